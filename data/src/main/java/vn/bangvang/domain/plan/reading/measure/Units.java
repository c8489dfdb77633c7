package vn.bangvang.domain.plan.reading.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What is counted: the noun after a number.
final class Units {
  private static final Pattern KNOWN =
      Pattern.compile(
          "^(?:(?:can bo|cong chuc|vien chuc|nguoi lao dong)(?:, (?:cong chuc|vien chuc|nguoi lao"
              + " dong))*|(?:vu )?tai nan(?: lao dong| giao thong)?|ho so|mo hinh|don thu|sang"
              + " kien|giai phap|nhiem vu|doan vien|dang vien|hoi vien|ho (?:dan|ngheo|gia dinh|can"
              + " ngheo)|ho|truong hop|van ban|de tai|ca nhan|tap the|cong trinh|phan viec|y kien|y"
              + " tuong|cach lam|bieu mau|phan anh|kien nghi|hoi nghi|tin,? bai|bai viet|vu"
              + " viec|hoi nghi|thu tuc|dich vu|chi bo|don"
              + " vi|nguoi|lan|buoi|bai|cuoc|lop|dot|vu|tin|ca|san pham|chuyen de|hoat"
              + " dong|diem|sinh vien|giang vien|hoc sinh|cong nhan|khieu nai|to cao|sai pham|de"
              + " xuat|bai bao|luot)\\b");
  private static final Pattern ANY = Pattern.compile("^[a-z]+ [a-z]+");

  private Units() {}

  static String after(Passage text, int at) {
    Passage rest =
        text.sub(Math.min(at, text.length()), Math.min(text.length(), at + 80)).stripped();
    Matcher known = rest.match(KNOWN);
    if (known.find()) return rest.sub(0, known.end()).text();
    Matcher any = rest.match(ANY);
    return any.find() ? rest.sub(0, any.end()).text() : "";
  }
}
