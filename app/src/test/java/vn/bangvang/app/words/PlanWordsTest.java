package vn.bangvang.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.indicator.GrowthIn;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.course.RoundId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Target;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.AwardId;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitKind;

/// How the parts of a plan are said, on the page as in the minutes.
class PlanWordsTest {
  static Stream<Arguments> measures() {
    var indices = List.of(new Indicator("PAPI"), new Indicator("PCI"));
    return Stream.of(
        Arguments.of(new Measure.Judgement(), "Đánh giá đạt hoặc chưa đạt"),
        Arguments.of(new Measure.Percent(Target.of(Relation.AT_LEAST, 95)), "Tỷ lệ ≥ 95 %"),
        Arguments.of(new Measure.Percent(Target.of(Relation.LESS_THAN, 5)), "Tỷ lệ < 5 %"),
        Arguments.of(new Measure.Count(Target.of(Relation.AT_MOST, 1200)), "Số trường hợp ≤ 1.200"),
        Arguments.of(
            new Measure.Rating(List.of("Tốt", "Khá", "Yếu"), "Khá"), "Xếp loại từ Khá trở lên"),
        Arguments.of(
            new Measure.Growth(indices, GrowthIn.SCORE), "PAPI, PCI: điểm cao hơn năm trước"),
        Arguments.of(
            new Measure.Growth(indices, GrowthIn.RANK), "PAPI, PCI: hạng tốt hơn năm trước"),
        Arguments.of(
            new Measure.Growth(indices, GrowthIn.SCORE_OR_RANK),
            "PAPI, PCI: điểm hoặc hạng tốt hơn năm trước"),
        Arguments.of(
            new Measure.Rating(
                List.of(
                    new Scale(2014, List.of("Khá"), "Khá"),
                    new Scale(2022, List.of("Tốt"), "Tốt"))),
            "Xếp loại từ Khá trở lên (từ năm 2014); Xếp loại từ Tốt trở lên (từ năm 2022)"),
        Arguments.of(
            new Measure.Rank(new Measure.Ranking.Overall(), 10), "Xếp hạng trong 10 hạng đầu"),
        Arguments.of(
            new Measure.Rank(new Measure.Ranking.On(indices.getFirst()), 30),
            "PAPI: trong 30 hạng đầu"),
        Arguments.of(points("10", "0"), "Chấm điểm, tối đa 10"),
        Arguments.of(points("7.5", "5"), "Chấm điểm, tối đa 7,5, từ 5 điểm trở lên"),
        Arguments.of(new Measure.Heading(), "Đề mục, không chấm riêng"),
        Arguments.of(new Measure.DocumentIssued(), "Văn bản đã ban hành"),
        Arguments.of(new Measure.InitiativeRecognised(), "Sáng kiến được công nhận"));
  }

  private static Measure.Points points(String most, String least) {
    return new Measure.Points(new BigDecimal(most), new BigDecimal(least));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void aMeasureIsSaidWithItsTarget(Measure measure, String said) {
    assertThat(PlanWords.measure(measure)).isEqualTo(said);
  }

  /// S0.e and S1.f: "02 đến 03", "tối đa 09", "01".
  @ParameterizedTest
  @CsvSource({
    "COLLECTIVE, 0, 9, tối đa 09 tập thể",
    "INDIVIDUAL, 0, 15, tối đa 15 cá nhân",
    "INDIVIDUAL, 2, 3, 02 đến 03 cá nhân",
    "COLLECTIVE, 1, 1, 01 tập thể",
    "COLLECTIVE, 0, 0, 00 tập thể"
  })
  void aQuotaIsSaidAsPlansWriteIt(SubjectKind subject, int least, int most, String said) {
    assertThat(PlanWords.quota(new Quota(subject, least, most))).isEqualTo(said);
  }

  @Test
  void anAwardNamesItsGiverWhereItIsKnown() {
    var id = new AwardId(new UUID(0, 1));
    assertThat(PlanWords.award(new Award(id, "Giấy khen", "Chánh Văn phòng Tỉnh ủy", List.of())))
        .isEqualTo("Giấy khen của Chánh Văn phòng Tỉnh ủy");
    assertThat(PlanWords.award(new Award(id, "Giấy khen", "", List.of()))).isEqualTo("Giấy khen");
    assertThat(PlanWords.award(new Award(id, "", "Chánh Văn phòng", List.of())))
        .isEqualTo("Chánh Văn phòng");
  }

  @Test
  void aPeriodStartsWithTheIssueOrOnADay() {
    var until = PartialDate.on(2025, 12, 31);
    assertThat(PlanWords.period(course(new Course.Start.Issue(), until)))
        .isEqualTo("từ ngày ban hành kế hoạch đến ngày 31/12/2025");
    var from = new Course.Start.From(PartialDate.on(2022, 3, 3));
    assertThat(PlanWords.period(course(from, until)))
        .isEqualTo("từ ngày 03/03/2022 đến ngày 31/12/2025");
  }

  @Test
  void ofAPeriodOnlyTheKnownEndsAreSaid() {
    var unknown = PartialDate.unknown();
    var nowhere = new Course.Start.From(unknown);
    assertThat(PlanWords.period(course(new Course.Start.Issue(), unknown)))
        .isEqualTo("từ ngày ban hành kế hoạch");
    assertThat(PlanWords.period(course(nowhere, PartialDate.on(2025, 12, 31))))
        .isEqualTo("đến ngày 31/12/2025");
    assertThat(PlanWords.period(course(nowhere, unknown))).isEmpty();
  }

  @Test
  void aMilestoneWithoutADateIsOnlyNamed() {
    assertThat(DutyWords.milestone(deadline(PartialDate.unknown(), ""))).isEqualTo("Nộp hồ sơ");
    assertThat(DutyWords.milestone(deadline(PartialDate.unknown(), "Sở Nội vụ hướng dẫn")))
        .isEqualTo("Nộp hồ sơ (Sở Nội vụ hướng dẫn)");
    assertThat(DutyWords.milestone(deadline(PartialDate.on(2023, 11, 15), "")))
        .isEqualTo("Nộp hồ sơ: 15/11/2023");
  }

  private static Milestone deadline(PartialDate when, String note) {
    return new Milestone(Milestone.Kind.DOSSIER_DEADLINE, when, note);
  }

  private static Course course(Course.Start start, PartialDate until) {
    return Course.single(new RoundId(new UUID(0, 2)), start, until, List.of());
  }

  /// S2.a: rounds are called by what they are and when.
  @ParameterizedTest
  @CsvSource({
    "MID_REVIEW, '', Sơ kết Quý IV/2023",
    "FINAL_REVIEW, '', Tổng kết Quý IV/2023",
    "YEARLY, '', Xét hằng năm Quý IV/2023",
    "MID_REVIEW, Đợt một, Đợt một"
  })
  void aRoundIsCalledByItsNameOrByItsTime(Round.Kind kind, String name, String said) {
    var when = new PartialDate.InQuarter(2023, 4);
    var id = new RoundId(new UUID(0, 2));
    assertThat(PlanWords.round(new Round(id, kind, name, when, PartialDate.unknown())))
        .isEqualTo(said);
  }

  static Stream<Arguments> scopes() {
    var commune = List.of(new UnitKind("UBND cấp xã"));
    return Stream.of(
        Arguments.of(new Scope.Everyone(), "Tỷ lệ", "", ""),
        Arguments.of(
            new Scope.Where("được giao vốn"),
            "Tỷ lệ; chỉ áp dụng nơi được giao vốn",
            "không được giao vốn",
            "nơi được giao vốn"),
        Arguments.of(
            new Scope.Kinds(commune, ""),
            "Tỷ lệ; chỉ áp dụng với UBND cấp xã",
            "không thuộc UBND cấp xã",
            "UBND cấp xã"),
        Arguments.of(
            new Scope.Kinds(commune, "có bộ phận một cửa"),
            "Tỷ lệ; chỉ áp dụng với UBND cấp xã; chỉ áp dụng nơi có bộ phận một cửa",
            "không thuộc UBND cấp xã",
            "UBND cấp xã, nơi có bộ phận một cửa"));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void aCriterionSaysWhomItConcerns(Scope scope, String said, String reason, String whom) {
    assertThat(PlanWords.scoped("Tỷ lệ", scope)).isEqualTo(said);
    assertThat(PlanWords.unconcerned(scope)).isEqualTo(reason);
    assertThat(PlanWords.concerned(scope)).isEqualTo(whom);
  }

  @Test
  void aDraftIsCitedWithoutANumber() {
    assertThat(PlanWords.cited(ExampleOffice.launchPlan()))
        .isEqualTo(
            "Kế hoạch (chưa có số) về phát động phong trào thi đua đẩy mạnh cải cách hành chính"
                + " tỉnh Ninh Thuận năm 2023");
  }

  @Test
  void anIssuedPlanIsCitedWithNumberDayAndIssuer() {
    assertThat(PlanWords.cited(issued("Phong trào thi đua năm 2023")))
        .isEqualTo(
            "Kế hoạch số 135/KH-LĐLĐ ngày 03/03/2022 của Liên đoàn Lao động huyện về phong trào"
                + " thi đua năm 2023");
  }

  @Test
  void aTitleThatBeginsWithAnAbbreviationKeepsIt() {
    assertThat(PlanWords.cited(issued("CCHC năm 2023"))).endsWith(" về CCHC năm 2023");
  }

  private static Plan issued(String title) {
    var draft = ExampleOffice.launchPlan();
    var heading =
        new Heading(
            "Liên đoàn Lao động huyện",
            new DocumentNumber("135 /KH - LĐLĐ"),
            "An Bình",
            PartialDate.on(2022, 3, 3),
            title);
    var paper = draft.paper();
    return draft.on(
        new Paper(paper.form(), heading, paper.bases(), paper.recipients(), paper.signer()));
  }
}
