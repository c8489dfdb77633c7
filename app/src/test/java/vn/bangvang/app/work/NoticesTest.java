package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Notices notices = new Notices();

  @Test
  void everyNoticeKeepsItsKind() {
    var told = new ArrayList<Notices.Notice>();
    notices.toldBy(told::add);
    notices.refused("Không xóa được.");
    notices.succeeded("Đã sao lưu.");
    assertThat(told)
        .containsExactly(
            new Notices.Notice.Refusal("Không xóa được."),
            new Notices.Notice.Success("Đã sao lưu."));
  }

  @Test
  void whatWasWrittenKnowsTheWayToItsFolder() {
    var told = new ArrayList<Notices.Notice>();
    var went = new ArrayList<String>();
    notices.toldBy(told::add);
    notices.written("Đã ghi.", () -> went.add("thư mục"));
    if (told.getFirst() instanceof Notices.Notice.Written(_, var folder)) folder.run();
    assertThat(went).containsExactly("thư mục");
  }

  @Test
  void whoWatchesTheRunningWorkIsNotForgotten() {
    assertThat(notices.running()).isSameAs(notices.running());
  }

  @Test
  void jobsAreListedInTheOrderInWhichTheyStarted() {
    var first = new Job("Đang sao lưu", Runnable::run);
    var second = new Job("Đang kiểm tra tệp", Runnable::run);
    notices.started(first);
    notices.started(second);
    notices.ended(first);
    assertThat(notices.running()).isEqualTo(List.of(second));
  }
}
