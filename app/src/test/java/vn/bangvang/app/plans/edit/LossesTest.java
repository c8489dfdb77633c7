package vn.bangvang.app.plans.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.app.kit.rows.RowEdit;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ExclusionAnswer;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.unit.UnitId;

/// What was answered already is never lost without a word.
class LossesTest {
  private static final Plan PLAN = ExampleOffice.launchPlan();
  private static final Criterion EXCLUDING =
      PLAN.standards().criteria().stream()
          .filter(one -> !one.exclusions().isEmpty())
          .findFirst()
          .orElseThrow();
  private static final int AT = PLAN.standards().criteria().indexOf(EXCLUDING);

  private static Checklist answered(Answer... answers) {
    var round = PLAN.course().rounds().getFirst().id();
    var empty = Checklist.of(PLAN.id(), new Holder.OfUnit(new UnitId(new UUID(1, 1)), round));
    var checklist = empty;
    for (Answer answer : answers) checklist = checklist.with(answer);
    return checklist;
  }

  private static Answer noted() {
    return Answer.open(EXCLUDING.id()).noted("đã kiểm tra");
  }

  private static Plan edited(RowEdit<Criterion> edit) {
    return MovementPieces.CRITERIA.with().apply(PLAN, edit.on(PLAN.standards().criteria()));
  }

  private static List<String> losses(Plan after, Checklist... checklists) {
    return Losses.of(PLAN, after, List.of(checklists), List.of());
  }

  @Test
  void aRemovedCriterionSaysHowManyHaveAnsweredIt() {
    assertThat(losses(edited(new RowEdit.Removed<>(AT)), answered(noted())))
        .singleElement()
        .asString()
        .endsWith("đã có 01 phiếu trả lời, nay không còn được tính.");
  }

  @Test
  void whatNobodyAnsweredIsRemovedWithoutAWord() {
    assertThat(losses(edited(new RowEdit.Removed<>(AT)), answered())).isEmpty();
    assertThat(losses(edited(new RowEdit.Removed<>(AT)), answered(Answer.open(EXCLUDING.id()))))
        .isEmpty();
  }

  @Test
  void aCriterionThatMovesLosesNothing() {
    assertThat(losses(edited(new RowEdit.Moved<>(AT, 0)), answered(noted()))).isEmpty();
  }

  @Test
  void anAnswerByTheOldMeasureHasToBeGivenAnew() {
    var measured =
        new Criterion(
            EXCLUDING.id(),
            EXCLUDING.subject(),
            EXCLUDING.wording(),
            new Measure.InitiativeRecognised(),
            EXCLUDING.terms());
    var answer = Answer.open(EXCLUDING.id()).replied(new Reply.NotApplicable("không có"));
    var after = edited(new RowEdit.Changed<>(AT, measured));
    assertThat(losses(after, answered(answer))).singleElement().asString().contains("cách đo cũ");
    assertThat(losses(after, answered(noted()))).isEmpty();
  }

  @Test
  void aRemovedExclusionSaysWhoHasAnsweredIt() {
    var terms = EXCLUDING.terms();
    var bare =
        new Criterion(
            EXCLUDING.id(),
            EXCLUDING.subject(),
            EXCLUDING.wording(),
            EXCLUDING.measure(),
            new Terms(terms.scope(), terms.source(), List.of(), terms.evidence(), terms.score()));
    var answer =
        Answer.open(EXCLUDING.id())
            .with(
                new ExclusionAnswer(
                    EXCLUDING.exclusions().getFirst().id(),
                    new ExclusionAnswer.Finding.Absent(),
                    ""));
    var after = edited(new RowEdit.Changed<>(AT, bare));
    assertThat(losses(after, answered(answer)))
        .singleElement()
        .asString()
        .contains("trường hợp không xét");
  }

  @Test
  void onlyWhatIsAnsweredOrAskedForCanBeLost() {
    assertThat(Losses.arePossible(PLAN, Pieces.TITLE.with().apply(PLAN, "Khác"))).isFalse();
    assertThat(Losses.arePossible(PLAN, MovementPieces.AWARDS.with().apply(PLAN, List.of())))
        .isTrue();
  }
}
