package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// What the plans of the example say on paper, section by section.
class PlanTextOfTest {
  private static final Plan LAUNCH = PlanSample.plan("provincial-launch");
  private static final Plan PARTY = PlanSample.plan("party-office");
  private static final Plan YEARS = PlanSample.plan("four-years");
  private static final Plan UNION = PlanSample.plan("union");
  private static final Plan REFORM = PlanSample.plan("reform-work");

  @Test
  void onlyWhatThePlanHasBecomesASection() {
    assertThat(PlanSample.titles(UNION))
        .containsExactly(
            "I. MỤC ĐÍCH, YÊU CẦU",
            "II. NỘI DUNG",
            "III. CHỈ TIÊU",
            "IV. ĐỐI TƯỢNG, THỜI GIAN",
            "V. GIẢI PHÁP",
            "VI. TỔ CHỨC THỰC HIỆN");
  }

  @Test
  void thePartyNumbersBySignsOfItsOwn() {
    assertThat(PlanSample.titles(PARTY))
        .containsExactly(
            "I- MỤC ĐÍCH, YÊU CẦU",
            "II- NỘI DUNG",
            "III- ĐỐI TƯỢNG, TIÊU CHÍ, THỜI GIAN",
            "IV- KHEN THƯỞNG",
            "V- TỔ CHỨC THỰC HIỆN");
  }

  @Test
  void legalBasesEndWithSemicolonsAndTheLastWithAStop() {
    assertThat(PlanSample.text(LAUNCH).bases())
        .containsExactly(
            "Căn cứ Quyết định số 1894/QĐ-UBND ngày 23/12/2022 của Chủ tịch UBND tỉnh về Kế hoạch"
                + " cải cách hành chính tỉnh Ninh Thuận năm 2023;",
            "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết Luật"
                + " Thi đua, khen thưởng (mức khen thưởng).");
  }

  @Test
  void thePartyPutsThemBehindDashesAndGoesOn() {
    assertThat(PlanSample.text(PARTY).bases())
        .allMatch(line -> line.startsWith("- Căn cứ "))
        .last()
        .asString()
        .endsWith("năm 2023,");
  }

  @Test
  void aPlanWithoutLegalBasesHasNone() {
    var paper = UNION.paper();
    var bare =
        new Paper(paper.form(), paper.heading(), List.of(), paper.recipients(), paper.signer());
    assertThat(PlanSample.text(UNION.on(bare)).bases()).isEmpty();
  }

  @Test
  void theMovementIsAnnouncedInOneSentence() {
    assertThat(PlanSample.text(LAUNCH).head().lead())
        .isEqualTo(
            "Ủy ban nhân dân tỉnh Ninh Thuận ban hành Kế hoạch phát động phong trào thi đua đẩy"
                + " mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023 như sau:");
  }

  @ParameterizedTest
  @CsvSource({"provincial-launch, ./.", "union, ./.", "party-office, giải quyết."})
  void eachBodyClosesInItsWay(String name, String end) {
    assertThat(PlanSample.text(PlanSample.plan(name)).ending().closing())
        .startsWith("Trên đây là Kế hoạch ")
        .endsWith(end);
  }

  @Test
  void aPlanWithoutATitleLeavesRoomForIt() {
    var issued = PartialDate.unknown();
    var heading = new Heading("Sở Nội vụ", new DocumentNumber("/KH-SNV"), "", issued, "");
    var paper = LAUNCH.paper();
    var begun = new Paper(paper.form(), heading, paper.bases(), paper.recipients(), paper.signer());
    assertThat(PlanSample.text(LAUNCH.on(begun)).head().lead())
        .isEqualTo("Sở Nội vụ ban hành Kế hoạch …… như sau:");
  }

  @Test
  void onlyTheOwnOfficeStandsUnderItsSuperior() {
    var body = new Office.Body("UBND huyện", "UBND tỉnh", "", "", BodyForm.STATE);
    var office = new Office(body, PlanSample.OFFICE.backups());
    var paper = LAUNCH.paper();
    var heading = paper.heading();
    var own = new Heading("UBND HUYỆN", heading.number(), "", heading.issued(), heading.title());
    var plan = LAUNCH.on(new Paper(paper.form(), own, List.of(), List.of(), paper.signer()));
    assertThat(new PlanTextOf(office, plan).text().head().superior()).isEqualTo("UBND tỉnh");
    assertThat(new PlanTextOf(office, LAUNCH).text().head().superior()).isEmpty();
  }

  @Test
  void theTasksAreCountedByFieldsInThePlanAndListedInTheAnnex() {
    assertThat(PlanSample.section(REFORM, "NHIỆM VỤ"))
        .startsWith(
            "Kế hoạch gồm 70 nhiệm vụ thuộc 07 lĩnh vực; sản phẩm, đơn vị chủ trì, đơn vị phối hợp"
                + " và thời gian của từng nhiệm vụ nêu tại Phụ lục kèm theo.",
            "1. Cải cách thể chế: 13 nhiệm vụ.")
        .hasSize(8);
    assertThat(PlanSample.text(REFORM).tasks()).hasSize(7);
    assertThat(PlanSample.text(LAUNCH).tasks()).isEmpty();
  }

  @Test
  void theQuotasStandWithTheirLevels() {
    assertThat(PlanSample.section(PARTY, "KHEN THƯỞNG"))
        .contains(
            "- Giấy khen của Chánh Văn phòng Tỉnh ủy: tối đa 01 tập thể, 02 đến 03 cá nhân.",
            "- Bằng khen của Chủ tịch UBND tỉnh: tối đa 01 tập thể, tối đa 01 cá nhân.");
  }

  @Test
  void theDossierIsListedWithItsCopies() {
    assertThat(PlanSample.section(LAUNCH, "KHEN THƯỞNG"))
        .containsSequence(
            "b) Biên bản cuộc họp của Hội đồng Thi đua - Khen thưởng nơi đề nghị.",
            "c) Báo cáo thành tích của từng tập thể, cá nhân, nêu kết quả trên từng tiêu chí.",
            "Số lượng: 01 bộ.");
  }

  @Test
  void aReviewThatIsARoundIsSaidOnce() {
    assertThat(PlanSample.section(YEARS, "KHEN THƯỞNG"))
        .endsWith(
            "2. Thời hạn",
            "- Xét năm 2022.",
            "- Sơ kết Quý IV/2023.",
            "- Xét năm 2024.",
            "- Tổng kết Quý IV/2025.");
  }

  @Test
  void moneyIsSaidWithItsSource() {
    assertThat(PlanSample.section(LAUNCH, "KINH PHÍ"))
        .containsExactly(
            "- Mức khen thưởng: Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 và các văn bản thay thế,"
                + " bổ sung.",
            "- Kinh phí khen thưởng: Quỹ khen thưởng hằng năm của tỉnh.");
  }
}
