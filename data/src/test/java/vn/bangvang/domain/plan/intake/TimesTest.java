package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Fact.Occasion;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

class TimesTest {
  private static final PartialDate UNKNOWN = PartialDate.unknown();

  private static Course course(Fact... facts) {
    return Taking.plan(facts).course();
  }

  private static Fact milestone(Occasion occasion, String when) {
    return new Fact.Milestone(occasion, when(when));
  }

  private static When when(String stored) {
    var date = DateText.ofStored(stored);
    return date instanceof PartialDate.YearlyOn(var day) ? new When.Yearly(day) : new When.On(date);
  }

  private static Fact begins(String when) {
    return new Fact.Begins(when(when));
  }

  private static Fact ends(String when) {
    return new Fact.Ends(when(when));
  }

  @Test
  void aPlanRunsFromAndToTheSaidDays() {
    var course = course(begins("2024-02-01"), ends("2024-12-31"));
    assertThat(course.start()).isEqualTo(new Course.Start.From(PartialDate.on(2024, 2, 1)));
    assertThat(course.until()).isEqualTo(PartialDate.on(2024, 12, 31));
  }

  @Test
  void aPlanRunsFromItsIssueWhetherItSaysSoOrNot() {
    assertThat(course(new Fact.Begins(new When.AtIssue())).start())
        .isEqualTo(new Course.Start.Issue());
    assertThat(course(ends("2025")).start()).isEqualTo(new Course.Start.Issue());
    assertThat(course(ends("2025")).until()).isEqualTo(new PartialDate.InYear(2025));
  }

  @Test
  void aBeginningThatWasEmptiedIsTheIssue() {
    assertThat(course(begins("")).start()).isEqualTo(new Course.Start.Issue());
  }

  @Test
  void anEndThatIsNotSaidStaysUnknown() {
    assertThat(course(begins("2024")).until()).isEqualTo(UNKNOWN);
  }

  @Test
  void whatHappensAtTheIssueHasTheDayOfTheDocument() {
    var day = PartialDate.on(2024, 3, 5);
    var report = new Fact.Milestone(Occasion.REPORT, new When.AtIssue());
    assertThat(course(new Fact.IssuedOn(day), report).milestones())
        .containsExactly(new Milestone(Milestone.Kind.REPORT, day, ""));
  }

  @ParameterizedTest
  @EnumSource
  void everyOccasionIsAMilestoneOfItsKind(Occasion occasion) {
    assertThat(course(milestone(occasion, "2024-06")).milestones())
        .extracting(one -> one.kind().name())
        .containsExactly(occasion.name());
  }

  @Test
  void milestonesKeepTheOrderOfTheText() {
    var course =
        course(
            milestone(Occasion.REPORT, "2024-12-01"),
            milestone(Occasion.DOSSIER_DEADLINE, "khi tổ chức Hội nghị công bố chỉ số"),
            milestone(Occasion.REPORT, "12-05 yearly"));
    assertThat(course.milestones())
        .extracting(Milestone::when)
        .containsExactly(
            PartialDate.on(2024, 12, 1),
            new PartialDate.Event("khi tổ chức Hội nghị công bố chỉ số"),
            new PartialDate.YearlyOn(MonthDay.of(12, 5)));
  }

  @Test
  void aPlanWithoutReviewsHasASingleRound() {
    var course = course(ends("2024"), milestone(Occasion.DOSSIER_DEADLINE, "2024-11-15"));
    assertThat(course.rounds())
        .extracting(Round::kind, Round::when, Round::deadline)
        .containsExactly(tuple(Round.Kind.SINGLE, UNKNOWN, UNKNOWN));
  }

  @Test
  void everyReviewIsARoundInTheOrderOfTime() {
    var course =
        course(
            ends("2025"),
            milestone(Occasion.FINAL_REVIEW, "2025-Q4"),
            milestone(Occasion.MID_REVIEW, "2023-Q4"));
    assertThat(course.rounds())
        .extracting(Round::kind, Round::when)
        .containsExactly(
            tuple(Round.Kind.MID_REVIEW, new PartialDate.InQuarter(2023, 4)),
            tuple(Round.Kind.FINAL_REVIEW, new PartialDate.InQuarter(2025, 4)));
    assertThat(course.milestones()).hasSize(2);
  }

  @Test
  void aReviewInTheMiddleHasOneAtTheEndAfterIt() {
    assertThat(course(milestone(Occasion.MID_REVIEW, "2024-Q2")).rounds())
        .extracting(Round::kind, Round::when)
        .containsExactly(
            tuple(Round.Kind.MID_REVIEW, new PartialDate.InQuarter(2024, 2)),
            tuple(Round.Kind.FINAL_REVIEW, UNKNOWN));
  }

  @Test
  void aReviewSaidMoreExactlyIsStillOneRound() {
    var course =
        course(
            milestone(Occasion.FINAL_REVIEW, "2025-Q4"),
            milestone(Occasion.FINAL_REVIEW, "2025-10-31"),
            milestone(Occasion.FINAL_REVIEW, "2026-01-15"),
            milestone(Occasion.FINAL_REVIEW, "2026-01"));
    assertThat(course.rounds())
        .extracting(Round::when)
        .containsExactly(new PartialDate.InQuarter(2025, 4), PartialDate.on(2026, 1, 15));
    assertThat(course.milestones()).hasSize(4);
  }

  @Test
  void reviewsWithoutADateStandInTheirOrder() {
    var course =
        course(
            milestone(Occasion.FINAL_REVIEW, "Đại hội nhiệm kỳ mới"),
            milestone(Occasion.MID_REVIEW, "Hội nghị giữa kỳ"));
    assertThat(course.rounds())
        .extracting(Round::kind)
        .containsExactly(Round.Kind.MID_REVIEW, Round.Kind.FINAL_REVIEW);
  }

  @Test
  void dossiersOfEveryYearMakeARoundOfEachYearThatHasNoReview() {
    var course =
        course(
            begins("2022-05"),
            ends("2025-12"),
            milestone(Occasion.MID_REVIEW, "2023-Q2"),
            milestone(Occasion.FINAL_REVIEW, "2025-Q4"),
            milestone(Occasion.DOSSIER_DEADLINE, "12-10 yearly"));
    assertThat(course.rounds())
        .extracting(Round::kind, one -> one.when().shown(), one -> one.deadline().shown())
        .containsExactly(
            tuple(Round.Kind.YEARLY, "", "10/12/2022"),
            tuple(Round.Kind.MID_REVIEW, "Quý II/2023", "10/12/2023"),
            tuple(Round.Kind.YEARLY, "", "10/12/2024"),
            tuple(Round.Kind.FINAL_REVIEW, "Quý IV/2025", "10/12/2025"));
  }

  @Test
  void aReviewOfEveryYearIsHeldInEachYearSinceTheIssue() {
    var course =
        course(
            new Fact.IssuedOn(PartialDate.on(2023, 3, 1)),
            ends("2025"),
            milestone(Occasion.FINAL_REVIEW, "11-30 yearly"));
    assertThat(course.rounds())
        .extracting(Round::kind, one -> one.when().shown())
        .containsExactly(
            tuple(Round.Kind.YEARLY, "30/11/2023"),
            tuple(Round.Kind.YEARLY, "30/11/2024"),
            tuple(Round.Kind.YEARLY, "30/11/2025"));
  }

  @Test
  void withinOneYearEveryYearIsTheSingleRound() {
    var course =
        course(
            begins("2024-01"),
            ends("2024-12"),
            milestone(Occasion.DOSSIER_DEADLINE, "11-15 yearly"));
    assertThat(course.rounds()).extracting(Round::kind).containsExactly(Round.Kind.SINGLE);
  }

  @Test
  void withoutAnEndEveryYearIsOneRoundOnItsDay() {
    var course = course(milestone(Occasion.DOSSIER_DEADLINE, "11-15 yearly"));
    assertThat(course.rounds())
        .extracting(Round::kind, one -> one.deadline().shown())
        .containsExactly(tuple(Round.Kind.YEARLY, "15/11 hằng năm"));
  }

  @Test
  void aSlipOfThePenMakesNoRoundsForAThousandYears() {
    var course =
        course(begins("2024"), ends("3024"), milestone(Occasion.DOSSIER_DEADLINE, "11-15 yearly"));
    assertThat(course.rounds()).hasSize(1);
  }

  @Test
  void theDayThatOnlyLeapYearsHaveIsTheLastOfFebruary() {
    var course =
        course(begins("2023"), ends("2024"), milestone(Occasion.FINAL_REVIEW, "02-29 yearly"));
    assertThat(course.rounds())
        .extracting(one -> one.when().shown())
        .containsExactly("28/02/2023", "29/02/2024");
  }
}
