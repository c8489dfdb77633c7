package vn.bangvang.domain.plan.reading;

public enum PlanKind {
  MOVEMENT_LAUNCH("movement-launch"),
  REFORM_WORK("reform-work");

  private final String code;

  PlanKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
