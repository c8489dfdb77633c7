package vn.bangvang.app.shell;

import java.util.UUID;
import javafx.scene.Node;

/// What people do in one place: its screen, and one thing in it shown when they come from
/// elsewhere.
public interface Errand {
  Node node();

  default void show(UUID one) {}
}
