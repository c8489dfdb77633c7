package vn.bangvang.app.nominations.checklist;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.checklist.Reply;

/// Met or not met; there is one or there is none.
final class JudgedControl implements AnswerControl {
  private final Toggles<Reply.Judgement> toggles;
  private final Consumer<Reply> taker;

  JudgedControl(String id, String words, Consumer<Reply> taker) {
    this.taker = taker;
    toggles =
        new Toggles<Reply.Judgement>(id)
            .offer(Reply.Judgement.MET, Words.say("answer." + words + ".met"))
            .offer(Reply.Judgement.NOT_MET, Words.say("answer." + words + ".not.met"))
            .takenBy(this::judge);
  }

  @Override
  public Node node() {
    return toggles.node();
  }

  @Override
  public void show(Reply reply) {
    toggles.show(
        reply instanceof Reply.Judged(var judgement) ? Optional.of(judgement) : Optional.empty());
  }

  @Override
  public void judge(Reply.Judgement judgement) {
    taker.accept(new Reply.Judged(judgement));
  }
}
