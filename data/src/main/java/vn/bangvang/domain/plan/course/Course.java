package vn.bangvang.domain.plan.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.bangvang.domain.shared.PartialDate;

/// From when to when the plan runs, its dates between, and its rounds, of which there is always
/// one.
public record Course(
    Start start, PartialDate until, List<Milestone> milestones, List<Round> rounds) {
  public Course {
    milestones = List.copyOf(milestones);
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) throw new IllegalArgumentException("a plan has at least one round");
  }

  /// The course of a plan that does not speak of rounds.
  public static Course single(
      RoundId round, Start start, PartialDate until, List<Milestone> milestones) {
    return new Course(start, until, milestones, List.of(Round.single(round)));
  }

  public sealed interface Start {
    /// "Kể từ ngày ban hành Kế hoạch này".
    record Issue() implements Start {}

    record From(PartialDate date) implements Start {}
  }

  public Course dated(List<Milestone> changed) {
    return new Course(start, until, changed, rounds);
  }

  public Course held(List<Round> changed) {
    return new Course(start, until, milestones, changed);
  }

  public Optional<Round> round(RoundId id) {
    return rounds.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The round that is worked on: the first that is not past, or else the last.
  public Round present(LocalDate today) {
    return rounds.stream()
        .filter(one -> one.latest().map(last -> !last.isBefore(today)).orElse(true))
        .findFirst()
        .orElse(rounds.getLast());
  }

  /// The year whose results a round looks at: its own, or else the one in which the plan ends.
  public OptionalInt yearOf(RoundId id) {
    return Stream.of(round(id).flatMap(Round::latest), until.latest())
        .flatMap(Optional::stream)
        .mapToInt(LocalDate::getYear)
        .findFirst();
  }
}
