package vn.bangvang.app.setup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.style.Look;
import vn.bangvang.app.style.Scale;
import vn.bangvang.app.style.Theme;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Room;

/// The office on its papers, its copies, and how the program looks.
public final class SetupView implements Errand {
  private final SetupModel model;
  private final Look look;
  private final TextEntry<String> name = TextEntry.text("setup.name").within(Room.OFFICE_NAME);
  private final TextEntry<String> superior =
      TextEntry.text("setup.superior").within(Room.OFFICE_NAME);
  private final TextEntry<String> symbol =
      TextEntry.text("setup.symbol").within(Room.OFFICE_SYMBOL);
  private final TextEntry<String> place = TextEntry.text("setup.place").within(Room.OFFICE_PLACE);
  private final ChoiceEntry<BodyForm> form =
      new ChoiceEntry<>("setup.form", one -> Words.say("form." + one));
  private final TextEntry<String> folder =
      TextEntry.text("setup.backups").within(Room.BACKUP_FOLDER);
  private final TextEntry<Integer> kept =
      TextEntry.line("setup.backups.kept", Numbers::readCount, String::valueOf);
  private final ScrollPane node;

  public SetupView(SetupModel model, Look look) {
    this.model = model;
    this.look = look;
    form.of(List.of(BodyForm.values()));
    node =
        Boxes.scrolling(
            Boxes.column(
                "page-body",
                Labels.title(Words.say("place.setup")),
                Boxes.section(
                    Words.say("setup.office"),
                    name.node(),
                    superior.node(),
                    Boxes.row("fields", symbol.node(), place.node(), form.node())),
                Boxes.section(
                    Words.say("setup.care"),
                    Boxes.row("fields", folder.node(), kept.node()),
                    care()),
                Boxes.section(Words.say("setup.look"), looks())));
    take();
    model.office().addListener((_, _, loading) -> loading.value().ifPresent(this::show));
    model.office().get().value().ifPresent(this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  private void show(Office office) {
    name.show(office.body().name());
    superior.show(office.body().superior());
    symbol.show(office.body().symbol());
    place.show(office.body().place());
    form.show(office.body().form());
    folder.show(office.backups().folder());
    kept.show(office.backups().kept());
  }

  private void take() {
    name.takenBy(_ -> change());
    superior.takenBy(_ -> change());
    symbol.takenBy(_ -> change());
    place.takenBy(_ -> change());
    form.takenBy(_ -> change());
    folder.takenBy(_ -> change());
    kept.takenBy(_ -> change());
  }

  private void change() {
    model.office().get().value().map(this::changed).ifPresent(model::change);
  }

  private Office changed(Office known) {
    var body = known.body();
    return new Office(
        new Office.Body(
            name.typed().orElse(body.name()),
            superior.typed().orElse(body.superior()),
            symbol.typed().orElse(body.symbol()),
            place.typed().orElse(body.place()),
            form.chosen().orElse(body.form())),
        new Office.Backups(
            folder.typed().orElse(known.backups().folder()),
            kept.typed().orElse(known.backups().kept())));
  }

  private HBox care() {
    var choose = Action.of("setup.backup.choose", Icon.FOLDER, this::chooseFolder);
    var backUp = Action.of("setup.backup.now", Icon.BACKUP, model::backUp);
    var check = Action.of("setup.check", Icon.SAVED, model::checkFile);
    return Boxes.row("fields", Buttons.of(choose), Buttons.of(backUp), Buttons.of(check));
  }

  private void chooseFolder() {
    model
        .chooseFolder()
        .ifPresent(chosen -> {
          folder.show(chosen.toString());
          change();
        });
  }

  private HBox looks() {
    var theme =
        new ChoiceEntry<Theme>("setup.theme", one -> Words.say("theme." + one))
            .of(List.of(Theme.values()))
            .takenBy(look.theme()::set);
    theme.show(look.theme().get());
    look.theme().addListener((_, _, now) -> theme.show(now));
    var scale =
        new ChoiceEntry<Scale>("setup.scale", one -> Words.say("setup.percent", one.percent()))
            .of(Scale.all())
            .takenBy(look.scale()::set);
    scale.show(look.scale().get());
    look.scale().addListener((_, _, now) -> scale.show(now));
    return Boxes.row("fields", theme.node(), scale.node());
  }
}
