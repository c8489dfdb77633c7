package vn.bangvang.app.shell.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// The search field and, beneath it, what was found. Keys move through the results while the field
/// keeps the focus.
public final class SearchBox {
  private final TextField field = new TextField();
  private final ListView<SearchModel.Found> results = new ListView<>();

  private boolean isCurrent;
  private boolean isWanted;

  public SearchBox(SearchModel model) {
    field.setId("shell-search");
    field.setPromptText(Words.say("shell.search.prompt"));
    field.setAccessibleText(Words.say("shell.search"));
    field.textProperty().addListener((_, _, typed) -> search(model, typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Keys.leaveUndo(field, () -> field.getText().isEmpty());
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

  private void search(SearchModel model, String typed) {
    isCurrent = false;
    isWanted = false;
    model.search(typed);
  }

  private void show(List<SearchModel.Found> found) {
    isCurrent = true;
    results.getItems().setAll(found);
    results.getSelectionModel().selectFirst();
    showResults(field.isFocused());
    if (isWanted && field.isFocused()) choose();
  }

  /// Whoever is faster than the answer gets what he typed, not what was found before.
  private void enter() {
    if (isCurrent) choose();
    else isWanted = true;
  }

  private void showResults(boolean wanted) {
    results.setVisible(wanted && !results.getItems().isEmpty());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> results.getSelectionModel().selectNext();
      case UP -> results.getSelectionModel().selectPrevious();
      case ENTER -> enter();
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
      var name = new Label(found.title());
      name.setMinWidth(Region.USE_PREF_SIZE);
      var row = Boxes.row("entry", found.icon().node(), name, context);
      row.setPrefWidth(0);
      setGraphic(row);
      setAccessibleText(found.title());
    }
  }
}
