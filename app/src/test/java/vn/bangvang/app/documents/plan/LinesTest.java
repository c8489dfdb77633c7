package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.BodyForm;

/// The lines of a section with their signs.
class LinesTest {
  private static List<String> texts(Lines lines) {
    return lines.written().stream().map(PlanText.Line::text).toList();
  }

  private static List<PlanText.Line> points(BodyForm form, Point... points) {
    return new Lines(form).points(List.of(points)).written();
  }

  @Test
  void aLineEndsWithAStopUnlessThePlanEndsItOtherwise() {
    var lines = new Lines(BodyForm.STATE).point("a", "Đạt").point("b", "Đạt;").point("c", "Đạt:");
    assertThat(texts(lines)).containsExactly("a) Đạt.", "b) Đạt;", "c) Đạt:");
  }

  @Test
  void nothingIsPrintedForAnEmptyPoint() {
    assertThat(new Lines(BodyForm.STATE).point("a", "").plain("").written()).isEmpty();
  }

  @Test
  void titlesCountByThemselves() {
    var lines = new Lines(BodyForm.PARTY).title("Đối tượng").plain("Tập thể").title("Tiêu chí");
    assertThat(lines.written())
        .containsExactly(
            new PlanText.Line.Title("1- Đối tượng"),
            new PlanText.Line.Body("Tập thể."),
            new PlanText.Line.Title("2- Tiêu chí"));
  }

  @Test
  void aNumberedPointThatNamesThoseBelowItIsATitleWithoutAStop() {
    assertThat(
            points(BodyForm.STATE, new Point(1, "1", "Mục đích"), new Point(2, "a", "Tạo khí thế")))
        .containsExactly(
            new PlanText.Line.Title("1. Mục đích"), new PlanText.Line.Body("a) Tạo khí thế."));
  }

  @Test
  void aWholeSentenceAboveOthersStaysALine() {
    assertThat(
            points(
                BodyForm.PARTY,
                new Point(1, "1", "Tuyên truyền rộng rãi."),
                new Point(2, "", "Xếp loại hằng năm")))
        .containsExactly(
            new PlanText.Line.Body("1- Tuyên truyền rộng rãi."),
            new PlanText.Line.Body("- Xếp loại hằng năm."));
  }

  @Test
  void aLetteredPointAboveOthersLeadsToThem() {
    assertThat(
            points(
                BodyForm.STATE, new Point(2, "a", "Đối với tập thể"), new Point(3, "", "Các sở")))
        .containsExactly(
            new PlanText.Line.Lead("a) Đối với tập thể:"), new PlanText.Line.Body("- Các sở."));
  }

  @Test
  void beneathADashStandsAPlus() {
    assertThat(
            points(
                BodyForm.STATE,
                new Point(1, "", "Tuyên truyền."),
                new Point(2, "", "Trên báo"),
                new Point(1, "", "Kiểm tra")))
        .extracting(PlanText.Line::text)
        .containsExactly("- Tuyên truyền.", "+ Trên báo.", "- Kiểm tra.");
  }

  @Test
  void theLastPointHeadsNothing() {
    assertThat(points(BodyForm.STATE, new Point(1, "2", "Yêu cầu")))
        .containsExactly(new PlanText.Line.Body("2. Yêu cầu."));
  }

  @Test
  void datesAreThoseOfTheDecree() {
    assertThat(texts(new Lines(BodyForm.STATE).point("a", "Trước ngày 05/03/2023")))
        .containsExactly("a) Trước ngày 05/3/2023.");
  }
}
