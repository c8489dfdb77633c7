package vn.bangvang.app.nominations.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.domain.nomination.checklist.Reply;

/// One of the levels of a scale.
final class LevelControl implements AnswerControl {
  private final ChoiceEntry<String> entry = new ChoiceEntry<>("answer.level", Function.identity());

  LevelControl(List<String> scale, Consumer<Reply> taker) {
    entry.of(scale).takenBy(level -> taker.accept(new Reply.Level(level)));
    entry.node().setMaxWidth(200);
  }

  @Override
  public Node node() {
    return entry.node();
  }

  @Override
  public void show(Reply reply) {
    if (reply instanceof Reply.Level(var level)) entry.show(level);
    else entry.clear();
  }
}
