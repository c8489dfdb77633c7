package vn.bangvang.app.plans.tab;

import java.util.List;
import javafx.scene.Node;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.RowEdit;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.ExecutionPieces;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.edit.RowWords;
import vn.bangvang.app.plans.row.CourseRows;
import vn.bangvang.app.plans.row.ExecutionRows;
import vn.bangvang.app.plans.row.RewardRows;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;

/// By when what is due: the period, the rounds, the dates between, the dossier and the reports.
public final class DossierTab implements PlanTab {
  private final PlanFields fields;
  private final Node node;

  public DossierTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    var milestones =
        fields.rows(Part.MILESTONES, CourseRows.milestones(), MovementPieces.MILESTONES);
    var parts =
        fields.rows(
            Part.DOSSIER, RewardRows.dossier(), MovementPieces.DOSSIER, Labelled.DOSSIER::anew);
    var reports = fields.rows(Part.REPORTS, ExecutionRows.reports(), ExecutionPieces.REPORTS);
    node =
        new Scrolled()
            .section("plan.period", period())
            .section("plan.rounds", rounds())
            .section("plan.milestones", milestones.node())
            .section("plan.dossier", parts.node(), copies())
            .section("plan.reports", reports.node())
            .node();
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
  }

  private Node period() {
    var start =
        TextEntry.line("plan.start", DossierTab::start, DossierTab::shown)
            .prompted("plan.start.issue");
    return Boxes.row(
        "fields",
        fields.entry("plan.start", start, MovementPieces.START).node(),
        fields.at(Part.PERIOD, fields.date("plan.until", MovementPieces.UNTIL)).node());
  }

  private Node copies() {
    var copies = TextEntry.line("plan.copies", DossierTab::copies, DossierTab::shown);
    var field =
        fields.at(Part.COPIES, fields.entry("plan.copies", copies, MovementPieces.COPIES)).node();
    field.getStyleClass().add("width-narrow");
    return Boxes.row("fields", field);
  }

  /// A plan always has one round at least.
  private Node rounds() {
    RowList<Round> list = CourseRows.rounds(fields.desk().ids());
    list.takenBy(
        edit -> fields.desk().decide(RowWords.said(Part.ROUNDS, edit), plan -> edited(plan, edit)));
    fields.with(plan -> list.show(plan.course().rounds()));
    fields.way(Part.ROUNDS, list::focus);
    return list.node();
  }

  private static Outcome<Plan> edited(Plan plan, RowEdit<Round> edit) {
    var rounds = edit.on(plan.course().rounds());
    return rounds.isEmpty()
        ? new Outcome.Refused<>(Words.say("rounds.last"))
        : Outcome.done(MovementPieces.ROUNDS.with().apply(plan, List.copyOf(rounds)));
  }

  /// Nothing typed means from the day of issue.
  private static Reading<Course.Start> start(String typed) {
    if (typed.isBlank()) return Reading.of(new Course.Start.Issue());
    return DateText.read(typed).map(Course.Start.From::new);
  }

  private static String shown(Course.Start start) {
    return switch (start) {
      case Course.Start.Issue _ -> PartialDate.unknown().shown();
      case Course.Start.From(var date) -> date.shown();
    };
  }

  private static Reading<Integer> copies(String typed) {
    return typed.isBlank() ? Reading.of(0) : Numbers.readCount(typed);
  }

  private static String shown(int copies) {
    return copies == 0 ? "" : Numbers.count(copies);
  }
}
