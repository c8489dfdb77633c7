package vn.bangvang.store.plan;

import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.Standing.Parentage;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.store.form.Form;
import vn.bangvang.store.jooq.tables.records.PlanRecord;

/// Kind, stage and parentage of a plan in its columns.
final class StandingColumns {
  private StandingColumns() {}

  static Standing of(PlanRecord row) {
    return new Standing(row.getKind(), stage(row), parentage(row));
  }

  static Stage stage(PlanRecord row) {
    return switch (row.getStage()) {
      case "ISSUED" -> new Stage.Issued(row.getIssuedOn());
      case "CLOSED" -> new Stage.Closed(row.getIssuedOn(), row.getClosedOn());
      case "ARCHIVED" ->
          new Stage.Archived(row.getIssuedOn(), row.getClosedOn(), row.getArchivedOn());
      default -> new Stage.Draft();
    };
  }

  static void write(Standing standing, PlanRecord row) {
    row.setKind(standing.kind());
    write(standing.stage(), row);
    row.setParentShare("");
    row.setTaken("");
    if (standing.parentage() instanceof Parentage.Under(var parent, var share, var taken)) {
      row.setParentPlanId(parent);
      row.setParentShare(share);
      row.setTaken(Form.write(taken));
    }
  }

  private static void write(Stage stage, PlanRecord row) {
    switch (stage) {
      case Stage.Draft _ -> row.setStage("DRAFT");
      case Stage.Issued(var on) -> {
        row.setStage("ISSUED");
        row.setIssuedOn(on);
      }
      case Stage.Closed(var issued, var on) -> {
        row.setStage("CLOSED");
        row.setIssuedOn(issued);
        row.setClosedOn(on);
      }
      case Stage.Archived(var issued, var closed, var on) -> {
        row.setStage("ARCHIVED");
        row.setIssuedOn(issued);
        row.setClosedOn(closed);
        row.setArchivedOn(on);
      }
    }
  }

  private static Parentage parentage(PlanRecord row) {
    PlanId parent = row.getParentPlanId();
    if (parent == null) return new Parentage.None();
    return new Parentage.Under(
        parent, row.getParentShare(), Form.read(row.getTaken(), Movement.class));
  }
}
