package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.bangvang.store.Progress;

class JobTest {
  private final LateScreen screen = new LateScreen();
  private final Job job = new Job("Đang sao lưu", screen);

  @Test
  void howFarItHasComeIsUnknownAtFirst() {
    assertThat(job.share().get()).isNegative();
  }

  @Test
  void theShareReachesTheScreenThroughItsOwnThread() {
    assertThat(job.goesOn(3, 4)).isTrue();
    assertThat(job.share().get()).isNegative();
    screen.next().run();
    assertThat(job.share().get()).isEqualTo(0.75);
  }

  @Test
  void workOnNothingIsDoneAtOnce() {
    job.goesOn(0, 0);
    screen.next().run();
    assertThat(job.share().get()).isEqualTo(1);
  }

  @Test
  void aCancelledJobEndsAtItsNextStep() {
    job.step(1, 2);
    job.cancel();
    assertThatThrownBy(() -> job.step(2, 2)).isInstanceOf(Progress.Cancelled.class);
  }
}
