package vn.bangvang.domain.plan.intake.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;

/// The times at which the plan is reviewed: each review is a round, and so is each year where a
/// review is held or dossiers are handed in on the same day of every year.
public final class Rounds {
  private final List<Milestone> milestones;
  private final Span span;
  private final Ids ids;

  private Rounds(List<Milestone> milestones, Span span, Ids ids) {
    this.milestones = milestones;
    this.span = span;
    this.ids = ids;
  }

  public static List<Round> of(List<Milestone> milestones, Span span, Ids ids) {
    return new Rounds(milestones, span, ids).all();
  }

  private List<Round> all() {
    var rounds = new ArrayList<Round>();
    single().map(this::review).forEach(rounds::add);
    yearly().forEach(rounds::add);
    if (rounds.stream().allMatch(one -> one.kind() == Round.Kind.MID_REVIEW))
      rounds.add(last(rounds));
    rounds.sort(Comparator.comparing(Rounds::time));
    return rounds;
  }

  /// Who reviews a movement in its middle does so at its end, even if the plan does not say when.
  private Round last(List<Round> middle) {
    var unknown = PartialDate.unknown();
    return middle.isEmpty()
        ? Round.single(new RoundId(ids.next()))
        : round(Round.Kind.FINAL_REVIEW, unknown, unknown);
  }

  private Round review(Milestone one) {
    var kind =
        one.kind() == Milestone.Kind.MID_REVIEW ? Round.Kind.MID_REVIEW : Round.Kind.FINAL_REVIEW;
    var deadline = year(one.when()).map(this::deadline).orElseGet(PartialDate::unknown);
    return round(kind, one.when(), deadline);
  }

  /// Reviews that are held once. What is said again, less or more exactly, is the same review.
  private Stream<Milestone> single() {
    var single = new ArrayList<Milestone>();
    milestones.stream()
        .filter(Rounds::isReview)
        .filter(one -> !(one.when() instanceof PartialDate.YearlyOn))
        .filter(one -> single.stream().noneMatch(other -> isSame(one, other)))
        .forEach(single::add);
    return single.stream();
  }

  private static boolean isSame(Milestone one, Milestone other) {
    if (one.kind() != other.kind()) return false;
    return one.when().equals(other.when())
        || isWithin(one.when(), other.when())
        || isWithin(other.when(), one.when());
  }

  private static boolean isWithin(PartialDate one, PartialDate other) {
    var from = one.earliest().flatMap(day -> other.earliest().filter(all -> !day.isBefore(all)));
    var to = one.latest().flatMap(day -> other.latest().filter(all -> !day.isAfter(all)));
    return from.isPresent() && to.isPresent();
  }

  /// A year that has a review of its own needs no further round.
  private Stream<Round> yearly() {
    var years = span.years();
    if (years.size() == 1 || (yearlyReview().isEmpty() && handIn().isEmpty())) return Stream.of();
    if (years.isEmpty())
      return Stream.of(round(Round.Kind.YEARLY, orUnknown(yearlyReview()), orUnknown(handIn())));
    var reviewed = single().map(one -> year(one.when())).toList();
    return years.stream()
        .filter(year -> !reviewed.contains(Optional.of(year)))
        .map(year -> round(Round.Kind.YEARLY, on(yearlyReview(), year), deadline(year)));
  }

  private Optional<PartialDate.YearlyOn> yearlyReview() {
    return milestones.stream().filter(Rounds::isReview).flatMap(Rounds::everyYear).findFirst();
  }

  private Optional<PartialDate.YearlyOn> handIn() {
    return milestones.stream()
        .filter(one -> one.kind() == Milestone.Kind.DOSSIER_DEADLINE)
        .flatMap(Rounds::everyYear)
        .findFirst();
  }

  private static Stream<PartialDate.YearlyOn> everyYear(Milestone one) {
    return one.when() instanceof PartialDate.YearlyOn yearly ? Stream.of(yearly) : Stream.of();
  }

  private PartialDate deadline(int year) {
    return on(handIn(), year);
  }

  private static PartialDate on(Optional<PartialDate.YearlyOn> yearly, int year) {
    return yearly
        .map(PartialDate.YearlyOn::day)
        .map(day -> day.atYear(year))
        .<PartialDate>map(PartialDate.Day::new)
        .orElseGet(PartialDate::unknown);
  }

  private static PartialDate orUnknown(Optional<PartialDate.YearlyOn> date) {
    return date.<PartialDate>map(one -> one).orElseGet(PartialDate::unknown);
  }

  private static boolean isReview(Milestone one) {
    return one.kind() == Milestone.Kind.MID_REVIEW || one.kind() == Milestone.Kind.FINAL_REVIEW;
  }

  private static Optional<Integer> year(PartialDate date) {
    return date.latest().map(LocalDate::getYear);
  }

  private Round round(Round.Kind kind, PartialDate when, PartialDate deadline) {
    return new Round(new RoundId(ids.next()), kind, "", when, deadline);
  }

  /// A review without a date stands where it belongs: that of the middle first.
  private static LocalDate time(Round round) {
    return round
        .when()
        .latest()
        .or(() -> round.deadline().latest())
        .orElse(round.kind() == Round.Kind.MID_REVIEW ? LocalDate.MIN : LocalDate.MAX);
  }
}
