package vn.bangvang.app.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes of a list when one of its rows was edited.
class RowEditTest {
  private static final List<String> ROWS = List.of("a", "b", "c");

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of(new RowEdit.Changed<>(1, "x"), List.of("a", "x", "c")),
        Arguments.of(new RowEdit.Added<>(0, "x"), List.of("x", "a", "b", "c")),
        Arguments.of(new RowEdit.Added<>(3, "x"), List.of("a", "b", "c", "x")),
        Arguments.of(new RowEdit.Removed<String>(0), List.of("b", "c")),
        Arguments.of(new RowEdit.Moved<String>(0, 2), List.of("b", "c", "a")),
        Arguments.of(new RowEdit.Moved<String>(2, 0), List.of("c", "a", "b")));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditTouchesItsRowAlone(RowEdit<String> edit, List<String> after) {
    assertThat(edit.on(ROWS)).isEqualTo(after);
  }

  static Stream<RowEdit<String>> late() {
    return Stream.of(
        new RowEdit.Changed<>(3, "x"), new RowEdit.Removed<>(3), new RowEdit.Moved<>(0, 3));
  }

  @ParameterizedTest
  @MethodSource("late")
  void aRowThatIsGoneIsLeftAlone(RowEdit<String> edit) {
    assertThat(edit.on(ROWS)).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void theListItselfIsNotTouched(RowEdit<String> edit) {
    edit.on(ROWS);
    assertThat(ROWS).containsExactly("a", "b", "c");
  }
}
