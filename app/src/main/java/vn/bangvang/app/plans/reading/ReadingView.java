package vn.bangvang.app.plans.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.SplitMemory;
import vn.bangvang.app.plans.reading.pane.CorrectionPane;
import vn.bangvang.app.plans.reading.pane.RecordPane;
import vn.bangvang.app.plans.reading.pane.TextPane;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Fact;

/// A plan's document beside what was found in it: each finding is accepted, corrected or skipped
/// before a plan is made of them.
public final class ReadingView {
  private final ReadingModel model;
  private final TextPane text;
  private final RecordPane record;
  private final CorrectionPane correction;
  private final ReadingHead head;
  private final Leaving leaving;
  private final BorderPane node = new BorderPane();

  /// None or one.
  private List<Sheet.Source> shown = List.of();

  public ReadingView(ReadingModel model, Settings settings) {
    this.model = model;
    text = new TextPane(model::look);
    record = new RecordPane(model::look, this::correct);
    correction = new CorrectionPane(this::corrected, this::focus);
    leaving = new Leaving(model::leave, this::focus);
    head = new ReadingHead(model, this::leave);
    var split = new SplitPane(text.node(), side());
    SplitMemory.of("reading-split", split, settings, 0.5);
    node.setId("reading");
    node.getStyleClass().add("page");
    node.setTop(head.node());
    node.setCenter(split);
    node.setBottom(foot());
    var keys = new ReadingKeys(model, this::correct, this::leave);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isElsewhere = correction.node().isFocusWithin() || leaving.node().isFocusWithin();
          if (!isElsewhere) keys.pressed(event);
        });
    model.opened().addListener(_ -> show());
    show();
  }

  public BorderPane node() {
    return node;
  }

  /// The ways to this screen.
  public List<Action> ways() {
    var free = Bindings.not(model.busy());
    return List.of(
        Action.of("reading.from.file", Icon.WORD, model::choose).on("Shortcut+O").when(free),
        Action.of("reading.from.clipboard", Icon.ATTACH, this::paste)
            .on("Shortcut+Shift+V")
            .when(free));
  }

  public void open(Path file) {
    model.open(file);
  }

  public void remind() {
    model.remind();
  }

  private void paste() {
    model.paste(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
  }

  private VBox side() {
    VBox.setVgrow(record.node(), Priority.ALWAYS);
    var orders =
        Boxes.row(
            "reading-orders",
            Buttons.of(Action.of("reading.accept", Icon.MET, model::accept)),
            Buttons.of(Action.of("reading.skip", Icon.NOT_APPLICABLE, model::skip)),
            Buttons.of(Action.of("reading.correct", Icon.EDIT, this::correct).on("F2")),
            Buttons.of(Action.of("reading.back", Icon.UNDO, model::takeBack)));
    orders.managedProperty().bind(orders.visibleProperty());
    orders.visibleProperty().bind(correction.node().visibleProperty().not());
    return Boxes.column("reading-side", record.node(), orders, correction.node());
  }

  private VBox foot() {
    var keys = Labels.muted(Words.say("reading.keys"));
    keys.getStyleClass().addAll("small", "reading-keys");
    return Boxes.column("reading-foot", leaving.node(), keys);
  }

  private void show() {
    var sheet = model.sheet();
    node.setVisible(sheet.isPresent());
    if (sheet.isEmpty()) shown = List.of();
    sheet.ifPresent(this::show);
  }

  private void show(Sheet sheet) {
    boolean isNew = !shown.contains(sheet.source());
    shown = List.of(sheet.source());
    head.show(sheet);
    correction.close();
    leaving.close();
    if (isNew) begin(sheet);
    text.show(sheet.decisions(), sheet.current());
    record.show(sheet.decisions(), sheet.current());
  }

  /// Laid out at once, for only then it is known which lines are in sight.
  private void begin(Sheet sheet) {
    text.start(sheet.source().script(), sheet.decisions());
    record.start(sheet.decisions());
    node.applyCss();
    node.layout();
    focus();
  }

  private void focus() {
    record.node().requestFocus();
  }

  private void correct() {
    model.sheet().ifPresent(sheet -> correction.open(sheet.finding().fact()));
    node.layout();
    record.see();
  }

  private void corrected(Fact fact) {
    model.correct(fact);
    model.next();
    focus();
  }

  private void leave() {
    model
        .sheet()
        .ifPresent(sheet -> {
          if (sheet.decisions().isTouched()) leaving.ask(sheet.decisions().decided());
          else model.leave();
        });
  }
}
