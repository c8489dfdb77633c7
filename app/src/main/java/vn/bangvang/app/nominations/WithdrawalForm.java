package vn.bangvang.app.nominations;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.domain.shared.text.Room;

/// Why a nomination is taken back; there only when somebody asked for it.
final class WithdrawalForm {
  private final TextEntry<String> reason =
      TextEntry.text("nominations.withdraw.reason").within(Room.WITHDRAWAL_REASON);
  private final HBox node;

  /// The taker is given the reason, and where to say what is wrong with it.
  WithdrawalForm(BiConsumer<String, Consumer<String>> taker) {
    var save =
        Action.of(
            "nominations.withdraw.save",
            Icon.REMOVE,
            () -> reason.typed().ifPresent(typed -> taker.accept(typed, reason::refuse)));
    var leave = Action.of("nominations.withdraw.leave", Icon.CLOSE, this::close);
    node = Boxes.row("page-head", reason.node(), Buttons.of(save), Buttons.icon(leave));
    node.managedProperty().bind(node.visibleProperty());
    close();
  }

  HBox node() {
    return node;
  }

  void start() {
    reason.clear();
    node.setVisible(true);
    reason.focus();
  }

  void close() {
    node.setVisible(false);
  }
}
