package vn.bangvang.domain.plan.reading.outline;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What a section is about, told by the words of its heading.
public enum Topic {
  BASES("^(?:cac )?(?:can cu|co so phap ly)"),
  PURPOSE("muc dich|yeu cau|y nghia|quan diem"),
  GOALS("muc tieu|chi tieu"),
  THEME("chu de|khau hieu|ten goi"),
  SUBJECTS("doi tuong|pham vi|thanh phan tham gia"),
  CRITERIA("tieu chi|tieu chuan|dieu kien (?:xet|khen|de nghi|dat)|dieu kien,"),
  CONTENTS("^(?:cac |nhung )?noi dung(?! chi)|noi dung(?: va \\S+ \\S+)? (?:thi dua|phong trao)"),
  SOLUTIONS("giai phap|bien phap|hinh thuc to chuc|cach thuc"),
  TASKS("nhiem vu|cong viec"),
  AWARDS(
      "hinh thuc[^:]{0,40} khen|^(?:cong tac |ve )?(?:xet )?khen thuong|khen thuong$|so"
          + " luong[^:]{0,30}(?:khen|de nghi|xet|giay|bang)|danh hieu|muc khen|co cau|^hinh"
          + " thuc(?:,| va)? so luong|^hinh thuc$|^so luong\\b|chi tieu khen|muc thuong"),
  DOSSIER("(?:thanh phan )?ho so|thu tuc (?:de nghi|xet|khen)"),
  TIME("thoi gian|thoi han|tien do|moc thoi|lich trinh|thoi diem"),
  MONEY("kinh phi|muc chi|muc thuong|tien thuong|nguon chi"),
  REPORTS("bao cao"),
  ORGANISATION("to chuc thuc hien|trach nhiem|phan cong|^to chuc thi dua");

  private static final int LONGEST_UNMARKED = 70;
  private final Pattern words;

  Topic(String words) {
    this.words = Pattern.compile(words);
  }

  public static Set<Topic> of(Passage heading) {
    var topics = EnumSet.noneOf(Topic.class);
    if (heading.isEmpty()) return topics;
    for (Topic topic : values()) if (heading.has(topic.words)) topics.add(topic);
    return topics;
  }

  /// The words stand at the beginning of the heading, or not far from it.
  boolean isNear(Passage heading, int within) {
    var found = heading.match(words);
    return found.find() && found.start() <= within;
  }

  /// An unmarked line that is a heading all the same: short, not a sentence, of known words.
  static boolean isHeading(Passage line) {
    if (line.isEmpty() || line.length() > LONGEST_UNMARKED) return false;
    char last = line.text().charAt(line.length() - 1);
    return Character.isLetter(last)
        && Character.isUpperCase(line.text().charAt(0))
        && (Joint.isLoud(line) || line.begins(BEGINNINGS))
        && !of(line).isEmpty();
  }

  private static final Pattern BEGINNINGS =
      Pattern.compile(
          "(?:muc dich|yeu cau|muc tieu|chu de|doi tuong|tieu chi|tieu chuan|noi dung thi dua|giai"
              + " phap|nhiem vu|hinh thuc khen|khen thuong|ho so|thoi gian|thoi han|kinh phi|to"
              + " chuc thuc hien|che do bao cao)\\b");
}
