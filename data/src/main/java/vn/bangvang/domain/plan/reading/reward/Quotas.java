package vn.bangvang.domain.plan.reading.reward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// "tối đa 09 tập thể và 15 cá nhân", "tập thể: từ 02 đến 03", "mười cá nhân".
final class Quotas {
  private static final String LIMIT =
      "(?<limit>khong qua|toi da|khong vuot qua|nhieu nhat|it nhat|toi thieu|khong it hon)?(?: la|"
          + " khong qua)? ?";
  private static final String RANGE =
      "(?:tu )?(?<a>"
          + Counts.NUMBER
          + ")(?: ?\\(.{1,20}\\))?(?: ?(?:den|-|toi) ?(?<b>"
          + Counts.NUMBER
          + ")(?: ?\\(.{1,20}\\))?)?";
  private static final String COLLECTIVES =
      "tap the|don vi|phong|to cong doan|cong doan co so|cong doan|chi bo|dang bo|chi doan|to"
          + " chuc(?: co so)? dang|to chuc|co quan|phan xuong|khoa|truong|doanh"
          + " nghiep|xa|phuong|thon|to dan pho|khu dan cu|ho gia dinh";
  private static final String INDIVIDUALS =
      "ca nhan|dong chi|nguoi|doan vien|dang vien|hoi vien|can bo|cong chuc|vien chuc|giang"
          + " vien|giao vien|sinh vien|hoc sinh|cong nhan";
  private static final String WHOM = "(?<whom>" + COLLECTIVES + "|" + INDIVIDUALS + ")";
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          LIMIT
              + RANGE
              + " (?:(?:bang khen|giay khen|suat|co thi dua) )?(?:(?:cho|doi voi|tang) )?(?:cac )?"
              + WHOM
              + "\\b");
  private static final Pattern WHOM_FIRST =
      Pattern.compile(
          "\\b"
              + WHOM
              + "\\b ?(?::|la|-)? ?"
              + LIMIT
              + RANGE
              + "(?! (?:ca nhan|tap the|nam|thang))(?: |[,.;)]|$)");

  /// A cell that holds nothing but how many.
  static final Pattern COUNT =
      Pattern.compile(LIMIT + RANGE + "(?: (?:tap the|ca nhan|don vi|nguoi))?");

  private static final Pattern BARE =
      Pattern.compile(
          "[(,:] ?(?=khong|toi|nhieu|it|so luong)(?:so luong:? )?"
              + LIMIT
              + RANGE
              + "(?: (?:suat|giay khen|bang khen|giai))? ?(?=[);,.]|$)");
  private static final Pattern INDIVIDUAL = Pattern.compile(INDIVIDUALS);

  private Quotas() {}

  record Quota(Fact.Recipients recipients, Bounds bounds, int start) {}

  static List<Quota> in(Passage text) {
    List<Quota> all = found(text, NUMBER_FIRST);
    if (all.isEmpty()) all = found(text, WHOM_FIRST);
    return all.stream().sorted(Comparator.comparingInt(Quota::start)).toList();
  }

  private static List<Quota> found(Passage text, Pattern pattern) {
    List<Quota> all = new ArrayList<>();
    Matcher found = text.match(pattern);
    while (found.find())
      all.add(
          new Quota(
              new Fact.Recipients.Only(kind(found.group("whom"))), bounds(found), found.start()));
    return all;
  }

  static Bounds bounds(Matcher found) {
    int first = Counts.of(found.group("a"));
    if (found.group("b") != null) return new Bounds(first, Counts.of(found.group("b")));
    String limit = found.group("limit");
    boolean isLeast =
        limit != null
            && (limit.startsWith("it")
                || limit.startsWith("toi thieu")
                || limit.startsWith("khong it"));
    return isLeast ? new Bounds(first, 0) : new Bounds(0, first);
  }

  /// "(tối đa 03)", where what stands before says for whom.
  static Optional<Bounds> bare(Passage text) {
    Matcher found = text.match(BARE);
    return found.find() ? Optional.of(bounds(found)) : Optional.empty();
  }

  private static SubjectKind kind(String word) {
    return INDIVIDUAL.matcher(word).matches() ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE;
  }
}
