package vn.bangvang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private final LateScreen screen = new LateScreen();
  private final Background background = new Background(screen);
  private final Question<String> question = new Question<>(background);

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void nothingIsKnownBeforeTheFirstAnswer() {
    question.ask(() -> "Sở Nội vụ");
    assertThat(question.answer().get()).isEqualTo(new Loading.Waiting<>());
    screen.next().run();
    assertThat(question.known()).contains("Sở Nội vụ");
  }

  @Test
  void theLastAnswerStaysUntilTheNewOneIsThere() {
    answered("Sở Nội vụ");
    question.ask(() -> "Sở Tư pháp");
    assertThat(question.known()).contains("Sở Nội vụ");
    screen.next().run();
    assertThat(question.known()).contains("Sở Tư pháp");
  }

  @Test
  void aLateAnswerNeverOverwritesANewerOne() {
    question.ask(() -> "cũ");
    Runnable late = screen.next();
    answered("mới");
    late.run();
    assertThat(question.known()).contains("mới");
  }

  @Test
  void anAnswerThatIsNoLongerWantedIsNotShownEvenFirst() {
    question.ask(() -> "cũ");
    Runnable early = screen.next();
    question.ask(() -> "mới");
    early.run();
    assertThat(question.answer().get()).isEqualTo(new Loading.Waiting<>());
    screen.next().run();
    assertThat(question.known()).contains("mới");
  }

  @Test
  void aLateFailureDoesNotHideANewerAnswer() {
    question.ask(() -> {
      throw new IllegalStateException("disk");
    });
    Runnable late = screen.next();
    answered("mới");
    late.run();
    assertThat(question.known()).contains("mới");
  }

  @Test
  void aFailureIsShownInPlaceOfTheAnswer() {
    answered("Sở Nội vụ");
    question.ask(() -> {
      throw new IllegalStateException("disk");
    });
    screen.next().run();
    assertThat(question.answer().get()).isInstanceOf(Loading.Failed.class);
    assertThat(question.known()).isEmpty();
  }

  @Test
  void askingAgainAfterAFailureBringsTheAnswer() {
    question.ask(() -> {
      throw new IllegalStateException("disk");
    });
    screen.next().run();
    answered("Sở Nội vụ");
    assertThat(question.known()).contains("Sở Nội vụ");
  }

  private void answered(String answer) {
    question.ask(() -> answer);
    screen.next().run();
  }
}
