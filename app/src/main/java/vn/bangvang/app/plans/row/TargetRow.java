package vn.bangvang.app.plans.row;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.FieldRow.Width;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// Where an index is to stand: the index, what kind of aim, the aim, and by which year.
final class TargetRow implements RowForm<IndexTarget> {
  static final IndexTarget BLANK = new IndexTarget(new Indicator("PAR INDEX"), new Aim.Band(""), 0);

  /// What kinds of aims there are.
  private enum Kind {
    BAND,
    RANK_WITHIN,
    TOP,
    ABOVE_MEAN
  }

  private final FieldRow<IndexTarget> row = new FieldRow<>(BLANK);
  private IndexTarget value = BLANK;

  TargetRow() {
    var kind =
        new ChoiceEntry<Kind>("target.kind", one -> Words.say("aim." + one))
            .of(List.of(Kind.values()));
    row.text(
        Width.MIDDLE,
        TextEntry.line("target.indicator", TargetRow::indicator, Indicator::name),
        IndexTarget::indicator,
        (one, to) -> new IndexTarget(to, one.aim(), one.year()));
    row.choice(
        Width.MIDDLE,
        kind,
        one -> kind(one.aim()),
        (one, to) -> new IndexTarget(one.indicator(), of(to, said(one.aim())), one.year()));
    row.text(
        Width.MIDDLE,
        TextEntry.line("target.aim", this::aim, TargetRow::said),
        IndexTarget::aim,
        (one, to) -> new IndexTarget(one.indicator(), to, one.year()));
    row.text(
        Width.NARROW,
        TextEntry.line("target.year", TargetRow::year, TargetRow::year),
        IndexTarget::year,
        (one, to) -> new IndexTarget(one.indicator(), one.aim(), to));
    row.with(one -> value = one);
  }

  @Override
  public Node node() {
    return row.node();
  }

  @Override
  public void show(IndexTarget shown) {
    row.show(shown);
  }

  @Override
  public void takenBy(Consumer<IndexTarget> taker) {
    row.takenBy(taker);
  }

  @Override
  public void focus() {
    row.focus();
  }

  private static Kind kind(Aim aim) {
    return switch (aim) {
      case Aim.Band _ -> Kind.BAND;
      case Aim.RankWithin _ -> Kind.RANK_WITHIN;
      case Aim.Top _ -> Kind.TOP;
      case Aim.AboveMean _ -> Kind.ABOVE_MEAN;
    };
  }

  private static String said(Aim aim) {
    return switch (aim) {
      case Aim.Band(var name) -> name;
      case Aim.RankWithin(int place) -> String.valueOf(place);
      case Aim.Top(int count) -> String.valueOf(count);
      case Aim.AboveMean(var of) -> of;
    };
  }

  /// A place that is not known yet is the first.
  private static Aim of(Kind kind, String text) {
    Function<String, Integer> place =
        typed -> Math.max(1, Numbers.readCount(typed).understood().orElse(1));
    return switch (kind) {
      case BAND -> new Aim.Band(text);
      case RANK_WITHIN -> new Aim.RankWithin(place.apply(text));
      case TOP -> new Aim.Top(place.apply(text));
      case ABOVE_MEAN -> new Aim.AboveMean(text);
    };
  }

  private Reading<Aim> aim(String typed) {
    Kind kind = kind(value.aim());
    boolean isPlace = kind == Kind.RANK_WITHIN || kind == Kind.TOP;
    if (!isPlace) return Reading.of(of(kind, typed));
    return switch (Numbers.readCount(typed)) {
      case Reading.Understood<Integer>(var place) when place > 0 -> Reading.of(of(kind, typed));
      case Reading<Integer> _ -> new Reading.NotUnderstood<>(Words.say("target.not.place"));
    };
  }

  private static Reading<Indicator> indicator(String typed) {
    String name = Texts.line(typed);
    return name.isEmpty()
        ? new Reading.NotUnderstood<>(Words.say("target.indicator.missing"))
        : Reading.of(new Indicator(name));
  }

  private static Reading<Integer> year(String typed) {
    if (typed.isBlank()) return Reading.of(0);
    return switch (Numbers.readCount(typed)) {
      case Reading.Understood<Integer>(var year) when year >= 1900 && year < 2200 ->
          Reading.of(year);
      case Reading<Integer> _ -> new Reading.NotUnderstood<>(Words.say("target.not.year"));
    };
  }

  private static String year(int year) {
    return year == 0 ? "" : String.valueOf(year);
  }
}
