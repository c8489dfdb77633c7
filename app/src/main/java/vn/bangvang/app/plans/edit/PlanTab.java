package vn.bangvang.app.plans.edit;

import javafx.scene.Node;
import vn.bangvang.domain.plan.Part;

/// One page of a plan.
public interface PlanTab {
  Node node();

  void show(PlanPage page);

  /// Goes to a part of the plan that stands on this page.
  default void go(Part.Spot spot) {}
}
