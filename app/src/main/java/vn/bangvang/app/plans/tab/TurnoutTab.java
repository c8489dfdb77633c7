package vn.bangvang.app.plans.tab;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.entry.Toggles;
import vn.bangvang.app.kit.table.Listing;
import vn.bangvang.app.plans.edit.ExecutionPieces;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.ExecutionRows;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// Which units take part and how far each has come; who does what.
public final class TurnoutTab implements PlanTab {
  /// Which units are listed.
  private enum Which {
    ALL,
    NOT_LAUNCHED,
    NOT_REGISTERED,
    NOT_REPORTED
  }

  private final PlanFields fields;
  private final Label counts = Labels.strong("");
  private final Toggles<Which> filter = new Toggles<Which>("turnout-filter");
  private final TextEntry<PartialDate> period = TextEntry.date("turnout.period");
  private final Listing<Turnout.Line> table =
      new Listing<>("turnout-table", line -> line.unit().id());
  private final PartForm form;
  private final Node node;
  private Which which = Which.ALL;
  private PartialDate reportedFor = PartialDate.unknown();

  /// None or one.
  private List<Turnout> shown = List.of();

  public TurnoutTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    form = new PartForm(desk, () -> reportedFor);
    var assignments =
        fields.rows(
            Part.ASSIGNMENTS,
            ExecutionRows.assignments(),
            ExecutionPieces.ASSIGNMENTS,
            Labelled.ASSIGNMENTS::anew);
    node =
        new Scrolled()
            .section("plan.turnout", turnout())
            .section("plan.assignments", assignments.node())
            .node();
  }

  private VBox turnout() {
    for (Which one : Which.values()) filter.offer(one, Words.say("turnout.which." + one));
    filter.takenBy(this::filter).show(Optional.of(which));
    period.takenBy(this::over).node().getStyleClass().add("width-narrow");
    table
        .text("turnout.unit", 20, line -> line.unit().name())
        .text("turnout.registered", 9, line -> registered(line.participation()))
        .text("turnout.launched", 16, line -> launched(line.participation()))
        .text("turnout.reported", 9, line -> reported(line.participation()))
        .whenEmpty(Boxes.empty(Icon.UNITS, Words.say("turnout.none")));
    table.selected().addListener((_, _, line) -> form.show(Optional.ofNullable(line)));
    return Boxes.column(
        "field-grid",
        counts,
        Boxes.row("fields", filter.node(), Boxes.spring(), period.node()),
        table.table(),
        form.node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void go(Part.Spot spot) {
    fields.go(spot);
  }

  @Override
  public void show(PlanPage page) {
    fields.show(page.plan());
    shown = List.of(page.field().turnout());
    if (reportedFor.equals(PartialDate.unknown())) over(usual(page.plan()));
    else list();
  }

  /// The year in which the plan ends.
  private static PartialDate usual(Plan plan) {
    return plan.course()
        .until()
        .latest()
        .<PartialDate>map(last -> new PartialDate.InYear(last.getYear()))
        .orElse(PartialDate.unknown());
  }

  private void over(PartialDate chosen) {
    reportedFor = chosen;
    period.show(chosen);
    list();
  }

  private void filter(Which chosen) {
    which = chosen;
    list();
  }

  private void list() {
    for (Turnout turnout : shown) {
      table.show(turnout.lines().stream().filter(line -> isWanted(line.participation())).toList());
      counts.setText(counted(turnout));
      form.show(Optional.ofNullable(table.selected().get()));
    }
  }

  private boolean isWanted(Participation one) {
    return switch (which) {
      case ALL -> true;
      case NOT_LAUNCHED -> !one.hasLaunched();
      case NOT_REGISTERED -> !one.hasRegistered();
      case NOT_REPORTED -> !one.hasReported(reportedFor);
    };
  }

  private String counted(Turnout turnout) {
    int all = turnout.lines().size();
    long registered =
        turnout.lines().stream().filter(one -> one.participation().hasRegistered()).count();
    return Words.say(
        "turnout.counts",
        count(turnout.launched().size(), all),
        count((int) registered, all),
        count(all - turnout.notReported(reportedFor).size(), all),
        reportedFor.shown());
  }

  private static String count(int some, int all) {
    return Words.say("turnout.of", Numbers.count(some), Numbers.count(all));
  }

  private static String registered(Participation one) {
    return switch (one.steps().registration()) {
      case Steps.Registration.NotYet _ -> Words.say("turnout.not.yet");
      case Steps.Registration.Registered(var on) ->
          on.shown().isEmpty() ? Words.say("turnout.done") : on.shown();
    };
  }

  private static String launched(Participation one) {
    return switch (one.steps().launch()) {
      case Steps.Launch.NotYet _ -> Words.say("turnout.not.yet");
      case Steps.Launch.By(var number, var dated) ->
          Words.say("turnout.by", number.written(), dated.shown()).strip();
    };
  }

  private String reported(Participation one) {
    return one.steps().reports().stream()
        .filter(report -> report.period().equals(reportedFor))
        .map(report ->
            report.received().shown().isEmpty()
                ? Words.say("turnout.done")
                : report.received().shown())
        .findFirst()
        .orElse(Words.say("turnout.not.yet"));
  }
}
