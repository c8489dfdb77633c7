package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// The head of a plan, its bases, recipients and signer are edited where they stand.
class FactsTabTest extends TabCase {
  @BeforeEach
  void openPage() {
    open(FactsTab::new);
  }

  private Heading heading() {
    return plan.paper().heading();
  }

  @Test
  void aDraftHasNeitherNumberNorDay() {
    assertThat(text("plan-number")).isEqualTo("/KH-UBND");
    assertThat(text("plan-issued-on")).isEqualTo("2023");
  }

  @Test
  void theNumberIsKeptAsItIsWritten() {
    fill("plan-number", "135 /KH - LĐLĐ");
    assertThat(heading().number().written()).isEqualTo("135 /KH - LĐLĐ");
    assertThat(said).containsExactly("Kế hoạch: sửa số, ký hiệu");
  }

  @ParameterizedTest
  @CsvSource({
    "plan-title, Phát động thi đua, Kế hoạch: sửa tên kế hoạch",
    "plan-issuer, Sở Nội vụ, Kế hoạch: sửa cơ quan ban hành",
    "plan-place, Phan Rang, Kế hoạch: sửa nơi ban hành",
    "plan-issued-on, 3/3/2023, Kế hoạch: sửa ngày ban hành"
  })
  void everyFieldOfTheHeadIsOneStep(String field, String typed, String sentence) {
    fill(field, typed);
    assertThat(said).containsExactly(sentence);
  }

  @Test
  void whatWasTypedStandsInThePlan() {
    fill("plan-title", "Phát động thi đua");
    fill("plan-issued-on", "3/3/2023");
    choose("plan-form", "Công đoàn");
    assertThat(heading().title()).isEqualTo("Phát động thi đua");
    assertThat(heading().issued()).isEqualTo(PartialDate.on(2023, 3, 3));
    assertThat(plan.paper().form()).isEqualTo(BodyForm.UNION);
  }

  @Test
  void aDateThatCannotBeStaysAsTypedAndThePlanAsItIs() {
    fill("plan-issued-on", "31/02/2023");
    assertThat(text("plan-issued-on")).isEqualTo("31/02/2023");
    assertThat(heading().issued()).isEqualTo(new PartialDate.InYear(2023));
    assertThat(said).isEmpty();
  }

  @Test
  void aBasisIsWrittenFieldByField() {
    fire("bases-add");
    fill("basis-type-3", "Luật");
    fill("basis-dated-3", "15/6/2022");
    fill("basis-about-3", "Thi đua, khen thưởng");
    LegalBasis basis = plan.paper().bases().get(2);
    assertThat(basis.cited()).isEqualTo("Luật ngày 15/06/2022 Thi đua, khen thưởng");
    assertThat(said)
        .containsExactly(
            "Kế hoạch: thêm căn cứ", "Kế hoạch: sửa căn cứ 3", "Kế hoạch: sửa căn cứ 3");
  }

  @Test
  void basesAreOrderedByTheKeyboard() {
    var before = plan.paper().bases();
    go("basis-type-2");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(plan.paper().bases()).containsExactly(before.get(1), before.get(0));
    assertThat(said).containsExactly("Kế hoạch: chuyển căn cứ 2 thành 1");
  }

  @Test
  void aBasisIsRemovedByTheKeyboard() {
    var before = plan.paper().bases();
    go("basis-type-1");
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(plan.paper().bases()).containsExactly(before.get(1));
    assertThat(said).containsExactly("Kế hoạch: xóa căn cứ 1");
  }

  @Test
  void aRecipientIsMarkedToBeReportedTo() {
    choose("recipient-manner-3", "Để báo cáo (b/c)");
    assertThat(plan.paper().recipients().get(2).manner()).isEqualTo(Recipient.Manner.TO_REPORT);
  }

  @Test
  void theSignerHasTheAuthorityOfHisBody() {
    fill("signer-authority", "K/T CHÁNH VĂN PHÒNG");
    fill("signer-post", "PHÓ CHÁNH VĂN PHÒNG");
    fill("signer-name", "Nguyễn Văn Thành");
    assertThat(plan.paper().signer())
        .isEqualTo(new Signer("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Văn Thành"));
  }
}
