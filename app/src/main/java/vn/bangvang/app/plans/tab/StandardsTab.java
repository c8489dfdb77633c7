package vn.bangvang.app.plans.tab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.criterion.CriteriaPane;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.RewardRows;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.unit.UnitKind;

/// Who takes part, folded away where there are criteria, and what is demanded of them; the chosen
/// criterion stands beside the list.
public final class StandardsTab implements PlanTab {
  private final PlanFields fields;
  private final CriteriaPane criteria;
  private final List<UnitKind> kinds = new ArrayList<>();
  private final TitledPane folded = new TitledPane();
  private final SplitPane node;
  private boolean wasShown;

  public StandardsTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    criteria = new CriteriaPane(desk);
    RowList<SubjectGroup> subjects =
        fields.rows(
            Part.SUBJECTS,
            RewardRows.subjects(() -> List.copyOf(kinds)),
            MovementPieces.SUBJECTS,
            Labelled.SUBJECTS::anew);
    folded.setId("plan-subjects");
    folded.setAnimated(false);
    folded.getStyleClass().add("folded");
    folded.setContent(subjects.node());
    fields.way(
        Part.SUBJECTS,
        line -> {
          folded.setExpanded(true);
          subjects.focus(line);
        });
    var left = new Scrolled().with(folded).with(criteria.list()).node();
    fields.way(Part.CRITERIA, criteria::go);
    node = new SplitPane(left, criteria.detail());
    node.setDividerPositions(0.52);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void go(Part.Spot spot) {
    fields.go(spot);
  }

  @Override
  public void show(PlanPage page) {
    kinds.clear();
    kinds.addAll(page.field().kinds());
    var standards = page.plan().standards();
    folded.setText(Words.say("plan.subjects", standards.subjects().size()));
    if (!wasShown) folded.setExpanded(standards.criteria().isEmpty());
    wasShown = true;
    fields.show(page.plan());
    criteria.show(page);
  }
}
