package vn.bangvang.app.kit.table;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.TableView;

/// A table whose columns are as wide as their texts need at every scale. The style tells it how
/// large an em is, because columns take their widths in pixels only. Where there is room the
/// columns share it; where there is not, none is cut: the table scrolls sideways.
final class EmTable<T> extends TableView<T> {
  private static final double USUAL = 13;
  private static final double SCROLL_BAR = 1.4;
  private static final StyleablePropertyFactory<EmTable<?>> FACTORY =
      new StyleablePropertyFactory<>(TableView.getClassCssMetaData());
  private final StyleableProperty<Number> em =
      FACTORY.createStyleableNumberProperty(this, "em", "-bangvang-em", table -> table.em, USUAL);

  EmTable() {
    emProperty().addListener(_ -> measure());
    widthProperty().addListener(_ -> arrange());
  }

  @SuppressWarnings("unchecked")
  private ObservableValue<Number> emProperty() {
    return (ObservableValue<Number>) em;
  }

  double em() {
    return em.getValue().doubleValue();
  }

  /// All columns of a listing are of this kind.
  @SuppressWarnings("unchecked")
  Stream<EmColumn<T>> columns() {
    return getColumns().stream().map(column -> (EmColumn<T>) column);
  }

  void measure() {
    boolean hasRoom = hasRoom();
    columns().forEach(column -> column.measure(em(), hasRoom ? column.wide() : column.least()));
    setColumnResizePolicy(
        hasRoom ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
    getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
  }

  /// Before there is any room at all the columns are as wide as they are wished.
  private boolean hasRoom() {
    double least = columns().filter(EmColumn::isVisible).mapToDouble(EmColumn::least).sum();
    return getWidth() <= 0 || (least + SCROLL_BAR) * em() <= getWidth();
  }

  private void arrange() {
    boolean scrolls = getColumnResizePolicy().equals(UNCONSTRAINED_RESIZE_POLICY);
    if (scrolls == hasRoom()) measure();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
