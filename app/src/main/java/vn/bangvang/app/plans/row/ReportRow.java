package vn.bangvang.app.plans.row;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.FieldRow.Width;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.execution.ReportDuty.Period;
import vn.bangvang.domain.plan.execution.ReportDuty.Rhythm;
import vn.bangvang.domain.shared.PartialDate;

/// How often, or on which day, is reported to whom.
final class ReportRow implements RowForm<ReportDuty> {
  static final ReportDuty BLANK = new ReportDuty(new Rhythm.Every(Period.YEAR), "", "");
  private static final String ONCE = "ONCE";
  private final FieldRow<ReportDuty> row = new FieldRow<>(BLANK);

  ReportRow() {
    var often =
        new ChoiceEntry<String>("report.rhythm", one -> Words.say("report.every." + one))
            .of(
                Stream.concat(Stream.of(Period.values()).map(Period::name), Stream.of(ONCE))
                    .toList());
    var date = TextEntry.dateOrEvent("report.on");
    row.choice(
        Width.NARROW,
        often,
        one -> named(one.rhythm()),
        (one, to) -> new ReportDuty(of(to, one.rhythm()), one.to(), one.note()));
    row.text(
        Width.MIDDLE,
        date,
        one -> dated(one.rhythm()),
        (one, to) -> new ReportDuty(new Rhythm.On(to), one.to(), one.note()));
    row.text(
        Width.WIDE,
        TextEntry.text("report.to"),
        ReportDuty::to,
        (one, to) -> new ReportDuty(one.rhythm(), to, one.note()));
    row.text(
        Width.WIDE,
        TextEntry.wrapped("report.note"),
        ReportDuty::note,
        (one, to) -> new ReportDuty(one.rhythm(), one.to(), to));
    row.with(one -> date.setShown(one.rhythm() instanceof Rhythm.On));
  }

  @Override
  public Node node() {
    return row.node();
  }

  @Override
  public void show(ReportDuty shown) {
    row.show(shown);
  }

  @Override
  public void takenBy(Consumer<ReportDuty> taker) {
    row.takenBy(taker);
  }

  @Override
  public void focus() {
    row.focus();
  }

  private static String named(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Every(var period) -> period.name();
      case Rhythm.On _ -> ONCE;
    };
  }

  private static PartialDate dated(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Every _ -> PartialDate.unknown();
      case Rhythm.On(var date) -> date;
    };
  }

  private static Rhythm of(String chosen, Rhythm before) {
    return chosen.equals(ONCE)
        ? new Rhythm.On(dated(before))
        : new Rhythm.Every(Period.valueOf(chosen));
  }
}
