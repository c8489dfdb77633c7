package vn.bangvang.domain.plan.reading.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A place among others.
final class Ranks {
  private static final String FIRST = "(?:dan dau|dung dau|hang dau|dau|cao nhat|tot nhat)\\b";
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:xep|dung|dat|thuoc|trong|tu)(?: vi tri| vi thu| vi| thu| hang| nhom| top| tot|"
              + " tu){0,6} (?:thu|hang|nhom|top|tot|vi tri|vi thu)(?: tu)? (?:thu )?(?:0?1"
              + " (?:den|-) )?(?<place>\\d{1,3})\\b(?! ?[%/])|\\b(?:nhom|top|tot|trong|trong"
              + " so|thuoc)(?: nhom| top| tot| so){0,6} (?<among>\\d{1,3}) [a-z](?:[^;.,]{0,60}? "
              + FIRST
              + ")");
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "(?:thu hang|bac) (?:cao|tot)|(?:thuoc|trong) (?:nhom|top|tot) (?:dan |dung )?dau|^(?:la"
              + " |tap the |don vi |phai ){0,4}dan dau (?:khoi|cum|nganh|toan)|(?:dung|xep|dat)"
              + " (?:thu|hang) (?:nhat|nhi|ba)\\b");

  private Ranks() {}

  static Optional<Threshold> in(Passage text) {
    Matcher found = text.match(WITHIN);
    if (found.find()) {
      String place = found.group(found.group("place") == null ? "among" : "place");
      return Optional.of(new Threshold.Figure(Relation.AT_MOST, new BigDecimal(place), ""));
    }
    return text.has(UNCOUNTED) ? Optional.of(new Threshold.Unstated()) : Optional.empty();
  }
}
