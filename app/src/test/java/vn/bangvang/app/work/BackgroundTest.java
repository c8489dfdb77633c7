package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.store.Progress;

class BackgroundTest {
  private final LateScreen screen = new LateScreen();
  private final Background background = new Background(screen);

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void ordersAreCarriedOutInTheOrderGiven() {
    var carriedOut = new ArrayList<Integer>();
    for (int i = 0; i < 50; i++) {
      int number = i;
      background.order(() -> carriedOut.add(number), _ -> {});
    }
    screen.settle(background);
    assertThat(carriedOut).hasSize(50).isSorted();
  }

  @Test
  void aReaderDoesNotWaitForAnOrder() {
    var orderMayEnd = new CountDownLatch(1);
    var seen = new ArrayList<String>();
    background.order(() -> told(orderMayEnd), _ -> seen.add("đã ghi"));
    background.fetch(() -> "", _ -> seen.add("đã đọc"));
    screen.next().run();
    assertThat(seen).containsExactly("đã đọc");
    orderMayEnd.countDown();
    screen.settle(background);
    assertThat(seen).containsExactly("đã đọc", "đã ghi");
  }

  private static String told(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return "";
  }

  @Test
  void workBegunAheadKeepsItsAnswerUntilItIsAskedFor() throws Exception {
    var begun = new CountDownLatch(1);
    var answer =
        background.ahead(() -> {
          begun.countDown();
          return "đã mở";
        });
    begun.await();
    assertThat(answer.call()).isEqualTo("đã mở");
    assertThat(answer.call()).isEqualTo("đã mở");
  }

  @Test
  void workBegunAheadFailsWithItsOwnCause() {
    var answer =
        background.ahead(() -> {
          throw new IllegalStateException("hỏng");
        });
    assertThatThrownBy(answer::call).isInstanceOf(IllegalStateException.class).hasMessage("hỏng");
  }

  @Test
  void workAndItsAnswerAreUnderWayUntilTheScreenHasIt() {
    background.fetch(() -> "", _ -> {});
    Runnable answer = screen.next();
    assertThat(background.isIdle()).isFalse();
    answer.run();
    assertThat(background.isIdle()).isTrue();
  }

  @Test
  void failedWorkIsToldAsAProblem() {
    var answer =
        answerOf(() -> {
          throw new IllegalStateException("java.lang: secret");
        });
    assertThat(answer).isInstanceOf(Loading.Failed.class);
  }

  @Test
  void workThatRunsOutOfMemoryIsAProblemAndNotTheEnd() {
    var answer =
        answerOf(() -> {
          throw new OutOfMemoryError("test");
        });
    assertThat(answer).isInstanceOf(Loading.Failed.class);
    assertThat(answerOf(() -> "tiếp")).isEqualTo(new Loading.Ready<>("tiếp"));
  }

  @Test
  void workGivenUpIsNeitherAnAnswerNorAProblem() {
    var answer =
        answerOf(() -> {
          throw new Progress.Cancelled();
        });
    assertThat(answer).isEqualTo(new Loading.Waiting<>());
  }

  @Test
  void closingCarriesOutWhatWasOrdered() {
    var mayStart = new CountDownLatch(1);
    var carriedOut = new ArrayList<String>();
    background.order(() -> told(mayStart), _ -> {});
    background.order(() -> carriedOut.add("Xóa Sở Nội vụ"), _ -> {});
    mayStart.countDown();
    background.close();
    assertThat(carriedOut).containsExactly("Xóa Sở Nội vụ");
  }

  @Test
  void whoAsksAfterClosingIsLeftWaiting() {
    background.close();
    background.fetch(() -> "", _ -> {});
    assertThat(background.isIdle()).isTrue();
  }

  private Loading<String> answerOf(java.util.concurrent.Callable<String> work) {
    var answers = new ArrayList<Loading<String>>();
    background.fetch(work, answers::add);
    screen.next().run();
    return List.copyOf(answers).getFirst();
  }
}
