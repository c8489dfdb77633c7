package vn.bangvang.app.plans.criterion;

import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.FieldRow.Width;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Exclusion.Excuse;
import vn.bangvang.domain.plan.criterion.Exclusion.Trigger;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.text.Numbers;

/// What rules a nominee out: in words, what sets it off, and what lifts it again.
final class ExclusionRow {
  /// What can set it off.
  private enum Kind {
    STATED,
    PERCENTAGE,
    TARGET_MISSED
  }

  /// What can lift it.
  private enum Lifted {
    NEVER,
    OBJECTIVE_REASONS
  }

  private static final Target USUAL = Target.of(Relation.MORE_THAN, 10);

  private ExclusionRow() {}

  static RowList<Exclusion> list(Ids ids) {
    return new RowList<>("exclusions", () -> form(blank(ids)), _ -> blank(ids));
  }

  private static Exclusion blank(Ids ids) {
    return new Exclusion(new ExclusionId(ids.next()), "", new Trigger.Stated(), new Excuse.Never());
  }

  private static RowForm<Exclusion> form(Exclusion blank) {
    var row = new FieldRow<>(blank);
    row.text(
        Width.WIDE,
        TextEntry.wrapped("exclusion.text"),
        Exclusion::text,
        (one, to) -> new Exclusion(one.id(), to, one.trigger(), one.excuse()));
    row.next();
    row.choice(
        Width.MIDDLE,
        choice("exclusion.trigger", "exclusion.trigger.", List.of(Kind.values())),
        one -> kind(one.trigger()),
        (one, to) -> triggered(one, of(to, target(one))));
    var relation = Targets.relation("exclusion.relation");
    TextEntry<BigDecimal> value =
        TextEntry.line("exclusion.threshold", Numbers::read, Numbers::shown);
    row.choice(
        Width.TINY,
        relation,
        one -> target(one).relation(),
        (one, to) -> triggered(one, new Trigger.Percentage(new Target(to, target(one).value()))));
    row.text(
        Width.NARROW,
        value,
        one -> target(one).value(),
        (one, to) ->
            triggered(one, new Trigger.Percentage(new Target(target(one).relation(), to))));
    row.choice(
        Width.MIDDLE,
        choice("exclusion.excuse", "exclusion.excuse.", List.of(Lifted.values())),
        one -> one.excuse() instanceof Excuse.Never ? Lifted.NEVER : Lifted.OBJECTIVE_REASONS,
        (one, to) -> new Exclusion(one.id(), one.text(), one.trigger(), of(to)));
    row.with(one -> {
      boolean measured = one.trigger() instanceof Trigger.Percentage;
      value.setShown(measured);
      relation.setShown(measured);
    });
    return row;
  }

  private static <T extends Enum<T>> ChoiceEntry<T> choice(
      String word, String each, List<T> values) {
    return new ChoiceEntry<T>(word, one -> Words.say(each + one.name())).of(values);
  }

  private static Kind kind(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Stated _ -> Kind.STATED;
      case Trigger.Percentage _ -> Kind.PERCENTAGE;
      case Trigger.TargetMissed _ -> Kind.TARGET_MISSED;
    };
  }

  private static Trigger of(Kind kind, Target target) {
    return switch (kind) {
      case STATED -> new Trigger.Stated();
      case PERCENTAGE -> new Trigger.Percentage(target);
      case TARGET_MISSED -> new Trigger.TargetMissed();
    };
  }

  private static Excuse of(Lifted lifted) {
    return switch (lifted) {
      case NEVER -> new Excuse.Never();
      case OBJECTIVE_REASONS -> new Excuse.ObjectiveReasons();
    };
  }

  private static Target target(Exclusion one) {
    return one.trigger() instanceof Trigger.Percentage(var target) ? target : USUAL;
  }

  private static Exclusion triggered(Exclusion one, Trigger to) {
    return new Exclusion(one.id(), one.text(), to, one.excuse());
  }
}
