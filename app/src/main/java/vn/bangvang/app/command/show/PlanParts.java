package vn.bangvang.app.command.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.execution.MoneyLine;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.purpose.Purpose;

/// What a plan is for, its rounds and how it is carried out, for showing.
final class PlanParts {
  private PlanParts() {}

  static String kind(Plan plan) {
    return switch (plan.standing().kind()) {
      case MOVEMENT_LAUNCH -> "movement-launch";
      case REFORM_WORK -> "reform-work";
    };
  }

  static String stage(Stage stage) {
    return switch (stage) {
      case Stage.Draft _ -> "DRAFT";
      case Stage.Issued _ -> "ISSUED";
      case Stage.Closed _ -> "CLOSED";
      case Stage.Archived _ -> "ARCHIVED";
    };
  }

  /// Contents stand at their first level, as the plan reader gives them; the points below them
  /// stand beside.
  static Map<String, Object> of(Purpose purpose) {
    return Tree.of(
        "theme",
        purpose.theme(),
        "goals",
        points(purpose.goals()),
        "contents",
        purpose.contents().stream().filter(one -> one.level() == 1).map(Point::text).toList(),
        "contentPoints",
        points(purpose.contents()),
        "solutions",
        points(purpose.solutions()));
  }

  private static List<Map<String, Object>> points(List<Point> points) {
    return points.stream()
        .map(one -> Tree.of("level", one.level(), "label", one.label(), "text", one.text()))
        .toList();
  }

  static Map<String, Object> target(IndexTarget target) {
    String kind =
        switch (target.aim()) {
          case Aim.RankWithin _ -> "RANK_WITHIN";
          case Aim.Top _ -> "TOP";
          case Aim.Band _ -> "BAND";
          case Aim.AboveMean _ -> "ABOVE_MEAN";
        };
    Object value =
        switch (target.aim()) {
          case Aim.RankWithin(int place) -> place;
          case Aim.Top(int count) -> count;
          case Aim.Band(var name) -> name;
          case Aim.AboveMean(var of) -> of;
        };
    return Tree.of(
        "indicator",
        target.indicator().name(),
        "kind",
        kind,
        "value",
        value,
        "year",
        target.year());
  }

  static Map<String, Object> round(Round round) {
    return Tree.of(
        "id", round.id(),
        "kind", round.kind(),
        "name", round.name(),
        "when", round.when(),
        "deadline", round.deadline());
  }

  static Map<String, Object> of(Execution execution) {
    return Tree.of(
        "assignments", execution.assignments().stream().map(PlanParts::assignment).toList(),
        "tasks", execution.tasks().stream().map(PlanParts::task).toList(),
        "reportPeriods",
            execution.reports().stream().flatMap(PlanParts::period).distinct().toList(),
        "reports", execution.reports().stream().map(PlanParts::report).toList(),
        "money", execution.money().stream().map(PlanParts::money).toList());
  }

  private static Map<String, Object> assignment(Assignment one) {
    return Tree.of("label", one.label(), "who", one.who(), "text", one.text());
  }

  private static Map<String, Object> task(PlannedTask task) {
    return Tree.of(
        "field", task.field().title(),
        "fieldLabel", task.field().label(),
        "text", task.text(),
        "product", task.product(),
        "lead", task.bodies().lead(),
        "along", task.bodies().along(),
        "time", task.time());
  }

  private static Stream<String> period(ReportDuty duty) {
    return switch (duty.rhythm()) {
      case ReportDuty.Rhythm.Every(var period) -> Stream.of(period.name());
      case ReportDuty.Rhythm.On _ -> Stream.of();
    };
  }

  private static Map<String, Object> report(ReportDuty duty) {
    Object when =
        switch (duty.rhythm()) {
          case ReportDuty.Rhythm.Every(var period) -> period.name();
          case ReportDuty.Rhythm.On(var date) -> date;
        };
    return Tree.of("when", when, "to", duty.to(), "note", duty.note());
  }

  private static Map<String, Object> money(MoneyLine line) {
    return Tree.of("purpose", line.purpose(), "rate", line.rate(), "source", line.source());
  }
}
