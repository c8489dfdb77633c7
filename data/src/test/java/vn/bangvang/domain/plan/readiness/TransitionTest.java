package vn.bangvang.domain.plan.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Standing.Stage;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.plan.OtherPlans;

/// Draft, issued, closed, archived, and the way back.
class TransitionTest {
  private static final LocalDate ISSUED = LocalDate.of(2023, 4, 2);
  private static final LocalDate END = LocalDate.of(2023, 12, 30);
  private static final LocalDate LATER = LocalDate.of(2024, 6, 1);
  private static final Stage DRAFT = new Stage.Draft();
  private static final Stage RUNNING = new Stage.Issued(ISSUED);
  private static final Stage CLOSED = new Stage.Closed(ISSUED, END);
  private static final Stage ARCHIVED = new Stage.Archived(ISSUED, END, LATER);

  private static Plan at(Stage stage) {
    var plan = SamplePlan.plan();
    return plan.at(plan.standing().at(stage));
  }

  private static Arguments way(Stage from, Function<Plan, Transition> order, Stage to) {
    return Arguments.of(from, order, to);
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        way(DRAFT, Transition::issue, RUNNING),
        way(RUNNING, Transition::recall, DRAFT),
        way(RUNNING, plan -> Transition.close(plan, END), CLOSED),
        way(RUNNING, plan -> Transition.close(plan, ISSUED), new Stage.Closed(ISSUED, ISSUED)),
        way(CLOSED, Transition::reopen, RUNNING),
        way(CLOSED, plan -> Transition.archive(plan, LATER), ARCHIVED),
        way(ARCHIVED, Transition::reopen, CLOSED));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aPlanGoesItsWay(Stage from, Function<Plan, Transition> order, Stage to) {
    assertThat(order.apply(at(from))).isEqualTo(new Transition.Done(at(to)));
  }

  private static Arguments refusal(Stage from, Function<Plan, Transition> order, String because) {
    return Arguments.of(from, order, because);
  }

  static Stream<Arguments> refusals() {
    String notRunning = "Kế hoạch này không ở trạng thái đang thực hiện.";
    String notClosed = "Kế hoạch này chưa kết thúc hoặc đã lưu trữ.";
    return Stream.of(
        refusal(RUNNING, Transition::issue, "Kế hoạch này đã ban hành."),
        refusal(ARCHIVED, Transition::issue, "Kế hoạch này đã ban hành."),
        refusal(DRAFT, Transition::recall, notRunning),
        refusal(CLOSED, Transition::recall, notRunning),
        refusal(DRAFT, plan -> Transition.close(plan, END), notRunning),
        refusal(CLOSED, plan -> Transition.close(plan, END), notRunning),
        refusal(
            RUNNING,
            plan -> Transition.close(plan, ISSUED.minusDays(1)),
            "Ngày kết thúc sớm hơn ngày ban hành 02/04/2023; kiểm tra lại ngày."),
        refusal(RUNNING, Transition::reopen, notClosed),
        refusal(DRAFT, Transition::reopen, notClosed),
        refusal(RUNNING, plan -> Transition.archive(plan, LATER), notClosed),
        refusal(ARCHIVED, plan -> Transition.archive(plan, LATER), notClosed));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void fromElsewhereItIsRefusedWithASentence(
      Stage from, Function<Plan, Transition> order, String because) {
    assertThat(order.apply(at(from))).isEqualTo(new Transition.Refused(because));
  }

  @Test
  void aDraftWithoutNumberIsNotReady() {
    var draft = OtherPlans.bare(301, "Kế hoạch năm 2023", PartialDate.on(2023, 4, 2));
    assertThat(Transition.issue(draft))
        .isInstanceOfSatisfying(
            Transition.NotReady.class,
            one ->
                assertThat(one.missing())
                    .extracting(Readiness.Check::sentence)
                    .isEqualTo(List.of("Số, ký hiệu: chưa có")));
  }
}
