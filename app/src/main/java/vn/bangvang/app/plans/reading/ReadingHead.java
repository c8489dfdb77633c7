package vn.bangvang.app.plans.reading;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;

/// Which document is read, how much of it waits to be looked at, and the way out of it.
final class ReadingHead {
  private final Label name = Labels.muted("");
  private final Label count = Labels.muted("");
  private final Label notes = Labels.plain("");
  private final Button open;
  private final VBox node;

  ReadingHead(ReadingModel model, Runnable leave) {
    var next = Action.of("reading.next.open", Icon.OPEN, model::nextOpen).on("F8");
    open = Buttons.of(next);
    open.managedProperty().bind(open.visibleProperty());
    var make =
        Buttons.primary(
            Action.of("reading.make", Icon.ADD, model::make)
                .on("Shortcut+Enter")
                .when(Bindings.not(model.busy())));
    var out = Buttons.of(Action.of("reading.leave", Icon.CLOSE, leave));
    name.setWrapText(false);
    count.setWrapText(false);
    var title = Labels.title(Words.say("reading.screen"));
    title.setWrapText(false);
    title.setMinWidth(Region.USE_PREF_SIZE);
    notes.setGraphic(Icon.WARNING.node());
    var said = Boxes.row("banner", notes);
    said.managedProperty().bind(said.visibleProperty());
    said.visibleProperty().bind(notes.textProperty().isNotEmpty());
    var line = Boxes.row("page-head", title, name, Boxes.spring(), count, open, out, make);
    node = Boxes.column("reading-head", line, said);
  }

  VBox node() {
    return node;
  }

  void show(Sheet sheet) {
    var decisions = sheet.decisions();
    name.setText(sheet.source().name());
    notes.setText(String.join("\n", sheet.source().notes()));
    count.setText(Words.say("reading.taken", decisions.facts().size(), decisions.size()));
    open.setText(Words.say("reading.next.open.count", decisions.open()));
    open.setAccessibleText(open.getText());
    open.setVisible(decisions.open() > 0);
  }
}
