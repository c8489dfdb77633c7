package vn.bangvang.app.kit.table;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import vn.bangvang.app.words.Words;

/// A column of texts whose width is counted in em: it grows with the letters.
final class EmColumn<T> extends TableColumn<T, String> {
  /// The policies of JavaFX reckon with no more.
  private static final double WIDEST = 5000;

  private final double usual;
  private final double least;
  private double wide;

  EmColumn(String word, double wide, double least, Function<T, String> shown) {
    super(Words.say(word));
    setId(word);
    this.usual = wide;
    this.least = least;
    this.wide = wide;
    setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
  }

  double wide() {
    return wide;
  }

  double least() {
    return least;
  }

  void widen(double ems) {
    wide = Math.max(least, ems);
  }

  void forget() {
    wide = usual;
    setVisible(true);
    setSortType(SortType.ASCENDING);
  }

  /// What somebody has drawn becomes the width.
  void learn(double em) {
    widen(getWidth() / em);
  }

  /// A column of one width has no other.
  void measure(double em, double ems) {
    setMinWidth(least * em);
    setMaxWidth(least == usual ? least * em : WIDEST);
    setPrefWidth(ems * em);
  }
}
