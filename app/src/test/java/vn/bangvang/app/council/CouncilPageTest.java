package vn.bangvang.app.council;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.council.Role;

/// A council's own page: its decision, its members, its rules.
class CouncilPageTest extends CouncilScreen {
  @Test
  void aCouncilShowsItsDecisionItsMembersAndItsRules() {
    choose(0);
    assertThat(text("council-founded-number")).isEqualTo("1586/QĐ-UBND");
    assertThat(text("council-founded-dated")).isEqualTo("16/08/2021");
    assertThat(text("rules-quorum")).isEqualTo("2/3");
    assertThat(labels()).contains("Chủ tịch Hội đồng", "Ủy viên kiêm thư ký");
  }

  @Test
  void aCouncilKeepsItsNameWhenItIsEmptied() {
    choose(0);
    fill("council-name", " ");
    assertThat(labels()).contains("Chưa nhập tên Hội đồng.");
    assertThat(council().name()).isEqualTo("Hội đồng Thi đua - Khen thưởng tỉnh Ninh Thuận");
  }

  @Test
  void whatIsTypedFieldByFieldAllStays() {
    choose(0);
    fill("council-founded-number", "99/QĐ-UBND");
    fill("council-founded-dated", "1/2/24");
    fill("council-founded-issuer", "UBND tỉnh");
    assertThat(council().founded().cited())
        .isEqualTo("Quyết định số 99/QĐ-UBND ngày 01/02/2024 của UBND tỉnh");
  }

  @Test
  void aMemberIsTakenInAndLeavesAndUndoBringsHimBack() {
    choose(0);
    pick("council-member-person", "kieu thi ngoc ai");
    fire("council-member-add");
    assertThat(council().members()).hasSize(10);
    fire("council-member-remove");
    assertThat(council().members()).hasSize(9);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(council().members()).hasSize(10);
  }

  @Test
  void aSecondChairIsRefusedBesideTheForm() {
    choose(0);
    pick("council-member-person", "kieu thi ngoc ai");
    @SuppressWarnings("unchecked")
    var role = (ComboBox<Role>) find("council-member-role");
    robot.interact(() -> role.setValue(Role.CHAIR));
    fire("council-member-add");
    assertThat(labels()).anyMatch(label -> label.endsWith("mỗi Hội đồng chỉ có một Chủ tịch."));
    assertThat(council().members()).hasSize(9);
  }

  @Test
  void nobodyIsAddedWithoutAName() {
    choose(0);
    fire("council-member-add");
    assertThat(labels()).contains("Chưa chọn.");
    assertThat(council().members()).hasSize(9);
  }
}
