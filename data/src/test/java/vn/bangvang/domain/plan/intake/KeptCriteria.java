package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.shared.text.Texts;

/// The criteria of a plan against those that were read.
record KeptCriteria(ReadPlan document, Plan plan) {
  void all() {
    var said = document.said(Fact.Criterion.class);
    var kept = plan.standards().criteria();
    assertThat(kept).hasSameSizeAs(said);
    for (int i = 0; i < said.size(); i++) one(said.get(i), kept.get(i));
  }

  private static void one(Fact.Criterion said, Criterion kept) {
    assertThat(kept.subject()).isEqualTo(said.subject());
    assertThat(kept.wording().text()).isEqualTo(said.text());
    assertThat(kept.wording().label()).isEqualTo(Texts.line(said.label()));
    reached(said.gauge().target(), kept.measure());
    indicators(said.gauge().indicators(), kept.measure());
    assertThat(kept.exclusions()).hasSameSizeAs(said.exclusions());
    IntStream.range(0, said.exclusions().size())
        .forEach(i -> {
          var exclusion = said.exclusions().get(i);
          assertThat(kept.exclusions().get(i).text()).startsWith(exclusion.text());
          assertThat(kept.exclusions().get(i).excuse().getClass().getSimpleName())
              .isEqualTo(exclusion.unless().contains("khách quan") ? "ObjectiveReasons" : "Never");
          assertThat(kept.exclusions().get(i).text())
              .contains(exclusion.unless().contains("khách quan") ? "" : exclusion.unless());
        });
  }

  /// What is to be reached stands in the measure, or else somebody judges by the words.
  private static void reached(Threshold said, Measure measure) {
    switch (said) {
      case Threshold.Unstated _ -> {}
      case Threshold.Level(var name) when measure instanceof Measure.Rating(var scales) ->
          assertThat(scales.getFirst().atLeast()).isEqualTo(name);
      case Threshold.Figure(var relation, var value, _) ->
          figure(new Target(relation, value), measure);
      case Threshold.Level _ -> assertThat(measure).isEqualTo(new Measure.Judgement());
    }
  }

  private static void figure(Target said, Measure measure) {
    switch (measure) {
      case Measure.Percent(var target) -> assertThat(target).isEqualTo(said);
      case Measure.Count(var target) -> assertThat(target).isEqualTo(said);
      case Measure.Rank(_, int within) -> assertThat(within).isEqualTo(said.value().intValue());
      case Measure.InitiativeRecognised _ -> assertThat(said.value().intValue()).isEqualTo(1);
      case Measure _ -> assertThat(measure).isEqualTo(new Measure.Judgement());
    }
  }

  private static void indicators(List<String> said, Measure measure) {
    if (measure instanceof Measure.Growth(var indicators, _))
      assertThat(indicators).extracting(one -> one.name()).isEqualTo(said);
  }
}
