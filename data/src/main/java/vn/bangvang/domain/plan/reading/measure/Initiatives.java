package vn.bangvang.domain.plan.reading.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Something thought of and recognised.
final class Initiatives {
  private static final Pattern MADE =
      Pattern.compile(
          "\\bco [^;.\\d]{0,40}(?:giai phap|cach lam)[^;.]{0,90}(?:cong nhan|ap dung|nhan"
              + " rong)|\\bco (?:it nhat |toi thieu |tu |tren )?(?:\\d+ |mot |hai )?(?:(?:de"
              + " tai|giai phap|y tuong|mo hinh), |(?:giai phap|de tai) [^;.]{0,60}(?=cong nhan)|de"
              + " xuat [^;]{0,20})?(?:sang kien|cong nhan)|sang kien[^;.]{0,120}(?:cong nhan|ap"
              + " dung)|de xuat[^;.]{0,30}sang kien|(?:cong nhan|tac gia|chu tri|tham"
              + " gia)[^;.,]{0,30}\\bsang kien");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:it nhat|toi thieu|tu|co) ("
              + Counts.NUMBER
              + ") (?:[^;.]{0,25})?(?:sang kien|giai phap|de tai)");

  private static final Pattern RATED =
      Pattern.compile("^co [^;.,]{0,30}sang kien[^;.,]{0,40} (?:duoc )?(?:xep loai|danh gia)");

  private Initiatives() {}

  static boolean isMeant(Passage text) {
    return text.has(MADE) || isRated(text);
  }

  /// What is rated is the initiative, not the one who had it.
  static boolean isRated(Passage text) {
    return text.begins(RATED);
  }

  static Threshold target(Passage text) {
    Matcher count = text.match(COUNT);
    if (!count.find()) return new Threshold.Unstated();
    return new Threshold.Figure(
        Relation.AT_LEAST,
        BigDecimal.valueOf(Counts.of(count.group(1))),
        Units.after(text, count.end(1) + 1));
  }
}
