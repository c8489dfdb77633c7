package vn.bangvang.app.plans;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;

/// The plans of the office, and the one that is looked at.
public final class PlansModel {
  private final Question<List<PlanRow>> plans;
  private final Question<PlanPage> page;
  private final ObjectProperty<PlanScope> chosen;
  private final Workplace workplace;

  /// A plan and how much of its quotas is asked for.
  public record PlanPage(Plan plan, List<QuotaUse> quotas) {}

  /// The plan looked at is the one that the window works on.
  public PlansModel(Workplace workplace, ObjectProperty<PlanScope> chosen) {
    this.workplace = workplace;
    this.chosen = chosen;
    this.plans = workplace.question(repositories -> repositories.plans().list());
    this.page = workplace.question();
    chosen.addListener(_ -> ask());
    workplace.onChange(this::ask);
    ask();
  }

  public ReadOnlyObjectProperty<Loading<List<PlanRow>>> plans() {
    return plans.answer();
  }

  public ReadOnlyObjectProperty<Loading<PlanPage>> page() {
    return page.answer();
  }

  public ObjectProperty<PlanScope> chosen() {
    return chosen;
  }

  private void ask() {
    switch (chosen.get()) {
      case PlanScope.One(var id) ->
          page.ask(() -> workplace.store().read(repositories -> read(repositories, id)));
      case PlanScope.None _ -> {}
    }
  }

  private static PlanPage read(Repositories repositories, PlanId id) {
    Plan plan = repositories.plans().find(id).orElseThrow();
    var nominations = repositories.nominations().of(id);
    return new PlanPage(plan, QuotaUse.of(plan, nominations));
  }
}
