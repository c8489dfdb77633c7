package vn.bangvang.app.plans.reading.found;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.Place;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.Sureness;

/// Findings for tests.
final class Found {
  static final Fact TITLE = new Fact.Title("Phát động phong trào thi đua năm 2026");
  static final Fact ISSUER = new Fact.Issuer("Ủy ban nhân dân xã An Khê Trung");
  static final Fact THEME = new Fact.Theme("Một cửa thân thiện");
  static final Fact RECIPIENT = new Fact.Recipient("Sở Nội vụ");
  static final Fact WARNING =
      new Fact.Warning(Fact.Code.NUMBER_SPACED, "Số “27 /2026” có khoảng trắng thừa.");

  private Found() {}

  static Finding<?> certain(Fact fact) {
    return finding(fact, Sureness.CERTAIN);
  }

  static Finding<?> likely(Fact fact) {
    return finding(fact, Sureness.LIKELY);
  }

  static Finding<?> doubtful(Fact fact) {
    return finding(fact, Sureness.DOUBTFUL);
  }

  private static Finding<?> finding(Fact fact, Sureness sureness) {
    return new Finding<>(fact, new Place(0, 5), sureness);
  }

  static Decisions decisions(Finding<?>... findings) {
    return Decisions.of(new PlanReading(Stream.of(findings).<Finding<?>>map(one -> one).toList()));
  }

  static List<Fact> facts(Decisions decisions) {
    return decisions.all().stream().map(Decided::fact).toList();
  }
}
