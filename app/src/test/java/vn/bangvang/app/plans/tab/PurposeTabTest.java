package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;

/// Theme, goals, contents, solutions and the aims for indices (S0.d, S3.b).
class PurposeTabTest extends TabCase {
  private static final List<Point> LETTERED =
      List.of(
          new Point(1, "c", "Ba"),
          new Point(1, "d", "Bốn"),
          new Point(1, "đ", "Năm"),
          new Point(2, "-", "Năm, một"));

  @BeforeEach
  void openPage() {
    plan = MovementPieces.CONTENTS.with().apply(plan, LETTERED);
    plan = MovementPieces.GOALS.with().apply(plan, List.of());
    plan = MovementPieces.TARGETS.with().apply(plan, List.of());
    open(PurposeTab::new);
  }

  private List<Point> contents() {
    return plan.movement().purpose().contents();
  }

  @Test
  void theThemeIsOneStep() {
    fill("plan-theme", "Chung tay cải cách hành chính");
    assertThat(plan.movement().purpose().theme()).isEqualTo("Chung tay cải cách hành chính");
    assertThat(said).containsExactly("Kế hoạch: sửa chủ đề");
  }

  @Test
  void theFirstGoalIsNumberedOne() {
    fire("goals-add");
    fill("goals-text-1", "Nâng cao nhận thức");
    assertThat(plan.movement().purpose().goals())
        .containsExactly(new Point(1, "1", "Nâng cao nhận thức"));
  }

  @Test
  void everyFieldOfThePageHasANameOfItsOwn() {
    fire("goals-add");
    fire("solutions-add");
    assertThat(shown("#goals-text-1")).hasSize(1);
    assertThat(shown("#contents-text-1")).hasSize(1);
    assertThat(shown("#solutions-text-1")).hasSize(1);
    assertThat(shown("#point-text-1")).isEmpty();
  }

  /// The alphabet of legal texts: đ after d, no f.
  @Test
  void pointsAreLetteredAnewWhenTheyAreMoved() {
    go("contents-text-2");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(contents())
        .extracting(Point::label, Point::text)
        .startsWith(tuple("a", "Bốn"), tuple("b", "Ba"));
    assertThat(text("contents-label-1")).isEqualTo("a");
  }

  @Test
  void aPointIsPutOnAnotherLevel() {
    choose("contents-level-2", "2");
    assertThat(contents().get(1).level()).isEqualTo(2);
  }

  @Test
  void theLabelStaysAsThePlanHasItWhileOnlyTheTextChanges() {
    fill("contents-text-1", "Ba mới");
    assertThat(contents()).extracting(Point::label).containsExactly("c", "d", "đ", "-");
  }

  @ParameterizedTest
  @CsvSource({
    "Thuộc nhóm, khá, ",
    "Trong nhóm … đứng đầu, 30, ",
    "Trong số … dẫn đầu, 10, ",
    "Cao hơn trung bình của, cả nước, "
  })
  void everyKindOfAimIsHeld(String kind, String aim) {
    fire("targets-add");
    fill("target-indicator-1", "SIPAS");
    choose("target-kind-1", kind);
    fill("target-aim-1", aim);
    fill("target-year-1", "2025");
    assertThat(plan.movement().targets())
        .containsExactly(new IndexTarget(new Indicator("SIPAS"), aim(kind, aim), 2025));
  }

  private static Aim aim(String kind, String aim) {
    return switch (kind) {
      case "Thuộc nhóm" -> new Aim.Band(aim);
      case "Trong nhóm … đứng đầu" -> new Aim.RankWithin(Integer.parseInt(aim));
      case "Trong số … dẫn đầu" -> new Aim.Top(Integer.parseInt(aim));
      default -> new Aim.AboveMean(aim);
    };
  }

  @Test
  void aRankThatIsNoNumberIsRefusedBesideTheField() {
    fire("targets-add");
    fill("target-indicator-1", "SIPAS");
    choose("target-kind-1", "Trong số … dẫn đầu");
    fill("target-aim-1", "tốp đầu");
    assertThat(said(".refusal")).contains("Nhập thứ hạng là một số từ 1 trở lên.");
    assertThat(text("target-aim-1")).isEqualTo("tốp đầu");
  }
}
