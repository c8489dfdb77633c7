package vn.bangvang.app.kit.rows;

import java.util.function.Consumer;
import javafx.scene.Node;

/// The controls in which one row of a list is read and edited.
public interface RowForm<T> {
  Node node();

  void show(T value);

  /// Told with the whole row whenever a part of it was changed by a person.
  void takenBy(Consumer<T> taker);

  /// Goes to the control that is filled first.
  void focus();
}
