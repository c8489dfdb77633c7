package vn.bangvang.app.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// The criteria for one kind of subject, each with how it is measured and what rules out.
final class CriteriaSection {
  private final VBox node;

  CriteriaSection(SubjectKind subject, List<Criterion> criteria) {
    String whose = PlanWords.subject(subject).toLowerCase(Locale.ROOT);
    String heading = Words.say("plan.criteria.of", whose, criteria.size());
    node = Boxes.section(heading);
    for (Criterion criterion : criteria)
      node.getChildren().add(entry(criterion, criteria.indexOf(criterion) + 1));
  }

  VBox node() {
    return node;
  }

  private static HBox entry(Criterion criterion, int number) {
    String label = criterion.wording().label();
    String sign = label.isEmpty() ? number + "." : Words.say("label.closed", label);
    var said = new ArrayList<Node>();
    said.add(Labels.plain(criterion.wording().text()));
    said.add(Labels.muted(how(criterion)));
    for (Exclusion exclusion : criterion.exclusions()) said.add(exclusion(exclusion));
    return Boxes.entry(sign, said.toArray(Node[]::new));
  }

  private static String how(Criterion criterion) {
    String measure =
        criterion.terms().source() instanceof Source.Unit
            ? Words.say("criterion.from.unit")
            : PlanWords.measure(criterion.measure());
    return PlanWords.scoped(measure, criterion.terms().scope());
  }

  private static Label exclusion(Exclusion exclusion) {
    var label = Labels.plain(PlanWords.exclusion(exclusion));
    label.setGraphic(Icon.EXCLUDED.node());
    label.getStyleClass().add("exclusion");
    return label;
  }
}
