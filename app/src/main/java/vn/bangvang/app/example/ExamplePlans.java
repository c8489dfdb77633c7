package vn.bangvang.app.example;

import java.util.List;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.store.form.Form;

/// The five plans of the example: real kinds of plans in words of our own.
final class ExamplePlans {
  private ExamplePlans() {}

  static List<Plan> all() {
    return List.of(launch(), party(), fourYears(), union(), reformWork());
  }

  /// The plan with that number, however it is spaced.
  static Plan numbered(String number) {
    var wanted = new DocumentNumber(number);
    return all().stream()
        .filter(one -> one.paper().heading().number().sameAs(wanted))
        .findFirst()
        .orElseThrow();
  }

  /// A province launches a movement for one year.
  static Plan launch() {
    return read("plan-provincial-launch.json");
  }

  /// A Party office carries the provincial plan out.
  static Plan party() {
    var plan = read("plan-party-office.json");
    var parent = launch();
    var under =
        new Standing.Parentage.Under(
            parent.id(), plan.paper().heading().issuer(), parent.movement());
    return plan.at(plan.standing().under(under));
  }

  /// Another province launches one for four years.
  static Plan fourYears() {
    return read("plan-four-years.json");
  }

  static Plan union() {
    return read("plan-union.json");
  }

  static Plan reformWork() {
    return read("plan-reform-work.json");
  }

  private static Plan read(String resource) {
    return Form.read(Lists.text(resource), Plan.class);
  }
}
