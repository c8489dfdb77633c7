package vn.bangvang.app.plans.reading.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import vn.bangvang.app.plans.reading.found.Chapter;
import vn.bangvang.app.plans.reading.found.Decided;
import vn.bangvang.app.plans.reading.found.Decisions;
import vn.bangvang.app.words.Words;

/// Everything that was found, under the parts of the plan's page.
public final class RecordPane {
  /// What stands in the list, one beneath the other.
  sealed interface Row {
    record Heading(Chapter chapter, int open) implements Row {}

    record One(int finding, Decided decided) implements Row {}
  }

  private final ListView<Row> node = new ListView<>();
  private boolean showing;

  public RecordPane(IntConsumer chosen, Runnable opened) {
    node.setId("reading-record");
    node.setAccessibleText(Words.say("reading.record"));
    node.getStyleClass().add("record");
    node.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    node.setCellFactory(_ -> new RecordCell(opened));
    node.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!showing && row != null) chosen.accept(finding(row));
        });
  }

  public ListView<?> node() {
    return node;
  }

  /// A heading stands for the first beneath it.
  private int finding(Row row) {
    return switch (row) {
      case Row.One(int finding, _) -> finding;
      case Row.Heading _ -> {
        int below = node.getItems().indexOf(row) + 1;
        yield finding(node.getItems().get(below));
      }
    };
  }

  public void start(Decisions decisions) {
    showing = true;
    node.getItems().setAll(rows(decisions));
    showing = false;
  }

  /// Rows that are the same already are left alone.
  public void show(Decisions decisions, int current) {
    var rows = rows(decisions);
    showing = true;
    for (int i = 0; i < rows.size(); i++)
      if (!rows.get(i).equals(node.getItems().get(i))) node.getItems().set(i, rows.get(i));
    int at = rows.indexOf(new Row.One(current, decisions.at(current)));
    node.getSelectionModel().clearAndSelect(at);
    node.getFocusModel().focus(at);
    showing = false;
    Sight.show(node, at);
  }

  /// Where the list has become smaller.
  public void see() {
    Sight.show(node, node.getSelectionModel().getSelectedIndex());
  }

  private static List<Row> rows(Decisions decisions) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < decisions.size(); i++) {
      var one = decisions.at(i);
      boolean isFirst = i == 0 || decisions.at(i - 1).chapter() != one.chapter();
      if (isFirst) rows.add(new Row.Heading(one.chapter(), decisions.open(one.chapter())));
      rows.add(new Row.One(i, one));
    }
    return rows;
  }
}
