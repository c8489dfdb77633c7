package vn.bangvang.app.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Room;

/// The questions of the first start.
public final class StartView {
  private final StartModel model;
  private final FileDesk desk;
  private final Path folder;
  private final ChoiceEntry<BodyForm> form =
      new ChoiceEntry<>("start.form", one -> Words.say("form." + one));
  private final TextEntry<String> name = TextEntry.text("start.name").within(Room.OFFICE_NAME);
  private final TextEntry<String> backups =
      TextEntry.text("start.backups").within(Room.BACKUP_FOLDER);
  private final StackPane node;

  /// New files are put into that folder.
  public StartView(StartModel model, FileDesk desk, Path folder) {
    this.model = model;
    this.desk = desk;
    this.folder = folder;
    form.of(List.of(BodyForm.values()));
    form.show(BodyForm.STATE);
    backups.show(folder.resolve("sao-luu").toString());
    var refusal = Labels.plain("");
    refusal.setId("start-refusal");
    refusal.textProperty().bind(model.refusal());
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.getStyleClass().add("refusal");
    var waiting = new ProgressBar();
    waiting.setMaxWidth(Double.MAX_VALUE);
    waiting.setAccessibleText(Words.say("start.working"));
    waiting.visibleProperty().bind(model.busy());
    var page =
        Boxes.column(
            "start",
            Boxes.row("brand", Icon.BRAND.node(), Labels.title(Words.say("program.name"))),
            Labels.muted(Words.say("program.purpose")),
            refusal,
            questions(),
            others(),
            waiting);
    page.disableProperty().bind(model.busy());
    node = new StackPane(page);
    node.getStyleClass().add("page");
  }

  public StackPane node() {
    return node;
  }

  private VBox questions() {
    var create = Action.of("start.create", Icon.ADD, this::create);
    return Boxes.column(
        "card",
        Labels.heading(Words.say("start.new")),
        form.node(),
        name.node(),
        backups.node(),
        Boxes.row("fields", Boxes.spring(), Buttons.primary(create)));
  }

  private VBox others() {
    var example =
        Action.of("start.example", Icon.REPORTS, () -> model.example(file("van-phong-vi-du")));
    var open = Action.of("start.open", Icon.FOLDER, this::open);
    var restore = Action.of("start.restore", Icon.BACKUP, this::restore);
    return Boxes.column(
        "card",
        Labels.heading(Words.say("start.or")),
        new FlowPane(8, 8, Buttons.of(example), Buttons.of(open), Buttons.of(restore)));
  }

  private void create() {
    String called = name.typed().orElse("");
    if (called.isEmpty()) {
      name.refuse(Words.say("start.name.missing"));
      name.focus();
      return;
    }
    var body = new Office.Body(called, "", "", "", form.chosen().orElse(BodyForm.STATE));
    var office = new Office(body, new Office.Backups(backups.typed().orElse(""), 10));
    model.create(file(stem(called)), office);
  }

  /// "so-noi-vu": letters and digits that every system takes.
  private static String stem(String called) {
    return Folded.of(called).text().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private void open() {
    desk.choose(Words.say("start.open.title")).ifPresent(model::open);
  }

  private void restore() {
    desk.choose(Words.say("start.restore.title"))
        .ifPresent(archive -> model.restore(archive, restored(archive)));
  }

  /// A copy is called "file-date-time.zip".
  private Path restored(Path archive) {
    String name = archive.getFileName().toString().replaceAll("-\\d{8}-\\d{6}(-\\d+)?\\.zip$", "");
    return folder.resolve(name);
  }

  private Path file(String stem) {
    return folder.resolve(stem + ".bangvang");
  }
}
