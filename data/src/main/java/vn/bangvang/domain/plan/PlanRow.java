package vn.bangvang.domain.plan;

import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// A line of the list of plans.
public record PlanRow(
    PlanId id, Heading heading, PartialDate until, Standing.Kind kind, Standing.Stage stage) {

  public String title() {
    return heading.title();
  }

  public String issuer() {
    return heading.issuer();
  }

  public DocumentNumber number() {
    return heading.number();
  }
}
