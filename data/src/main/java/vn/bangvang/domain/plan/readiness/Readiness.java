package vn.bangvang.domain.plan.readiness;

import java.util.List;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;

/// What is looked at before a plan is issued, in the order of its document. What this plan does not
/// need is not asked.
public record Readiness(List<Check> checks) {
  public Readiness {
    checks = List.copyOf(checks);
  }

  public record Check(Part.Spot spot, State state, String sentence) {}

  public enum State {
    READY,
    /// Can be issued without it, but should be looked at.
    DOUBTFUL,
    /// Without it the plan cannot be issued.
    MISSING
  }

  public static Readiness of(Plan plan) {
    return new Readiness(new Checks(plan).all());
  }

  public int ready() {
    return (int) checks.stream().filter(one -> one.state() == State.READY).count();
  }

  public int asked() {
    return checks.size();
  }

  public List<Check> missing() {
    return checks.stream().filter(one -> one.state() == State.MISSING).toList();
  }
}
