package vn.bangvang.app.work;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A question that a screen asks again and again; only the answer to the latest asking is shown.
public final class Question<T> {
  private final Background background;
  private final ReadOnlyObjectWrapper<Loading<T>> answer =
      new ReadOnlyObjectWrapper<>(new Loading.Waiting<>());
  private int asked;

  Question(Background background) {
    this.background = background;
  }

  public ReadOnlyObjectProperty<Loading<T>> answer() {
    return answer.getReadOnlyProperty();
  }

  public Optional<T> known() {
    return answer.get().value();
  }

  /// The last answer stays on the screen until the new one is there.
  public void ask(Callable<T> work) {
    asked++;
    int asking = asked;
    background.read(
        work,
        loading -> {
          if (asking == asked) answer.set(loading);
        });
  }
}
