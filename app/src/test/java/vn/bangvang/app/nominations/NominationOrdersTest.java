package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.work.Notices;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Stage;

/// What can be changed about nominations, each by one step of undo.
class NominationOrdersTest extends NominationOrdersCase {
  @Test
  void aNewNominationIsReceivedTodayAndLookedAt() {
    add(newcomer());
    assertThat(chosen().stage()).isEqualTo(new Stage.Received(LocalDate.of(2024, 4, 10)));
    assertThat(chosen().nominee().name()).isEqualTo("Sở Xây dựng");
    assertThat(office.lastSentence()).isEqualTo("Thêm đề nghị Sở Xây dựng");
  }

  @Test
  void aNewNominationCanBeUndone() {
    int before = cases().size();
    add(newcomer());
    office.undo();
    assertThat(cases().size()).isEqualTo(before);
  }

  @Test
  void nobodyIsProposedTwiceForTheSame() {
    int before = cases().size();
    add(first().nomination().nominee());
    assertThat(cases().size()).isEqualTo(before);
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal(
                first().nomination().nominee().name() + " đã có đề nghị cho hình thức này."));
  }

  @Test
  void aPersonIsAnotherNomineeThanHisUnit() {
    var person =
        cases().stream()
            .map(one -> one.nomination().nominee())
            .filter(Nominee.Individual.class::isInstance)
            .findFirst()
            .orElseThrow();
    add(newcomer());
    add(person);
    assertThat(office.told()).hasSize(1);
  }

  @Test
  void whoWasWithdrawnCanBeProposedAnew() {
    orders.withdraw(first().nomination(), "đơn vị xin rút", _ -> {});
    office.settle();
    int before = cases().size();
    add(first().nomination().nominee());
    assertThat(cases().size()).isEqualTo(before + 1);
  }

  @Test
  void nobodyIsWithdrawnWithoutAReason() {
    var told = new ArrayList<String>();
    orders.withdraw(first().nomination(), " ", told::add);
    office.settle();
    assertThat(told).containsExactly("Ghi lý do rút đề nghị.");
    assertThat(first().nomination().stage()).isInstanceOf(Stage.Received.class);
  }

  @Test
  void aNominationIsWithdrawnAndReceivedAgain() {
    var nomination = first().nomination();
    orders.withdraw(nomination, "thiếu thành tích", _ -> {});
    office.settle();
    assertThat(find(nomination.id()).stage())
        .isEqualTo(new Stage.Withdrawn(LocalDate.of(2024, 4, 10), "thiếu thành tích"));
    orders.receiveAgain(find(nomination.id()));
    office.settle();
    assertThat(find(nomination.id()).stage()).isInstanceOf(Stage.Received.class);
    assertThat(office.lastSentence()).isEqualTo("Nhận lại đề nghị " + nomination.nominee().name());
  }
}
