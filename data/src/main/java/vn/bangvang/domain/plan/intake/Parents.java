package vn.bangvang.domain.plan.intake;

import java.util.List;
import java.util.Optional;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.PartialDate;

/// Finds the higher plan by its number and date. Numbers begin anew every year.
final class Parents {
  private Parents() {}

  static Optional<Plan> find(Fact.Parent said, List<Plan> plans) {
    var numbered =
        plans.stream().filter(one -> one.paper().heading().number().sameAs(said.number())).toList();
    var dated = numbered.stream().filter(one -> issued(one).equals(said.dated())).toList();
    var found =
        dated.isEmpty() ? numbered.stream().filter(one -> mayBe(one, said)).toList() : dated;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean mayBe(Plan plan, Fact.Parent said) {
    return said.dated() instanceof PartialDate.Unknown
        || issued(plan) instanceof PartialDate.Unknown;
  }

  private static PartialDate issued(Plan plan) {
    return plan.paper().heading().issued();
  }
}
