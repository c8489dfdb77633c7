package vn.bangvang.store.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.AnswerSamples;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;
import vn.bangvang.store.Progress;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.plan.OtherPlans;

/// Answers of every kind that come back as given, whoever holds the checklist.
class ChecklistsTest extends OpenOffice {
  private static final Holder DEPARTMENT = new Holder.OfUnit(Samples.DEPARTMENT, SamplePlan.ROUND);

  @BeforeEach
  void plan() {
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.people().save(Samples.head());
      repositories.nominations().save(Samples.ofHead());
      repositories.evidence().save(Samples.evidence(90));
      repositories.evidence().save(Samples.evidence(91));
    });
  }

  private void save(Checklist checklist) {
    write(repositories -> repositories.checklists().save(checklist));
  }

  private Checklist held(PlanId plan, Holder holder) {
    return read(repositories -> repositories.checklists().held(plan, holder));
  }

  private void comesBack(Checklist checklist) {
    save(checklist);
    assertThat(found(repositories -> repositories.checklists().find(checklist.id())))
        .contains(checklist);
  }

  private static Answer replied(int criterion, Reply reply) {
    return Answer.open(SamplePlan.criterion(criterion)).replied(reply);
  }

  private static EvidenceId evidence(long number) {
    return new EvidenceId(Samples.id(number));
  }

  @Test
  void whatNobodyAnsweredYetIsAnEmptyChecklist() {
    assertThat(held(SamplePlan.PLAN, DEPARTMENT))
        .isEqualTo(Checklist.of(SamplePlan.PLAN, DEPARTMENT));
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN))).isEmpty();
  }

  @Test
  void aUnitAnswersEveryPlanForItself() {
    var other = OtherPlans.bare(301, "Kế hoạch khác", PartialDate.unknown());
    write(repositories -> repositories.plans().save(other));
    var first = Checklist.of(SamplePlan.PLAN, DEPARTMENT).with(replied(1, Reply.NOT_YET));
    var second = Checklist.of(other.id(), DEPARTMENT).with(replied(2, Reply.NOT_YET));
    save(first);
    save(second);
    assertThat(held(SamplePlan.PLAN, DEPARTMENT)).isEqualTo(first);
    assertThat(held(other.id(), DEPARTMENT)).isEqualTo(second);
  }

  @Test
  void theHeadAndTheUnitHaveTheirOwn() {
    var nominee = new Holder.OfNomination(Samples.ofHead().id());
    save(Checklist.of(SamplePlan.PLAN, DEPARTMENT).with(replied(1, Reply.NOT_YET)));
    save(Checklist.of(SamplePlan.PLAN, nominee).with(replied(9, Reply.NOT_YET)));
    assertThat(held(SamplePlan.PLAN, nominee).answers()).hasSize(1);
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN))).hasSize(2);
  }

  @Test
  void answersKeepTheOrderInWhichTheyWereGiven() {
    var answers = List.of(AnswerSamples.ofEveryKind(evidence(90))).reversed();
    comesBack(Samples.unitChecklist(answers.toArray(Answer[]::new)));
  }

  @Test
  void anAnswerGivenAgainTakesThePlaceOfTheFirst() {
    save(Samples.unitChecklist(AnswerSamples.ofEveryKind(evidence(90))));
    comesBack(
        Samples.unitChecklist(
            replied(5, new Reply.Judged(Reply.Judgement.MET)),
            replied(8, Reply.NOT_YET),
            replied(6, Reply.NOT_YET)));
  }

  static List<Figure> figures() {
    return List.of(
        new Figure.NotMeasured(),
        new Figure.Score(BigDecimal.ZERO),
        new Figure.Score(new BigDecimal("87.0625")),
        new Figure.Rank(1),
        new Figure.ScoreAndRank(new BigDecimal("-0.5"), 63));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureComesBack(Figure figure) {
    var index = new Indicator("PAR INDEX");
    var before = new Comparison(index, figure, new Figure.NotMeasured());
    var now = new Comparison(index, new Figure.NotMeasured(), figure);
    comesBack(Samples.unitChecklist(replied(5, new Reply.Compared(List.of(before, now)))));
  }

  @Test
  void whatTheUnitIsNotInChargeOfComesBack() {
    var others = List.of(new Indicator("PAPI"), new Indicator("Chỉ số hài lòng (SIPAS)"));
    comesBack(Samples.unitChecklist(replied(5, new Reply.Compared(List.of(), others))));
  }

  static List<ExclusionAnswer.Finding> findings() {
    return List.of(
        new ExclusionAnswer.Finding.NotYet(),
        new ExclusionAnswer.Finding.Absent(),
        new ExclusionAnswer.Finding.Present(),
        new ExclusionAnswer.Finding.Measured(BigDecimal.TEN));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyFindingComesBack(ExclusionAnswer.Finding finding) {
    var exclusion = new ExclusionAnswer(SamplePlan.exclusion(2), finding, "do bão số 5");
    comesBack(Samples.unitChecklist(Answer.open(SamplePlan.criterion(8)).with(exclusion)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "0.000001", "-1.5", "12345678901234.123456", "66.6666667"})
  void whatWasMeasuredIsKeptAsTheJournalSays(String number) {
    comesBack(Samples.unitChecklist(replied(2, new Reply.Measured(new BigDecimal(number)))));
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).isEmpty();
  }

  @Test
  void evidenceKeepsItsOrderAndServesSeveralAnswers() {
    var both = List.of(evidence(91), evidence(90));
    comesBack(
        Samples.unitChecklist(
            Answer.open(SamplePlan.criterion(6)).provenBy(both),
            Answer.open(SamplePlan.criterion(7)).provenBy(both.reversed())));
  }

  @Test
  void evidenceThatIsNotInTheRegisterIsRefused() {
    save(Samples.unitChecklist(replied(1, Reply.NOT_YET)));
    var unknown = Answer.open(SamplePlan.criterion(6)).provenBy(List.of(evidence(999)));
    assertThatThrownBy(() -> save(Samples.unitChecklist(unknown))).isInstanceOf(StoreFailure.class);
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN)))
        .containsExactly(Samples.unitChecklist(replied(1, Reply.NOT_YET)));
  }

  @Test
  void aLongNoteOfSeveralParagraphsIsKept() {
    String note = "Đơn vị đã hoàn thành 100% chỉ tiêu được giao.\n\n".repeat(150).strip();
    comesBack(Samples.unitChecklist(Answer.open(SamplePlan.criterion(1)).noted(note)));
  }

  @Test
  void aFirstAnswerTakenBackLeavesAnEmptyChecklist() {
    var answered = Checklist.of(SamplePlan.PLAN, DEPARTMENT).with(replied(1, Reply.NOT_YET));
    save(answered);
    store().undo(OfficeFolder.CLERK);
    assertThat(held(SamplePlan.PLAN, DEPARTMENT).answers()).isEmpty();
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN))).isEmpty();
    save(answered);
    assertThat(held(SamplePlan.PLAN, DEPARTMENT)).isEqualTo(answered);
  }

  @Test
  void theChecklistsOfAllUnitsAreReadTogether() {
    write(repositories ->
        IntStream.range(0, 60)
            .forEach(i -> {
              var unit = AnswerSamples.unit(i);
              repositories.units().save(unit);
              repositories
                  .checklists()
                  .save(
                      Checklist.of(SamplePlan.PLAN, new Holder.OfUnit(unit.id(), SamplePlan.ROUND))
                          .with(replied(2, new Reply.Measured(BigDecimal.valueOf(i)))));
            }));
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN)))
        .hasSize(60)
        .allSatisfy(one -> assertThat(one.answers()).hasSize(1))
        .extracting(one -> one.answers().getFirst().reply())
        .doesNotHaveDuplicates();
  }

  @Test
  void aUnitAnswersAnewInEveryRound() {
    var later = new Holder.OfUnit(Samples.DEPARTMENT, new RoundId(Samples.id(8)));
    save(Checklist.of(SamplePlan.PLAN, DEPARTMENT).with(replied(1, Reply.NOT_YET)));
    save(Checklist.of(SamplePlan.PLAN, later).with(replied(2, Reply.NOT_YET)));
    assertThat(held(SamplePlan.PLAN, later).answers()).hasSize(1);
    assertThat(listed(repositories -> repositories.checklists().of(SamplePlan.PLAN))).hasSize(2);
  }
}
