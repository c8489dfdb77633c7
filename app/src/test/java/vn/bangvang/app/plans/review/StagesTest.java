package vn.bangvang.app.plans.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.app.plans.tab.TabCase;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// A plan is issued, closed, archived and opened again; what cannot be is refused with its reason.
class StagesTest extends TabCase {
  private static final LocalDate FIRST = LocalDate.of(2023, 2, 10);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  static Stream<Arguments> stages() {
    return Stream.of(
        Arguments.of(new Stage.Draft(), "plan.issue"),
        Arguments.of(new Stage.Issued(FIRST), "plan.close plan.recall"),
        Arguments.of(new Stage.Closed(FIRST, LAST), "plan.archive plan.reopen"),
        Arguments.of(new Stage.Archived(FIRST, LAST, LAST), "plan.reopen"));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageOffersItsNextStepFirst(Stage stage, String words) {
    assertThat(new Stages(this).at(stage))
        .extracting(Action::word)
        .containsExactly(words.split(" "));
  }

  private void step(String word) {
    new Stages(this)
        .at(plan.standing().stage()).stream()
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow()
            .run();
  }

  @Test
  void withoutNumberAndDayAPlanIsNotIssuedAndTheReasonIsSaid() {
    step("plan.issue");
    assertThat(refusals)
        .containsExactly("Chưa ban hành được. Số, ký hiệu: chưa có; Ngày ban hành: chưa có.");
    assertThat(plan.standing().stage()).isEqualTo(new Stage.Draft());
  }

  @Test
  void aPlanGoesThroughItsWholeLifeAndBack() {
    plan = Pieces.NUMBER.with().apply(plan, new DocumentNumber("12/KH-UBND"));
    plan = Pieces.ISSUED.with().apply(plan, PartialDate.on(2023, 2, 10));
    step("plan.issue");
    assertThat(plan.standing().stage()).isEqualTo(new Stage.Issued(FIRST));
    step("plan.close");
    step("plan.archive");
    assertThat(plan.standing().stage()).isEqualTo(new Stage.Archived(FIRST, LAST, LAST));
    step("plan.reopen");
    step("plan.reopen");
    step("plan.recall");
    assertThat(plan.standing().stage()).isEqualTo(new Stage.Draft());
    assertThat(said).startsWith("Ban hành kế hoạch", "Kết thúc kế hoạch", "Lưu trữ kế hoạch");
  }
}
