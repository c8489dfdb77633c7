package vn.bangvang.app.plans.tab;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.row.PaperRows;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// What one unit has done about the plan: registered, launched it by a plan of its own, reported.
final class PartForm {
  private final PlanDesk desk;
  private final Supplier<PartialDate> period;
  private final Label name = Labels.heading("");
  private final CheckBox registered = box("part.registered");
  private final TextEntry<PartialDate> registeredOn = TextEntry.date("part.registered.on");
  private final TextEntry<DocumentNumber> number = PaperRows.number("part.launch.number");
  private final TextEntry<PartialDate> dated = TextEntry.date("part.launch.date");
  private final CheckBox reported = box("part.reported");
  private final TextEntry<PartialDate> received = TextEntry.date("part.received");
  private final VBox node;

  /// None or one.
  private List<Turnout.Line> shown = List.of();

  PartForm(PlanDesk desk, Supplier<PartialDate> period) {
    this.desk = desk;
    this.period = period;
    node =
        Boxes.column(
            "card",
            name,
            Boxes.row("fields", registered, registeredOn.node()),
            Boxes.row("fields", number.node(), dated.node()),
            Boxes.row("fields", reported, received.node()));
    registered.setOnAction(_ -> register(registered.isSelected(), PartialDate.unknown()));
    registeredOn.takenBy(on -> register(true, on));
    number.takenBy(typed -> launch(typed, dated.typed().orElse(PartialDate.unknown())));
    dated.takenBy(on -> launch(number.typed().orElse(DocumentNumber.NONE), on));
    reported.setOnAction(_ -> report(reported.isSelected(), PartialDate.unknown()));
    received.takenBy(on -> report(true, on));
    show(Optional.empty());
  }

  VBox node() {
    return node;
  }

  void show(Optional<Turnout.Line> line) {
    shown = line.stream().toList();
    node.setVisible(line.isPresent());
    node.setManaged(line.isPresent());
    line.ifPresent(one -> {
      name.setText(one.unit().name());
      show(one.participation());
    });
  }

  private void show(Participation part) {
    var steps = part.steps();
    registered.setSelected(part.hasRegistered());
    registeredOn.show(
        steps.registration() instanceof Steps.Registration.Registered(var on)
            ? on
            : PartialDate.unknown());
    var launch =
        steps.launch() instanceof Steps.Launch.By by
            ? by
            : new Steps.Launch.By(DocumentNumber.NONE, PartialDate.unknown());
    number.show(launch.number());
    dated.show(launch.dated());
    reported.setSelected(part.hasReported(period.get()));
    received.show(
        steps.reports().stream()
            .filter(one -> one.period().equals(period.get()))
            .map(Steps.Report::received)
            .findFirst()
            .orElse(PartialDate.unknown()));
  }

  private void register(boolean done, PartialDate on) {
    take(
        "part.registered.changed",
        done ? new Steps.Registration.Registered(on) : new Steps.Registration.NotYet());
  }

  private void take(String word, Steps.Registration registration) {
    for (Turnout.Line line : shown)
      desk.take(line.unit().id(), said(word, line), part -> part.registered(registration));
  }

  /// Without number and date nothing has been launched.
  private void launch(DocumentNumber typed, PartialDate on) {
    boolean isNone = typed.written().isEmpty() && on.equals(PartialDate.unknown());
    Steps.Launch launch = isNone ? new Steps.Launch.NotYet() : new Steps.Launch.By(typed, on);
    for (Turnout.Line line : shown)
      desk.take(
          line.unit().id(), said("part.launched.changed", line), part -> part.launched(launch));
  }

  private void report(boolean done, PartialDate on) {
    var over = period.get();
    for (Turnout.Line line : shown)
      desk.take(
          line.unit().id(),
          said("part.reported.changed", line),
          part -> done ? part.reported(new Steps.Report(over, on)) : part.notReported(over));
  }

  private static String said(String word, Turnout.Line line) {
    return Words.say(word, line.unit().name());
  }

  private static CheckBox box(String word) {
    var box = new CheckBox(Words.say(word));
    box.setId(word.replace('.', '-'));
    box.setAccessibleText(Words.say(word));
    return box;
  }
}
