package vn.bangvang.app.plans.reading.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// Every fact in the words of the plan's page.
class FactWordsTest {
  private static final DocumentNumber NUMBER = new DocumentNumber("21/KH-UBND");
  private static final PartialDate DAY = PartialDate.on(2026, 2, 5);

  static Stream<Arguments> facts() {
    return Stream.of(
        says(new Fact.Kind(PlanKind.REFORM_WORK), "Loại kế hoạch", "Kế hoạch công tác"),
        says(new Fact.Numbered(NUMBER), "Số, ký hiệu", "21/KH-UBND"),
        says(new Fact.Numbered(DocumentNumber.NONE), "Số, ký hiệu", "Chưa có số"),
        says(new Fact.IssuedOn(DAY), "Ngày ban hành", "05/02/2026"),
        says(new Fact.Form(BodyForm.UNION), "Thể thức văn bản", "Công đoàn"),
        says(
            new Fact.Basis("Luật", new DocumentNumber("06/2022/QH15"), DAY, "Quốc hội"),
            "Căn cứ",
            "Luật số 06/2022/QH15 ngày 05/02/2026 của Quốc hội"),
        says(new Fact.Parent(NUMBER, DAY), "Thực hiện kế hoạch", "21/KH-UBND ngày 05/02/2026"),
        says(new Fact.Parent(NUMBER, PartialDate.unknown()), "Thực hiện kế hoạch", "21/KH-UBND"),
        says(new Fact.Begins(new When.AtIssue()), "Bắt đầu", "ngày ban hành"));
  }

  static Stream<Arguments> moreFacts() {
    return Stream.of(
        says(
            new Fact.Milestone(
                Fact.Occasion.MID_REVIEW, new When.On(new PartialDate.InQuarter(2026, 2))),
            "Sơ kết",
            "Quý II/2026"),
        says(
            new Fact.Milestone(Fact.Occasion.REPORT, new When.Yearly(MonthDay.of(12, 10))),
            "Báo cáo",
            "10/12 hằng năm"),
        says(
            new Fact.Subject(SubjectKind.HEAD, "Trưởng các phòng"),
            "Đối tượng – Người đứng đầu",
            "Trưởng các phòng"),
        says(
            new Fact.IndexTarget("PCI", Fact.Standing.TOP, "20", new PartialDate.InYear(2026)),
            "Chỉ tiêu về chỉ số",
            "PCI: trong số 20 dẫn đầu, năm 2026"),
        says(
            new Fact.IndexTarget("PCI", Fact.Standing.ABOVE_MEAN, "", PartialDate.unknown()),
            "Chỉ tiêu về chỉ số",
            "PCI: cao hơn mức trung bình"),
        says(new Fact.Copies(2), "Số bộ", "02"),
        says(new Fact.Report(Fact.Period.QUARTER), "Chế độ báo cáo", "Hằng quý"),
        says(
            new Fact.Signature("", "CHỦ TỊCH", "Lò Văn Hạnh"),
            "Người ký",
            "CHỦ TỊCH, Lò Văn Hạnh"));
  }

  private static Arguments says(Fact fact, String name, String value) {
    return Arguments.of(fact, name, value);
  }

  @ParameterizedTest
  @MethodSource({"facts", "moreFacts"})
  void aFactIsNamedAndSaid(Fact fact, String name, String value) {
    assertThat(FactWords.name(fact)).isEqualTo(name);
    assertThat(FactWords.value(fact)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, Giấy khen của Chủ tịch: Tập thể",
    "0, 5, Giấy khen của Chủ tịch: tối đa 05 tập thể",
    "8, 10, Giấy khen của Chủ tịch: từ 08 đến 10 tập thể",
    "3, 0, Giấy khen của Chủ tịch: ít nhất 03 tập thể"
  })
  void anAwardSaysHowManyAreRewarded(int least, int most, String said) {
    var whom = new Fact.Recipients.Only(SubjectKind.COLLECTIVE);
    var award = new Fact.Award("Giấy khen", "Chủ tịch", whom, new Bounds(least, most));
    assertThat(FactWords.value(award)).isEqualTo(said);
  }

  @Test
  void anAwardOfWhichNothingElseIsSaidIsOnlyItsForm() {
    var award = new Fact.Award("Giấy khen", "", new Fact.Recipients.Unstated(), Bounds.UNSTATED);
    assertThat(FactWords.value(award)).isEqualTo("Giấy khen");
  }

  @Test
  void aCriterionSaysWhatItIsMeasuredByAndWhatRulesOut() {
    var target = new Threshold.Figure(Relation.AT_LEAST, BigDecimal.valueOf(98.5), "%");
    var gauge = new Gauge(Gauge.Kind.PERCENT, target, List.of("SIPAS"));
    var late = new Exclusion("để trễ hẹn", new Threshold.Unstated(), "trường hợp thiên tai");
    var sued = new Exclusion("bị khiếu nại", new Threshold.Unstated(), "");
    var criterion =
        new Fact.Criterion(
            SubjectKind.COLLECTIVE, "đ", "Hồ sơ đúng hẹn", gauge, List.of(late, sued));
    assertThat(FactWords.name(criterion)).isEqualTo("Tiêu chí đ) – Tập thể");
    assertThat(FactWords.more(criterion))
        .containsExactly(
            "Tỷ lệ phần trăm (SIPAS): ≥ 98,5 %",
            "Không xét: để trễ hẹn, trừ trường hợp thiên tai", "Không xét: bị khiếu nại");
  }

  @Test
  void aLevelIsDemandedAtLeast() {
    var gauge = new Gauge(Gauge.Kind.RATING, new Threshold.Level("Hoàn thành tốt"), List.of());
    var criterion = new Fact.Criterion(SubjectKind.INDIVIDUAL, "", "Xếp loại", gauge, List.of());
    assertThat(FactWords.name(criterion)).isEqualTo("Tiêu chí – Cá nhân");
    assertThat(FactWords.more(criterion))
        .containsExactly("Xếp loại theo thang: từ Hoàn thành tốt trở lên");
  }

  @Test
  void aTaskSaysItsFieldAndItsProductWhereItHasThem() {
    assertThat(FactWords.more(new Fact.Task("Cải cách thể chế", "Rà soát", "Báo cáo")))
        .containsExactly("Lĩnh vực: Cải cách thể chế", "Sản phẩm: Báo cáo");
    assertThat(FactWords.more(new Fact.Task("", "Rà soát", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"15/11/2026", "Quý IV/2026", "2026", "ngày ban hành", "10/12 hằng năm"})
  void aTimeThatIsShownCanBeTypedAgain(String text) {
    var when = WhenText.read(text).understood().orElseThrow();
    assertThat(WhenText.shown(when)).isEqualTo(text);
  }

  @Test
  void aTimeThatCannotBeIsRefusedWithItsSentence() {
    assertThat(WhenText.read("31/2/2026").refusal().orElseThrow()).contains("31/2/2026");
  }
}
