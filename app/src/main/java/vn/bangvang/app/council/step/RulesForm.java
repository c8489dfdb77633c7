package vn.bangvang.app.council.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.rule.Base;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.domain.shared.text.Room;

/// By what is decided: the quorum and the majority, each the office's own setting.
public final class RulesForm {
  private final TextEntry<Ratio> quorum =
      TextEntry.line("rules.quorum", Ratio::read, Ratio::written);
  private final ChoiceEntry<Base> base =
      new ChoiceEntry<>("rules.base", one -> Words.say("majority.base." + one));
  private final ChoiceEntry<Majority.Strictness> strictness =
      new ChoiceEntry<>("rules.strictness", one -> Words.say("strictness." + one));
  private final TextEntry<Ratio> threshold =
      TextEntry.line("rules.threshold", Ratio::read, Ratio::written);
  private final ChoiceEntry<Majority.OnRecusal> onRecusal =
      new ChoiceEntry<>("rules.on.recusal", one -> Words.say("on.recusal." + one));
  private final TextEntry<String> basis = TextEntry.text("rules.basis").within(Room.RULES_BASIS);
  private final ChoiceEntry<Rules.Certainty> certainty =
      new ChoiceEntry<>("rules.certainty", one -> Words.say("certainty." + one));
  private final VBox node;

  public RulesForm() {
    base.of(List.of(Base.values()));
    strictness.of(List.of(Majority.Strictness.values()));
    onRecusal.of(List.of(Majority.OnRecusal.values()));
    certainty.of(List.of(Rules.Certainty.values()));
    node =
        Boxes.column(
            "field-grid",
            Boxes.row("fields", quorum.node(), base.node()),
            Boxes.row("fields", strictness.node(), threshold.node(), onRecusal.node()),
            Boxes.row("fields", basis.node(), certainty.node()));
  }

  public VBox node() {
    return node;
  }

  public void show(Rules rules) {
    quorum.show(rules.quorum());
    base.show(rules.majority().base());
    strictness.show(rules.majority().strictness());
    threshold.show(rules.majority().threshold());
    onRecusal.show(rules.majority().onRecusal());
    basis.show(rules.basis());
    certainty.show(rules.certainty());
  }

  public void takenBy(Consumer<Rules> taker) {
    Runnable take = () -> rules().ifPresent(taker);
    quorum.takenBy(_ -> take.run());
    base.takenBy(_ -> take.run());
    strictness.takenBy(_ -> take.run());
    threshold.takenBy(_ -> take.run());
    onRecusal.takenBy(_ -> take.run());
    basis.takenBy(_ -> take.run());
    certainty.takenBy(_ -> take.run());
  }

  private Optional<Rules> rules() {
    var whole = quorum.typed();
    var share = threshold.typed();
    if (whole.isEmpty() || share.isEmpty()) return Optional.empty();
    var majority =
        new Majority(
            base.chosen().orElse(Base.PRESENT),
            share.get(),
            strictness.chosen().orElse(Majority.Strictness.AT_LEAST),
            onRecusal.chosen().orElse(Majority.OnRecusal.STAYS_IN_BASE));
    return Optional.of(
        new Rules(
            whole.get(),
            majority,
            basis.typed().orElse(""),
            certainty.chosen().orElse(Rules.Certainty.UNSURE)));
  }
}
