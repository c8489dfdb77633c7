package vn.bangvang.domain.nomination.checklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.Outcome;

/// The answers of one holder to the criteria of one plan.
public record Checklist(ChecklistId id, PlanId plan, Holder holder, List<Answer> answers) {
  public Checklist {
    answers = List.copyOf(answers);
  }

  /// The one checklist of that holder for that plan, not answered yet. Its identity follows from
  /// whose it is, so that there can be no second one.
  public static Checklist of(PlanId plan, Holder holder) {
    var held =
        switch (holder) {
          case Holder.OfUnit(var unit, var round) -> round.value() + " " + unit.value();
          case Holder.OfNomination(var nomination) -> nomination.value().toString();
        };
    String whose = plan.value() + " " + held;
    var id = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
    return new Checklist(new ChecklistId(id), plan, holder, List.of());
  }

  /// The year whose results it speaks of.
  public OptionalInt yearIn(Course course) {
    return switch (holder) {
      case Holder.OfUnit(_, var round) -> course.yearOf(round);
      case Holder.OfNomination _ -> course.yearOf(course.rounds().getLast().id());
    };
  }

  public Answer to(CriterionId criterion) {
    return answers.stream()
        .filter(answer -> answer.criterion().equals(criterion))
        .findFirst()
        .orElse(Answer.open(criterion));
  }

  /// With an answer as somebody gives it now; what is new and cannot be is refused.
  public Outcome<Checklist> answered(Criterion criterion, Answer changed) {
    var before = to(changed.criterion());
    var reply =
        Optional.of(changed.reply())
            .filter(one -> !one.equals(before.reply()))
            .flatMap(one -> Acceptance.refusal(criterion, one));
    var exclusions =
        changed.exclusions().stream()
            .filter(one -> !before.exclusions().contains(one))
            .flatMap(one -> Acceptance.refusal(one).stream());
    return Stream.concat(reply.stream(), exclusions)
        .findFirst()
        .<Outcome<Checklist>>map(Outcome.Refused::new)
        .orElseGet(() -> Outcome.done(with(changed)));
  }

  public Checklist with(Answer changed) {
    var others = answers.stream().filter(one -> !one.criterion().equals(changed.criterion()));
    return new Checklist(id, plan, holder, Stream.concat(others, Stream.of(changed)).toList());
  }
}
