package vn.bangvang.app.shell;

import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import vn.bangvang.domain.nomination.appraisal.Standing;

/// What people do in one place: its screen, and one thing in it shown when they come from
/// elsewhere.
public interface Errand {
  Node node();

  default void show(UUID one) {}

  default void show(Set<Standing> standings) {}

  /// The name of the page of help for what is looked at now.
  default String topic(Place place) {
    return place.topic();
  }

  /// What of it is looked at now, so that one can come back to it.
  default Spot now(Spot here) {
    return here;
  }
}
