package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.Signer;

class EndingsTest {
  private static final String ROOM = "………………………";

  @Test
  void recipientsAreParted() {
    var union = Endings.recipients(PlanSample.text(PlanSample.plan("union")));
    assertThat(union.getFirst()).isEqualTo("- Thường trực Liên đoàn Lao động tỉnh;");
    assertThat(union.getLast()).isEqualTo("- Lưu: VP.");
  }

  @Test
  void thePartyPartsThemByCommas() {
    var party = Endings.recipients(PlanSample.text(PlanSample.plan("party-office")));
    assertThat(party.getFirst()).isEqualTo("- Sở Nội vụ (Ban Thi đua - Khen thưởng),");
    assertThat(party.getLast()).isEqualTo("- Lưu Văn phòng Tỉnh ủy.");
  }

  @Test
  void whoIsReportedToIsMarked() {
    var launch = Endings.recipients(PlanSample.text(PlanSample.plan("provincial-launch")));
    assertThat(launch.getFirst()).isEqualTo("- Bộ Nội vụ (b/c);");
  }

  @ParameterizedTest
  @CsvSource({
    "'', CHỦ TỊCH, Võ Văn Thắng, CHỦ TỊCH, Võ Văn Thắng",
    "TM. BAN THƯỜNG VỤ, '', Lê Tấn Thắng, '', Lê Tấn Thắng",
    "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, '', PHÓ CHỦ TỊCH, " + ROOM,
    "'', '', '', " + ROOM + ", " + ROOM
  })
  void roomIsLeftForASignerWhoIsNotKnown(
      String authority, String post, String name, String printedPost, String printedName) {
    var signer = new Signer(authority, post, name);
    assertThat(Endings.post(signer)).isEqualTo(printedPost);
    assertThat(Endings.name(signer)).isEqualTo(printedName);
  }
}
