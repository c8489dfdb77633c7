package vn.bangvang.app.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.plans.edit.Losses;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.unit.UnitId;

/// What can be changed about the plans.
public final class PlanOrders {
  private final Workplace workplace;
  private final PlansModel model;
  private final Ids ids;
  private final Clock clock;
  private List<Consumer<PlanId>> printers = List.of();

  public PlanOrders(Workplace workplace, PlansModel model, Ids ids, Clock clock) {
    this.workplace = workplace;
    this.model = model;
    this.ids = ids;
    this.clock = clock;
  }

  /// Who puts a plan on paper; nobody at first.
  public PlanOrders printedBy(Consumer<PlanId> printer) {
    printers = List.of(printer);
    return this;
  }

  /// The desk of one plan. Whoever showed what he wanted, and is refused, shows again what is.
  public PlanDesk of(PlanId plan, Runnable refused) {
    return new Desk(plan, refused);
  }

  /// Nominations of the plan leave with it, and come back with it.
  public void remove(PlanId plan) {
    model.chosen().set(PlanScope.NONE);
    workplace.write(
        Words.say("plan.removed"),
        repositories -> {
          int nominations = repositories.nominations().of(plan).size();
          repositories.plans().remove(plan);
          return nominations;
        },
        nominations -> {
          if (nominations > 0)
            workplace.notices().warned(Words.say("plan.removed.with", Numbers.count(nominations)));
        });
  }

  /// Changes are made to the plan as the file holds it when their turn comes.
  private final class Desk implements PlanDesk {
    private final PlanId id;
    private final Runnable refused;

    Desk(PlanId id, Runnable refused) {
      this.id = id;
      this.refused = refused;
    }

    @Override
    public void change(String sentence, UnaryOperator<Plan> change) {
      decide(sentence, plan -> Outcome.done(change.apply(plan)));
    }

    @Override
    public void decide(String sentence, Function<Plan, Outcome<Plan>> change) {
      order(sentence, (plan, _) -> change.apply(plan));
    }

    @Override
    public void under(PlanId parent, String share) {
      order(
          Words.say("plan.put.under"),
          (plan, repositories) -> {
            var above = repositories.plans().find(parent).orElseThrow();
            var taken = new Standing.Parentage.Under(parent, share, above.movement());
            return Outcome.done(plan.at(plan.standing().under(taken)));
          });
    }

    private void order(String sentence, BiFunction<Plan, Repositories, Outcome<Plan>> change) {
      workplace.write(sentence, repositories -> carryOut(repositories, change), this::tell);
    }

    private Outcome<List<String>> carryOut(
        Repositories repositories, BiFunction<Plan, Repositories, Outcome<Plan>> change) {
      var before = repositories.plans().find(id).orElseThrow();
      return switch (change.apply(before, repositories)) {
        case Outcome.Refused<Plan>(var because) -> new Outcome.Refused<>(because);
        case Outcome.Done<Plan>(var after) -> {
          if (!after.equals(before)) repositories.plans().save(after);
          yield Outcome.done(losses(repositories, before, after));
        }
      };
    }

    private List<String> losses(Repositories repositories, Plan before, Plan after) {
      if (!Losses.arePossible(before, after)) return List.of();
      return Losses.of(
          before, after, repositories.checklists().of(id), repositories.nominations().of(id));
    }

    private void tell(Outcome<List<String>> outcome) {
      switch (outcome) {
        case Outcome.Refused<List<String>>(var because) -> {
          workplace.notices().refused(because);
          refused.run();
        }
        case Outcome.Done<List<String>>(var losses) -> {
          if (!losses.isEmpty())
            workplace.notices().warned(Words.say("loss.all", String.join(" ", losses)));
        }
      }
    }

    @Override
    public void take(UnitId unit, String sentence, UnaryOperator<Participation> change) {
      workplace.write(
          sentence,
          repositories -> {
            var held = repositories.participations().held(id, unit);
            var after = change.apply(held);
            if (!after.equals(held)) repositories.participations().save(after);
          });
    }

    @Override
    public List<Action> papers() {
      return printers.stream()
          .map(one -> Action.of("plan.print", Icon.WORD, () -> one.accept(id)))
          .toList();
    }

    @Override
    public Ids ids() {
      return ids;
    }

    @Override
    public LocalDate today() {
      return LocalDate.now(clock);
    }
  }
}
