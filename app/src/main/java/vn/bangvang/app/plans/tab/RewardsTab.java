package vn.bangvang.app.plans.tab;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.QuotaMeter;
import vn.bangvang.app.plans.edit.ExecutionPieces;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.ExecutionRows;
import vn.bangvang.app.plans.row.RewardRows;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.reward.Award;

/// What can be won, how many times, how much of it is asked for, and out of what money.
public final class RewardsTab implements PlanTab {
  private final PlanFields fields;
  private final VBox meters = Boxes.column("said");
  private final Node node;

  public RewardsTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    node =
        new Scrolled()
            .section(
                "plan.awards",
                fields
                    .rows(Part.AWARDS, RewardRows.awards(desk.ids()), MovementPieces.AWARDS)
                    .node())
            .section("plan.quotas", meters)
            .section(
                "plan.money",
                fields.rows(Part.MONEY, ExecutionRows.money(), ExecutionPieces.MONEY).node())
            .node();
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
    fields.show(page.plan());
    meters.getChildren().clear();
    for (Award award : page.plan().rewards().awards()) {
      var uses = page.quotas().stream().filter(use -> use.award().equals(award)).toList();
      if (uses.isEmpty()) continue;
      meters.getChildren().add(Labels.strong(PlanWords.award(award)));
      for (QuotaUse use : uses) meters.getChildren().add(QuotaMeter.of(use));
    }
    if (meters.getChildren().isEmpty())
      meters.getChildren().add(Labels.muted(Words.say("plan.quotas.none")));
  }
}
