package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

class HeadTest {
  private static final PartialDate DAY = PartialDate.on(2024, 3, 5);
  private static final DocumentNumber NUMBER = new DocumentNumber("12/KH-UBND");

  private static Heading heading(Fact... facts) {
    return Taking.plan(facts).paper().heading();
  }

  @Test
  void theHeadOfTheDocumentIsTheHeadOfThePlan() {
    var heading =
        heading(
            new Fact.Title("Phát động thi đua năm 2024"),
            new Fact.Numbered(NUMBER),
            new Fact.Issuer("UBND huyện Tân Hòa"),
            new Fact.IssuedOn(DAY),
            new Fact.IssuedAt("Tân Hòa"));
    assertThat(heading)
        .isEqualTo(
            new Heading(
                "UBND huyện Tân Hòa", NUMBER, "Tân Hòa", DAY, "Phát động thi đua năm 2024"));
  }

  @Test
  void withoutFactsThePaperStaysBlank() {
    assertThat(Taking.plan().paper()).isEqualTo(Taking.blank());
  }

  @Test
  void ofTwoTitlesTheFirstWins() {
    assertThat(heading(new Fact.Title("Một"), new Fact.Title("Hai")).title()).isEqualTo("Một");
  }

  @ParameterizedTest
  @CsvSource({
    "SỞ NỘI VỤ TỈNH AN BÌNH, /KH-SNV, An Bình",
    "Sở Nội vụ, /KH-SNV, An Bình",
    "Sở Tài chính, '', ''",
    "UBND tỉnh An Bình, '', ''"
  })
  void theOfficesSignStandsOnItsOwnPaperAlone(String issuer, String number, String place) {
    var heading = heading(new Fact.Issuer(issuer));
    assertThat(heading.number().written()).isEqualTo(number);
    assertThat(heading.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @EnumSource
  void theFormIsTheDocuments(BodyForm form) {
    assertThat(Taking.plan(new Fact.Form(form)).paper().form()).isEqualTo(form);
  }

  @Test
  void basesKeepTheirOrderAndTheirWords() {
    var spaced = new DocumentNumber("135 /KH - LĐLĐ");
    var plan =
        Taking.plan(
            new Fact.Basis("Nghị quyết", new DocumentNumber("76/NQ-CP"), DAY, "Chính phủ"),
            new Fact.Basis("Kế hoạch", spaced, PartialDate.unknown(), ""));
    assertThat(plan.paper().bases())
        .containsExactly(
            new LegalBasis("Nghị quyết", new DocumentNumber("76/NQ-CP"), DAY, "Chính phủ", ""),
            new LegalBasis("Kế hoạch", spaced, PartialDate.unknown(), "", ""));
  }

  @Test
  void theHigherPlanIsNamedOnceAmongTheBases() {
    var plan =
        Taking.plan(
            new Fact.Basis("Kế hoạch", NUMBER, DAY, "UBND tỉnh"), new Fact.Parent(NUMBER, DAY));
    assertThat(plan.paper().bases()).hasSize(1);
    assertThat(plan.standing().parentage()).isEqualTo(new Standing.Parentage.None());
  }

  @Test
  void theHigherPlanIsABasisEvenWhereItsLineWasSkipped() {
    var plan = Taking.plan(new Fact.Parent(NUMBER, DAY));
    assertThat(plan.paper().bases()).containsExactly(new LegalBasis("", NUMBER, DAY, "", ""));
    assertThat(plan.paper().bases().getFirst().named()).isEqualTo("số 12/KH-UBND");
  }

  @Test
  void recipientsAndSignerAreTakenOver() {
    var plan =
        Taking.plan(
            new Fact.Recipient("UBND tỉnh"),
            new Fact.Recipient("Lưu: VT"),
            new Fact.Signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Mơ"));
    assertThat(plan.paper().recipients())
        .containsExactly(
            new Recipient("UBND tỉnh", Recipient.Manner.PLAIN),
            new Recipient("Lưu: VT", Recipient.Manner.PLAIN));
    assertThat(plan.paper().signer())
        .isEqualTo(new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Mơ"));
  }

  @Test
  void whatThePaperOfTheOfficeSaysFillsTheGaps() {
    var basis = new LegalBasis("Luật", DocumentNumber.NONE, PartialDate.unknown(), "", "");
    var own = Taking.blank();
    var signer = new Signer("", "GIÁM ĐỐC", "Trần Văn Bách");
    var blank = new Paper(BodyForm.PARTY, own.heading(), List.of(basis), List.of(), signer);
    var paper = Head.of(new Accepted(List.of(new Fact.Title("Thi đua"))), blank);
    assertThat(paper.form()).isEqualTo(BodyForm.PARTY);
    assertThat(paper.bases()).containsExactly(basis);
    assertThat(paper.signer()).isEqualTo(signer);
    assertThat(paper.heading().title()).isEqualTo("Thi đua");
  }

  @ParameterizedTest
  @CsvSource({"MOVEMENT_LAUNCH, MOVEMENT_LAUNCH", "REFORM_WORK, REFORM_WORK"})
  void theKindOfPlanIsKeptAndThePlanIsADraft(PlanKind said, Standing.Kind kind) {
    var standing = Taking.plan(new Fact.Kind(said)).standing();
    assertThat(standing.kind()).isEqualTo(kind);
    assertThat(standing.stage()).isEqualTo(new Standing.Stage.Draft());
  }
}
