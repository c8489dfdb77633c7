package vn.bangvang.app.plans;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.adoption.Adoption;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.execution.Execution;
import vn.bangvang.domain.plan.intake.Intake;
import vn.bangvang.domain.plan.purpose.Purpose;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.renewal.Renewal;
import vn.bangvang.domain.plan.renewal.Years;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

/// New plans: blank, from last year's, from the plan above, from a document.
public final class NewPlans {
  private final Workplace workplace;
  private final PlansModel model;
  private final Ids ids;

  public NewPlans(Workplace workplace, PlansModel model, Ids ids) {
    this.workplace = workplace;
    this.model = model;
    this.ids = ids;
  }

  public void blank() {
    make(Words.say("plan.new.blank.done"), all -> done(blank(all.office().current())));
  }

  /// For the year after the one that the plan is for.
  public void renew(PlanId last) {
    make(
        Words.say("plan.new.renewed"),
        all -> {
          var plan = all.plans().find(last).orElseThrow();
          var years = Years.of(plan);
          if (years.isEmpty()) return new Outcome.Refused<>(Words.say("plan.new.no.year"));
          return Renewal.of(plan, years.get().following(), ids);
        });
  }

  /// The share is the field of reform or the office for which the new plan is: the own one where
  /// nothing is said.
  public void adopt(PlanId parent, String share) {
    make(
        Words.say("plan.new.adopted"),
        all -> {
          var above = all.plans().find(parent).orElseThrow();
          var id = new PlanId(ids.next());
          var office = all.office().current();
          String own = share.isEmpty() ? office.body().name() : share;
          return done(Adoption.child(id, above, own, paper(office)));
        });
  }

  /// Of what was accepted out of a document; told when the plan is saved.
  public void read(List<Fact> facts, Runnable saved) {
    make(
        Words.say("plan.new.read"),
        all -> {
          var id = new PlanId(ids.next());
          return switch (Intake.plan(id, paper(all.office().current()), facts, ids)) {
            case Outcome.Done<Plan>(var plan) -> done(under(plan, facts, all));
            case Outcome.Refused<Plan>(var because) -> new Outcome.Refused<>(because);
          };
        },
        saved);
  }

  /// Beneath the plan that it says it carries out, where the office has that one.
  private static Plan under(Plan plan, List<Fact> facts, Repositories all) {
    return facts.stream()
        .flatMap(fact -> fact instanceof Fact.Parent parent ? Stream.of(parent) : Stream.empty())
        .findFirst()
        .flatMap(parent -> Intake.parent(parent, all.plans().all()))
        .map(above -> new Standing.Parentage.Under(above.id(), "", above.movement()))
        .map(parentage -> plan.at(plan.standing().under(parentage)))
        .orElse(plan);
  }

  private static Outcome<Renewal> done(Plan plan) {
    return Outcome.done(new Renewal(plan, List.of()));
  }

  private void make(String sentence, Function<Repositories, Outcome<Renewal>> making) {
    make(sentence, making, () -> {});
  }

  private void make(
      String sentence, Function<Repositories, Outcome<Renewal>> making, Runnable saved) {
    workplace.write(
        sentence,
        repositories -> {
          var outcome = making.apply(repositories);
          if (outcome instanceof Outcome.Done<Renewal>(var made))
            repositories.plans().save(made.plan());
          return outcome;
        },
        outcome -> {
          if (outcome instanceof Outcome.Done<Renewal>) saved.run();
          tell(outcome);
        });
  }

  private void tell(Outcome<Renewal> outcome) {
    switch (outcome) {
      case Outcome.Done<Renewal>(var made) -> model.show(made.plan().id(), made.flags());
      case Outcome.Refused<Renewal>(var because) -> workplace.notices().refused(because);
    }
  }

  private Plan blank(Office office) {
    var unknown = PartialDate.unknown();
    var round = new RoundId(ids.next());
    var course = Course.single(round, new Course.Start.Issue(), unknown, List.of());
    var standards = new Standards(List.of(), List.of());
    var rewards = new Rewards(List.of(), List.of(), 0);
    var movement = new Movement(Purpose.UNSTATED, List.of(), course, standards, rewards);
    var id = new PlanId(ids.next());
    return new Plan(id, paper(office), Standing.NEW, movement, Execution.UNSTATED);
  }

  /// The number keeps its sign alone until it is given: "/KH-SNV", "-KH/VPTU".
  private static Paper paper(Office office) {
    var body = office.body();
    String symbol = body.symbol();
    String sign = Words.say("plan.number.sign." + body.form(), symbol);
    var number = symbol.isEmpty() ? DocumentNumber.NONE : new DocumentNumber(sign);
    var heading = new Heading(body.name(), number, body.place(), PartialDate.unknown(), "");
    return new Paper(body.form(), heading, List.of(), List.of(), new Signer("", "", ""));
  }
}
