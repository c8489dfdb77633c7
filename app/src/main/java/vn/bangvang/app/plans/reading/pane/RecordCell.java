package vn.bangvang.app.plans.reading.pane;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.reading.found.Chapter;
import vn.bangvang.app.plans.reading.found.Decided;
import vn.bangvang.app.plans.reading.found.FactWords;
import vn.bangvang.app.words.Words;

/// A finding: what it is, what it says, how sure it is and how it was decided. Or the heading of
/// those that belong together.
final class RecordCell extends WholeCell<RecordPane.Row> {
  RecordCell(Runnable opened) {
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && getItem() instanceof RecordPane.Row.One) opened.run();
    });
  }

  @Override
  protected void updateItem(RecordPane.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || row == null) return;
    switch (row) {
      case RecordPane.Row.Heading(var chapter, int open) -> {
        setGraphic(heading(chapter, open));
        setAccessibleText(title(chapter, open));
      }
      case RecordPane.Row.One(_, var decided) -> {
        setGraphic(finding(decided));
        setAccessibleText(said(decided));
      }
    }
  }

  private static String title(Chapter chapter, int open) {
    String name = Words.say("reading.chapter." + chapter);
    return open == 0 ? name : Words.say("reading.chapter.open", name, open);
  }

  private static Node heading(Chapter chapter, int open) {
    return Boxes.column("record-heading", Labels.heading(title(chapter, open)));
  }

  private static Node finding(Decided decided) {
    var name = Labels.muted(FactWords.name(decided.fact()));
    name.getStyleClass().add("small");
    var badge = Badge.of(StateWords.meaning(decided.state()), StateWords.said(decided));
    var head = Boxes.row("record-head", name, Boxes.spring(), sureness(decided), badge);
    HBox.setHgrow(name, Priority.SOMETIMES);
    var body = Boxes.column("record-one", head, Labels.plain(FactWords.value(decided.fact())));
    for (String more : FactWords.more(decided.fact())) {
      var line = Labels.muted(more);
      line.getStyleClass().add("small");
      body.getChildren().add(line);
    }
    decided.refusal().ifPresent(because -> body.getChildren().add(refusal(because)));
    body.getStyleClass().add(StateWords.style(decided.state()));
    return body;
  }

  private static Label refusal(String because) {
    var label = Labels.plain(because);
    label.getStyleClass().add("refusal");
    return label;
  }

  private static Label sureness(Decided decided) {
    var label =
        new Label(StateWords.said(decided.sureness()), StateWords.icon(decided.sureness()).node());
    label.getStyleClass().addAll("muted", "small");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static String said(Decided decided) {
    return Words.say(
        "reading.said",
        FactWords.name(decided.fact()),
        FactWords.value(decided.fact()),
        StateWords.said(decided.sureness()),
        StateWords.said(decided));
  }
}
