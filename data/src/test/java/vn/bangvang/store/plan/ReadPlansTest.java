package vn.bangvang.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.domain.plan.intake.ReadPlan;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.store.OpenOffice;

/// Plans that were made of what was read out of their documents.
class ReadPlansTest extends OpenOffice {
  @Test
  void everyReadPlanComesBackAsItWasMade() {
    assertThat(ReadPlan.all()).hasSizeGreaterThanOrEqualTo(14).allSatisfy(this::comesBack);
  }

  /// Its initials have room too, however short the words are.
  @Test
  void theLongestTitleOfShortWordsIsSaved() {
    var title = new Fact.Title("a ".repeat(Room.PLAN_TITLE.most() / 2));
    comesBack(new ReadPlan("short words", List.of(title)));
  }

  private void comesBack(ReadPlan document) {
    var plan = document.plan();
    write(repositories -> repositories.plans().save(plan));
    assertThat(found(repositories -> repositories.plans().find(plan.id()))).contains(plan);
  }
}
