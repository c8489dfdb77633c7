package vn.bangvang.app.plans.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.Checks;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.Source.Origin;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// Where the answer of a head comes from: the criteria and exclusions of the unit that are chosen,
/// or, with none, the head himself.
final class SourceForm {
  private final Checks<Line> origins = new Checks<>("source.origins", Line::said);
  private final VBox node = Boxes.column("field-grid", origins.node());
  private List<Line> lines = List.of();

  /// Something of the unit that an answer can be taken over from.
  private record Line(Origin origin, String said) {}

  VBox node() {
    return node;
  }

  void show(Criterion criterion, Plan plan) {
    lines = lines(plan);
    var chosen =
        criterion.terms().source() instanceof Source.Unit(var known) ? known : List.<Origin>of();
    origins.of(lines);
    origins.show(lines.stream().filter(line -> chosen.contains(line.origin())).toList());
  }

  void takenBy(Consumer<Source> taker) {
    origins.takenBy(chosen ->
        taker.accept(
            chosen.isEmpty()
                ? new Source.Own()
                : new Source.Unit(chosen.stream().map(Line::origin).toList())));
  }

  private static List<Line> lines(Plan plan) {
    var all = new ArrayList<Line>();
    for (Criterion one : plan.criteriaFor(SubjectKind.COLLECTIVE)) {
      if (!one.isAsked()) continue;
      all.add(
          new Line(
              new Origin.OfCriterion(one.id()),
              Words.say("source.criterion", PlanWords.sign(one), one.wording().text())));
      for (Exclusion exclusion : one.exclusions())
        all.add(
            new Line(
                new Origin.OfExclusion(one.id(), exclusion.id()),
                Words.say("source.exclusion", PlanWords.sign(one), exclusion.text())));
    }
    return List.copyOf(all);
  }
}
