package vn.bangvang.app.documents.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Numbers;

/// A criterion on paper: its sentence with what it is worth, and what stands beneath it.
record CriterionText(Point point, List<String> beneath) {
  private static final String ENDS = ".;:";

  static CriterionText of(Criterion criterion) {
    var wording = criterion.wording();
    String text =
        criterion.maximum().map(most -> scored(wording.text(), most)).orElse(wording.text());
    var beneath = Stream.concat(concerned(criterion), exclusions(criterion)).toList();
    return new CriterionText(new Point(wording.level(), wording.label(), text), beneath);
  }

  /// Before the stop of the sentence, unless the plan's own words say it.
  private static String scored(String text, BigDecimal most) {
    String points = Numbers.shown(most);
    if (text.isEmpty() || says(text, Words.say("paper.plan.scored", "", points, ""))) return text;
    String bare = bare(text);
    return Words.say("paper.plan.scored", bare, points, text.substring(bare.length()));
  }

  private static Stream<String> concerned(Criterion criterion) {
    return Stream.of(PlanWords.concerned(criterion.terms().scope()))
        .filter(whom -> !whom.isEmpty())
        .map(whom -> Words.say("paper.plan.concerned", whom));
  }

  private static Stream<String> exclusions(Criterion criterion) {
    return criterion.exclusions().stream()
        .filter(one -> !says(criterion.wording().text(), bare(one.text())))
        .map(PlanWords::exclusion);
  }

  private static boolean says(String text, String part) {
    return Folded.of(text).text().contains(Folded.of(part).text());
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) end--;
    return text.substring(0, end);
  }
}
