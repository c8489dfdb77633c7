package vn.bangvang.domain.plan.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.domain.shared.text.Texts;

/// Facts that no plan can hold: texts beyond the room of the office file, and figures that cannot
/// be.
final class Refusals {
  private static final int FIRST_WORDS = 40;

  /// As many as the file keeps before the comma.
  private static final int DIGITS = 14;

  private Refusals() {}

  static Optional<String> of(Fact fact) {
    return Extents.of(fact)
        .flatMap(one -> beyond(one).stream())
        .findFirst()
        .or(() -> impossible(fact));
  }

  private static Optional<String> beyond(Extents.Extent one) {
    return one.room()
        .refusal(one.text())
        .map(why -> Sentences.say("intake.beyond", one.part().shown(), beginning(one.text()), why));
  }

  private static Optional<String> impossible(Fact fact) {
    return switch (fact) {
      case Fact.IndexTarget target when Texts.line(target.indicator()).isEmpty() ->
          Optional.of(Sentences.say("intake.indicator.missing", Part.TARGETS.shown()));
      case Fact.Award award -> bounds(award);
      case Fact.Copies(int count) when count < 0 ->
          Optional.of(Sentences.say("intake.copies", Part.COPIES.shown(), count));
      case Fact.Criterion criterion -> figures(criterion);
      case Fact _ -> Optional.empty();
    };
  }

  private static Optional<String> bounds(Fact.Award award) {
    Bounds bounds = award.bounds();
    if (bounds.most() == 0 || bounds.least() <= bounds.most()) return Optional.empty();
    return Optional.of(
        Sentences.say(
            "intake.bounds",
            Part.AWARDS.shown(),
            beginning(award.form()),
            Numbers.count(bounds.least()),
            Numbers.count(bounds.most())));
  }

  private static Optional<String> figures(Fact.Criterion said) {
    var exclusions = said.exclusions().stream().map(one -> one.target());
    return Stream.concat(Stream.of(said.gauge().target()), exclusions)
        .flatMap(Refusals::figure)
        .filter(value -> value.precision() - value.scale() > DIGITS)
        .findFirst()
        .map(value ->
            Sentences.say(
                "intake.figure",
                Part.CRITERIA.shown(),
                beginning(said.text()),
                Numbers.shown(value)));
  }

  private static Stream<BigDecimal> figure(Threshold threshold) {
    return threshold instanceof Threshold.Figure(_, var value, _) ? Stream.of(value) : Stream.of();
  }

  private static String beginning(String text) {
    if (text.length() <= FIRST_WORDS) return text;
    int space = text.lastIndexOf(' ', FIRST_WORDS);
    return text.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
  }
}
