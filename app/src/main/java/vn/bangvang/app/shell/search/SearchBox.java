package vn.bangvang.app.shell.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// The search field and, beneath it, what was found. Keys move through the results while the field
/// keeps the focus.
public final class SearchBox {
  private final TextField field = new TextField();
  private final ListView<SearchModel.Found> results = new ListView<>();

  public SearchBox(SearchModel model) {
    field.setId("shell-search");
    field.setPromptText(Words.say("shell.search.prompt"));
    field.setAccessibleText(Words.say("shell.search"));
    field.textProperty().addListener((_, _, typed) -> model.search(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((_, _, focused) -> showResults(focused));
    results.setId("shell-search-results");
    results.getStyleClass().add("search-results");
    results.setAccessibleText(Words.say("shell.search.results"));
    results.setCellFactory(_ -> new FoundCell());
    results.setFocusTraversable(false);
    results.setVisible(false);
    results.setOnMousePressed(_ -> choose());
    model.results().addListener((_, _, loading) -> show(loading.value().orElse(List.of())));
  }

  public TextField node() {
    return field;
  }

  /// Laid over the window by the shell.
  public ListView<SearchModel.Found> results() {
    return results;
  }

  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void show(List<SearchModel.Found> found) {
    results.getItems().setAll(found);
    results.getSelectionModel().selectFirst();
    showResults(field.isFocused());
  }

  private void showResults(boolean wanted) {
    results.setVisible(wanted && !results.getItems().isEmpty());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> results.getSelectionModel().selectNext();
      case UP -> results.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      case ESCAPE -> field.clear();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose() {
    var chosen = results.getSelectionModel().getSelectedItem();
    if (chosen == null) return;
    field.clear();
    results.setVisible(false);
    chosen.act().run();
  }

  /// A result: its icon, its name and where it belongs.
  private static final class FoundCell extends ListCell<SearchModel.Found> {
    @Override
    protected void updateItem(SearchModel.@Nullable Found found, boolean empty) {
      super.updateItem(found, empty);
      if (empty || found == null) {
        setGraphic(null);
        return;
      }
      var context = Labels.muted(found.context());
      context.setWrapText(false);
      setGraphic(Boxes.row("entry", found.icon().node(), new Label(found.title()), context));
      setAccessibleText(found.title());
    }
  }
}
