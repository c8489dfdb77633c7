package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// The plans of the example as Word files: their words against golden texts, their layout against
/// decree 30/2020/NĐ-CP and the Party's rules.
class PlanPaperTest {
  private static final Plan LAUNCH = PlanSample.plan("provincial-launch");
  private static final Plan PARTY = PlanSample.plan("party-office");
  private static final Plan REFORM = PlanSample.plan("reform-work");
  private static final String PORTRAIT = "<w:pgSz w:h=\"16838\" w:w=\"11906\"/>";
  private static final String LANDSCAPE =
      "<w:pgSz w:h=\"11906\" w:orient=\"landscape\" w:w=\"16838\"/>";

  private static List<String> sections(Plan plan) {
    return PlanSample.found(plan, "(<w:sectPr>.*?</w:sectPr>)");
  }

  /// The texts of the paragraphs of that style.
  private static List<String> styled(Plan plan, String style) {
    return PlanSample.found(plan, "<w:p>(?:(?!</w:p>).)*?w:val=\"" + style + "\"/>(.*?)</w:p>")
        .stream()
        .map(xml -> String.join("", PlanSample.found(xml, "<w:t[^>]*>([^<]*)</w:t>")))
        .toList();
  }

  private static String style(Plan plan, String id) {
    String all = PlanSample.part(plan, "word/styles.xml");
    return PlanSample.found(all, "(<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>)")
        .getFirst();
  }

  private static Plan issued(PartialDate day, String number) {
    var paper = LAUNCH.paper();
    var old = paper.heading();
    var heading =
        new Heading(old.issuer(), new DocumentNumber(number), old.place(), day, old.title());
    return LAUNCH.on(
        new Paper(paper.form(), heading, paper.bases(), paper.recipients(), paper.signer()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"provincial-launch", "party-office", "four-years", "union", "reform-work"})
  void thePlanReadsLikeThis(String name) {
    assertThat(PlanSample.paper(PlanSample.plan(name)))
        .isEqualTo(PlanSample.resource(PlanPaperTest.class, name + ".txt").lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"provincial-launch", "party-office", "four-years", "union", "reform-work"})
  void nothingOfTheTemplateIsLeftAndNoLineOfTheTextIsEmpty(String name) {
    var plan = PlanSample.plan(name);
    assertThat(PlanSample.paper(plan)).noneMatch(line -> line.contains("{{"));
    assertThat(styled(plan, "ThanVanBan")).isNotEmpty().doesNotContain("");
    assertThat(styled(plan, "DongThe")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"provincial-launch", "party-office", "union"})
  void thePageIsUprightWithTheMarginsOfTheDecree(String name) {
    assertThat(sections(PlanSample.plan(name)))
        .singleElement()
        .asString()
        .contains(
            PORTRAIT,
            "w:left=\"1701\" w:right=\"851\" w:top=\"1134\"",
            "w:bottom=\"1134\"",
            "<w:titlePg/>");
  }

  @Test
  void pagesAreNumberedAboveFromTheSecondOn() {
    String header = PlanSample.part(LAUNCH, "word/header1.xml");
    assertThat(header).contains(" PAGE ");
    assertThat(sections(LAUNCH).getFirst())
        .contains("<w:headerReference", "w:type=\"default\"")
        .doesNotContain("w:type=\"first\"");
  }

  @Test
  void theAnnexLiesAcrossAndCountsItsOwnPages() {
    var sections = sections(REFORM);
    assertThat(sections).hasSize(2);
    assertThat(sections.getFirst()).contains(PORTRAIT).doesNotContain("pgNumType");
    assertThat(sections.getLast()).contains(LANDSCAPE, "<w:pgNumType w:start=\"1\"/>");
  }

  @Test
  void theAnnexRepeatsItsHeadAndCutsNoRow() {
    String table = PlanSample.found(REFORM, "(<w:tbl>(?:(?!<w:tbl>).)*</w:tbl>)").getLast();
    assertThat(PlanSample.found(table, "(<w:tblHeader/>)")).hasSize(1);
    assertThat(PlanSample.found(table, "(<w:tr>)")).hasSize(1 + 7 + 70);
    assertThat(PlanSample.found(table, "(<w:cantSplit/>)")).hasSize(1 + 7 + 70);
    assertThat(PlanSample.found(table, "(<w:gridSpan w:val=\"5\"/>)")).hasSize(7);
  }

  @Test
  void theAnnexNamesThePlanItBelongsTo() {
    assertThat(styled(REFORM, "PhuLucKem"))
        .containsExactly(
            "(Kèm theo Kế hoạch số 05/KH-STTTT ngày 10 tháng 01 năm 2023 của Sở Thông tin và"
                + " Truyền thông tỉnh Hà Nam)");
  }

  @Test
  void noTableIsWiderThanItsPage() {
    for (String table : PlanSample.found(REFORM, "<w:tblGrid>(.*?)</w:tblGrid>"))
      assertThat(
              PlanSample.found(table, "w:w=\"(\\d+)\"").stream().mapToInt(Integer::parseInt).sum())
          .isIn(9354, 14286);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TieuDeMuc", "TieuMuc", "DanDong", "CauKet", "PhuLuc", "OLinhVuc"})
  void whatHeadsOthersStaysWithThem(String style) {
    assertThat(style(REFORM, style)).contains("<w:keepNext/>");
    assertThat(styled(REFORM, style)).isNotEmpty();
  }

  /// The signature is never alone on its page: the last sentence goes with it.
  @Test
  void theLastSentenceStandsRightAboveTheSignature() {
    assertThat(
            PlanSample.found(LAUNCH, "(w:val=\"CauKet\"/></w:pPr>(?:(?!</?w:p>).)*</w:p><w:tbl>)"))
        .hasSize(1);
    assertThat(style(LAUNCH, "CauKet")).contains("<w:keepNext/>", "<w:keepLines/>");
  }

  @ParameterizedTest
  @CsvSource({
    "QuocHieu, 24",
    "TieuNgu, 26",
    "SoKyHieu, 26",
    "DiaDanhNgay, 26",
    "TenLoai, 28",
    "TrichYeu, 28",
    "CoQuanBanHanh, 24",
    "NoiNhan, 24",
    "NoiNhanDong, 22"
  })
  void lettersHaveTheSizesOfTheDecree(String style, int halfPoints) {
    assertThat(style(LAUNCH, style)).contains("<w:sz w:val=\"" + halfPoints + "\"/>");
  }

  @ParameterizedTest
  @CsvSource({"Dang, 30", "SoKyHieu, 28", "DiaDanhNgay, 28", "TenLoai, 30", "CoQuanBanHanh, 28"})
  void andThoseOfTheParty(String style, int halfPoints) {
    assertThat(style(PARTY, style)).contains("<w:sz w:val=\"" + halfPoints + "\"/>");
  }

  @Test
  void aPartyPaperHasNoNationalMotto() {
    assertThat(styled(PARTY, "Dang")).containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM");
    assertThat(styled(PARTY, "Sao")).containsExactly("*");
    assertThat(styled(PARTY, "SoKyHieu")).containsExactly("Số 27-KH/VPTU");
    assertThat(PlanSample.part(PARTY, "word/document.xml")).doesNotContain("CỘNG HÒA");
    assertThat(style(PARTY, "ThanVanBan")).contains("w:line=\"360\" w:lineRule=\"exact\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"provincial-launch", "union"})
  void theOthersHaveItWithALineBeneath(String name) {
    var plan = PlanSample.plan(name);
    assertThat(styled(plan, "QuocHieu")).containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(styled(plan, "TieuNgu")).containsExactly("Độc lập - Tự do - Hạnh phúc");
    assertThat(styled(plan, "DuongKe")).hasSize(3);
  }

  @Test
  void aShortTitleHasAShortLine() {
    assertThat(PlanSample.found(REFORM, "w:val=\"DuongKe\"/><w:ind w:left=\"(39\\d\\d)\""))
        .hasSize(1);
    assertThat(PlanSample.found(LAUNCH, "w:val=\"DuongKe\"/><w:ind w:left=\"(32\\d\\d)\""))
        .hasSize(1);
  }

  @Test
  void basesAreInItalicsExceptThoseOfTheParty() {
    assertThat(style(LAUNCH, "CanCu")).contains("<w:i/>");
    assertThat(style(PARTY, "CanCu")).doesNotContain("<w:i/>");
  }

  @Test
  void aDraftLeavesRoomForItsNumberAndDay() {
    assertThat(styled(LAUNCH, "SoKyHieu")).containsExactly("Số: ……/KH-UBND");
    assertThat(styled(LAUNCH, "DiaDanhNgay"))
        .containsExactly("Ninh Thuận, ngày … tháng … năm 2023");
  }

  @Test
  void aDayAndAMonthBelowTenAreWrittenByTheDecree() {
    var plan = issued(PartialDate.on(2023, 2, 5), "07/KH-UBND");
    assertThat(styled(plan, "DiaDanhNgay"))
        .containsExactly("Ninh Thuận, ngày 05 tháng 02 năm 2023");
    assertThat(styled(plan, "SoKyHieu")).containsExactly("Số: 07/KH-UBND");
    assertThat(styled(issued(PartialDate.on(2023, 4, 2), ""), "DiaDanhNgay"))
        .containsExactly("Ninh Thuận, ngày 02 tháng 4 năm 2023");
  }

  @Test
  void theSignatureStandsByItsAuthority() {
    assertThat(styled(PARTY, "QuyenHanKy")).containsExactly("K/T CHÁNH VĂN PHÒNG");
    assertThat(styled(PARTY, "ChucVuKy")).containsExactly("PHÓ CHÁNH VĂN PHÒNG");
    assertThat(styled(PARTY, "NguoiKy")).containsExactly("Lý Bích Phương");
    assertThat(styled(REFORM, "QuyenHanKy")).isEmpty();
  }

  @Test
  void theSamePlanAlwaysGivesTheSameFile() {
    var text = PlanSample.text(REFORM);
    assertThat(PlanPaper.of(text)).isEqualTo(PlanPaper.of(text));
  }

  @Test
  void thePaperIsNamedByItsNumberOrItsTitle() {
    assertThat(PlanPaper.name(PARTY)).isEqualTo("Kế hoạch 27-KH/VPTU");
    assertThat(PlanPaper.name(LAUNCH)).startsWith("Kế hoạch Phát động phong trào");
  }

  @Test
  void whatADraftLacksIsSaid() {
    assertThat(PlanPaper.lacking(LAUNCH))
        .containsExactly("Số, ký hiệu: chưa có", "Ngày ban hành: chưa có");
    assertThat(PlanPaper.lacking(PARTY)).isEmpty();
  }
}
