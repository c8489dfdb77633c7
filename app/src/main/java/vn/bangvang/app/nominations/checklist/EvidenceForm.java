package vn.bangvang.app.nominations.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Room;

/// The document that proves an answer: kind, number, date, issuer, and its file.
final class EvidenceForm {
  private final TextEntry<String> type = TextEntry.text("evidence.type").within(Room.DOCUMENT_TYPE);
  private final TextEntry<String> number =
      TextEntry.text("evidence.number").within(Room.DOCUMENT_NUMBER);
  private final TextEntry<PartialDate> dated = TextEntry.date("evidence.dated");
  private final TextEntry<String> issuer =
      TextEntry.text("evidence.issuer").within(Room.DOCUMENT_ISSUER);
  private final TextEntry<String> about =
      TextEntry.text("evidence.about").within(Room.DOCUMENT_ABOUT);
  private final Label fileName = Labels.muted("");
  private final VBox node;
  private Enclosure enclosure = new Enclosure.None();

  EvidenceForm(Supplier<Enclosure> chooser, BiConsumer<LegalBasis, Enclosure> taker) {
    var attach = Action.of("evidence.attach", Icon.ATTACH, () -> enclose(chooser.get()));
    var save =
        Action.of(
            "evidence.save",
            Icon.SAVED,
            () -> document().ifPresent(one -> taker.accept(one, enclosure)));
    node =
        Boxes.column(
            "card",
            Boxes.row("fields", type.node(), number.node(), dated.node()),
            Boxes.row("fields", issuer.node(), about.node()),
            Boxes.row("fields", Buttons.of(attach), fileName, Boxes.spring(), Buttons.of(save)));
  }

  VBox node() {
    return node;
  }

  void start() {
    type.show(Words.say("evidence.type.usual"));
    number.clear();
    dated.show(PartialDate.unknown());
    issuer.clear();
    about.clear();
    enclose(new Enclosure.None());
  }

  void focus() {
    number.focus();
  }

  private void enclose(Enclosure chosen) {
    enclosure = chosen;
    fileName.setText(
        switch (chosen) {
          case Enclosure.None _ -> "";
          case Enclosure.File(var path) -> String.valueOf(path.getFileName());
        });
  }

  private Optional<LegalBasis> document() {
    String kind = type.typed().orElse("");
    if (kind.isEmpty()) {
      type.refuse(Words.say("evidence.type.missing"));
      return Optional.empty();
    }
    return dated
        .typed()
        .map(date ->
            new LegalBasis(
                kind,
                new DocumentNumber(number.typed().orElse("")),
                date,
                issuer.typed().orElse(""),
                about.typed().orElse("")));
  }

  /// Forms for evidence that were begun: each stays with its own checklist until it is written, so
  /// that what was typed for one nominee never proves another.
  static final class Begun {
    private record Place(ChecklistId checklist, CriterionId criterion) {}

    private final Map<Place, EvidenceForm> forms = new HashMap<>();

    Optional<EvidenceForm> at(ChecklistId checklist, CriterionId criterion) {
      return Optional.ofNullable(forms.get(new Place(checklist, criterion)));
    }

    EvidenceForm begin(ChecklistId checklist, CriterionId criterion, Supplier<EvidenceForm> maker) {
      return forms.computeIfAbsent(new Place(checklist, criterion), _ -> maker.get());
    }

    void end(ChecklistId checklist, CriterionId criterion) {
      forms.remove(new Place(checklist, criterion));
    }
  }
}
