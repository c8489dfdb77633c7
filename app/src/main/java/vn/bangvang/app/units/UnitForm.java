package vn.bangvang.app.units;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.Points;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.pick.Described;
import vn.bangvang.app.kit.pick.PickEntry;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;

/// What is known of one unit, to be corrected field by field; or a new one, made when it has a
/// name.
final class UnitForm {
  /// Offered among the units that another can belong to.
  private static final UnitRow NONE =
      new UnitRow(
          new UnitId(new UUID(0, 0)),
          Words.say("unit.parent.none"),
          new UnitKind(""),
          Parent.TOP,
          0);

  private final UnitOrders orders;
  private final TextEntry<String> name =
      TextEntry.line("unit.name", UnitForm::named, Function.identity()).within(Room.UNIT_NAME);
  private final TextEntry<String> kind = TextEntry.text("unit.kind").within(Room.UNIT_KIND);
  private final PickEntry<UnitRow> parent = PickEntry.unit("unit.parent");
  private final TextEntry<PartialDate> since = TextEntry.date("unit.since");
  private final VBox node;
  private List<UnitRow> tree = List.of();

  /// None or one.
  private List<UnitId> shown = List.of();

  UnitForm(UnitOrders orders) {
    this.orders = orders;
    node = Boxes.column("field-grid", name.node(), kind.node(), parent.node(), since.node());
    node.getChildren().addFirst(new Points(node).node());
  }

  VBox node() {
    return node;
  }

  void offer(List<UnitRow> rows) {
    tree = rows;
    offerParents();
  }

  /// What was refused stays to be mended while the same unit is looked at.
  void show(Unit unit) {
    if (!shown.contains(unit.id())) clear();
    shown = List.of(unit.id());
    show(unit.present());
    var known = unit.present();
    take(() -> orders.correct(unit, present(name.typed().orElse(known.name()), known)));
  }

  void start(Parent under, String kindOfSiblings) {
    var draft =
        new UnitPeriod(
            PartialDate.unknown(), "?", new UnitKind(kindOfSiblings), under, siblings(under));
    shown = List.of();
    clear();
    show(draft);
    take(() -> {});
    name.clear();
    name.takenBy(typed -> orders.add(present(typed, draft)));
    name.focus();
  }

  private void clear() {
    Stream.of(name, kind, since).forEach(TextEntry::clear);
  }

  private void take(Runnable changed) {
    name.takenBy(_ -> changed.run());
    kind.takenBy(_ -> changed.run());
    since.takenBy(_ -> changed.run());
    parent.takenBy(_ -> changed.run());
  }

  private void show(UnitPeriod present) {
    name.follow(present.name());
    kind.follow(present.kind().name());
    since.follow(present.since());
    offerParents();
    switch (present.parent()) {
      case Parent.Under(var unit) -> parent.show(unit);
      case Parent.Top _ -> parent.show(NONE.id());
    }
  }

  /// None at all, or any unit but itself and its own.
  private void offerParents() {
    var own = shown.stream().flatMap(id -> UnitRow.withAllBeneath(id, tree).stream()).toList();
    var others = tree.stream().filter(row -> !own.contains(row.id()));
    parent.offer(Stream.concat(Stream.of(NONE), others).toList(), Described.units(tree));
  }

  private UnitPeriod present(String typed, UnitPeriod known) {
    var under = parent.chosenNow().map(UnitForm::under).orElse(known.parent());
    var kindTyped = new UnitKind(kind.typed().orElse(known.kind().name()));
    return new UnitPeriod(
        since.typed().orElse(known.since()), typed, kindTyped, under, known.order());
  }

  private static Parent under(UnitRow chosen) {
    return chosen.equals(NONE) ? Parent.TOP : new Parent.Under(chosen.id());
  }

  private int siblings(Parent under) {
    return (int) tree.stream().filter(row -> row.parent().equals(under)).count() + 1;
  }

  private static Reading<String> named(String typed) {
    String name = Texts.line(typed);
    return name.isEmpty()
        ? new Reading.NotUnderstood<>(Words.say("unit.name.missing"))
        : Reading.of(name);
  }
}
