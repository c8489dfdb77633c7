package vn.bangvang.domain.plan.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.citation.CitationFinding.Code;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.store.plan.OtherPlans;

/// S0.a against S1, S3.a, and what has been superseded.
class CitationsTest {
  private static final Superseded DECREE =
      new Superseded(
          "Nghị định",
          new DocumentNumber("91/2017/NĐ-CP"),
          "Nghị định số 98/2023/NĐ-CP",
          LocalDate.of(2024, 1, 1),
          "điều khoản thi hành");

  private static Plan plan(int number, String sign, String issued, LegalBasis... bases) {
    var bare = OtherPlans.bare(900 + number, "Kế hoạch " + number, DateText.ofStored(issued));
    var heading =
        new Heading(
            "UBND tỉnh An Bình",
            new DocumentNumber(sign),
            "",
            DateText.ofStored(issued),
            bare.title());
    var paper = bare.paper();
    return bare.on(
        new Paper(paper.form(), heading, List.of(bases), paper.recipients(), paper.signer()));
  }

  private static LegalBasis decision(String date, String issuer, String about) {
    return new LegalBasis(
        "Quyết định", new DocumentNumber("1894/QĐ-UBND"), DateText.ofStored(date), issuer, about);
  }

  private static List<String> sentences(Plan... plans) {
    return Citations.among(List.of(plans), List.of(DECREE)).stream()
        .map(CitationFinding::sentence)
        .toList();
  }

  @Test
  void oneNumberWithTwoDatesIsShownInBothPlans() {
    var party = plan(0, "12-KH/VPTU", "2023-05-08", decision("2021-12-23", "UBND tỉnh", ""));
    var province =
        plan(1, "/KH-UBND", "2023", decision("2022-12-23", "Chủ tịch UBND tỉnh Ninh Thuận", ""));
    assertThat(Citations.among(List.of(party, province), List.of()))
        .extracting(CitationFinding::plan, one -> one.spot(), CitationFinding::code)
        .containsExactly(
            tuple(party.id(), Part.BASES.at(0), Code.DATE_CONFLICT),
            tuple(province.id(), Part.BASES.at(0), Code.DATE_CONFLICT));
    assertThat(sentences(party, province).getFirst())
        .isEqualTo(
            "Quyết định số 1894/QĐ-UBND ghi ngày 23/12/2021, nhưng “Kế hoạch 1” ghi"
                + " ngày 23/12/2022; kiểm tra lại ngày");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-23, UBND tỉnh, cải cách, 2022-12, UBND tỉnh, cải cách, false",
    "2022-12-23, UBND tỉnh, cải cách, 2022-12-22, UBND tỉnh, giá đất, true",
    "2021-12-23, UBND tỉnh, cải cách, 2022-12-23, UBND tỉnh, giá đất, true",
    "2021-11-03, UBND tỉnh, cải cách, 2022-12-23, UBND tỉnh, giá đất, false",
    "2021-11-03, UBND tỉnh, cải cách, 2022-12-23, UBND tỉnh, '', true",
    "2021-12-23, UBND tỉnh A, '', 2022-12-23, UBND tỉnh B, '', false",
    "2021-12-23, '', '', 2022-12-23, UBND tỉnh B, '', true",
    "'', UBND tỉnh, '', 2022-12-23, UBND tỉnh, '', false"
  })
  void onlyOneAndTheSameDocumentContradictsItself(
      String date, String issuer, String about, String other, String by, String of, boolean found) {
    var one = plan(0, "", "2024", decision(date, issuer, about));
    var two = plan(1, "", "2024", decision(other, by, of));
    assertThat(sentences(one, two)).hasSize(found ? 2 : 0);
  }

  @Test
  void aPlanThatIsCitedWithAnotherDateThanItBearsIsShown() {
    var cited =
        new LegalBasis(
            "Kế hoạch",
            new DocumentNumber("1223/KH-UBND"),
            PartialDate.on(2023, 4, 20),
            "UBND tỉnh An Bình",
            "");
    var parent = plan(0, "1223/KH-UBND", "2023-03-31");
    assertThat(sentences(parent, plan(1, "", "2023-12-01", cited))).hasSize(2);
  }

  @Test
  void aBaseDatedAfterThePlanIsShown() {
    var later =
        new LegalBasis(
            "Kế hoạch",
            new DocumentNumber("21/KH-LĐLĐ"),
            PartialDate.on(2022, 3, 8),
            "LĐLĐ tỉnh",
            "");
    assertThat(sentences(plan(3, "135/KH-LĐLĐ", "2022-03-03", later)))
        .containsExactly(
            "Kế hoạch số 21/KH-LĐLĐ ghi ngày 08/03/2022, sau ngày ban hành của kế hoạch"
                + " (ngày 03/03/2022); kiểm tra lại ngày");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-08, 2022-03-08, false",
    "2022-03-07, 2022-03-08, true",
    "2022-03, 2022-03-08, false",
    "2022, 2022-12-23, false",
    "2022, 2023-01-01, true",
    "'', 2023-01-01, false"
  })
  void aBaseOfTheSameDayOrOfAnUnknownOneIsNot(String issued, String dated, boolean found) {
    assertThat(sentences(plan(3, "", issued, decision(dated, "", "")))).hasSize(found ? 1 : 0);
  }

  @Test
  void aNumberWithStrayBlanksIsShownWithTheUsualWriting() {
    assertThat(sentences(plan(3, "135 /KH - LĐLĐ", "2022-03-03")))
        .containsExactly(
            "Số văn bản “135 /KH - LĐLĐ” có khoảng trắng thừa; thường viết 135/KH-LĐLĐ");
    assertThat(sentences(plan(3, "Số:      /KH-UBND", ""))).isEmpty();
  }

  private static LegalBasis decree() {
    return new LegalBasis(
        "Nghị định",
        new DocumentNumber("91/2017/NĐ-CP"),
        PartialDate.on(2017, 7, 31),
        "Chính phủ",
        "");
  }

  @ParameterizedTest
  @CsvSource({"2023-05-08, 0", "2023-12-31, 0", "2024-01-01, 1", "2025, 1", "'', 1"})
  void whatIsSupersededIsShownFromThatDayOn(String issued, int found) {
    assertThat(sentences(plan(1, "", issued, decree()))).hasSize(found);
  }

  @Test
  void whatSupersedesItIsNamedWithItsBasis() {
    assertThat(sentences(plan(1, "", "2024-02-01", decree())))
        .containsExactly(
            "Nghị định số 91/2017/NĐ-CP đã được thay thế bởi Nghị định số 98/2023/NĐ-CP"
                + " từ ngày 01/01/2024 (điều khoản thi hành)");
  }

  @Test
  void oneBaseMayHaveSeveralFaults() {
    var spaced =
        new LegalBasis(
            "Nghị định",
            new DocumentNumber("91/2017/NĐ - CP"),
            PartialDate.on(2030, 7, 31),
            "",
            "");
    assertThat(Citations.among(List.of(plan(1, "", "2024-02-01", spaced)), List.of(DECREE)))
        .extracting(CitationFinding::code)
        .containsExactly(Code.NUMBER_SPACED, Code.CITES_LATER_DOCUMENT, Code.SUPERSEDED);
  }

  @Test
  void whileAPlanIsWrittenItIsHeldAgainstTheOthersAsTheyAre() {
    var saved = plan(0, "", "2023", decision("2022-12-23", "UBND tỉnh", ""));
    var other = plan(1, "", "2023", decision("2021-12-23", "UBND tỉnh", ""));
    var corrected = plan(0, "", "2023", decision("2021-12-23", "UBND tỉnh", ""));
    assertThat(Citations.in(saved, List.of(saved, other), List.of())).hasSize(1);
    assertThat(Citations.in(corrected, List.of(saved, other), List.of())).isEmpty();
  }

  @Test
  void manyPlansAreHeldAgainstOneAnother() {
    var plans = new ArrayList<Plan>();
    for (int i = 0; i < 30; i++)
      plans.add(plan(i, "", "2023", decision("2022-12-" + (i < 1 ? "22" : "23"), "", "")));
    assertThat(Citations.among(plans, List.of()))
        .hasSize(30)
        .extracting(CitationFinding::plan)
        .contains(new PlanId(Samples.id(929)));
  }
}
