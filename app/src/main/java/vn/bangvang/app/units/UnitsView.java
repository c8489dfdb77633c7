package vn.bangvang.app.units;

import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.SplitMemory;
import vn.bangvang.app.kit.table.Listing;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.unit.person.PersonRow;

/// The tree of units, the people of the chosen one, and a form beside them.
public final class UnitsView implements Errand {
  private final UnitsModel model;
  private final UnitTree tree;
  private final Listing<PersonRow> people;
  private final UnitForm unitForm;
  private final PersonForm personForm;
  private final BorderPane detail = new BorderPane();
  private final UnitOrders orders;
  private final SplitPane node;

  public UnitsView(UnitsModel model, UnitOrders orders, Settings settings) {
    this.model = model;
    this.orders = orders;
    tree = new UnitTree(model::show);
    people = PeopleTable.of(model::show, settings);
    unitForm = new UnitForm(orders);
    personForm = new PersonForm(orders);
    var left = new BorderPane(tree.node());
    left.setTop(
        Boxes.row(
            "page-head",
            Labels.heading(Words.say("units.tree")),
            Boxes.spring(),
            Buttons.icon(addUnit())));
    left.getStyleClass().add("side");
    var middle = new BorderPane(people.table());
    middle.setTop(
        Boxes.row(
            "page-head",
            Labels.heading(Words.say("people.title")),
            Boxes.spring(),
            Buttons.of(addPerson())));
    middle.getStyleClass().add("page");
    node = new SplitPane(left, middle, detail);
    SplitMemory.of("units-split", node, settings, 0.24, 0.73);
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(detail, false);
    model.tree().addListener(_ -> showTree());
    model.people().addListener(_ -> showPeople());
    model.shown().addListener((_, _, shown) -> show(shown));
    showTree();
    show(model.shown().get());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(UUID one) {
    model.showAny(one);
  }

  @Override
  public Spot now(Spot here) {
    return switch (model.shown().get()) {
      case UnitsModel.Shown.OneUnit(var unit) -> new Spot.One(Place.UNITS, unit.id().value());
      case UnitsModel.Shown.OnePerson(var one) -> new Spot.One(Place.UNITS, one.id().value());
      case UnitsModel.Shown.NewUnit _, UnitsModel.Shown.NewPerson _, UnitsModel.Shown.Nothing _ ->
          new Spot.Whole(Place.UNITS);
    };
  }

  private Action addUnit() {
    return Action.of("units.add", Icon.ADD, model::startUnit);
  }

  private Action addPerson() {
    return Action.of("people.add", Icon.ADD, model::startPerson)
        .when(
            Bindings.createBooleanBinding(
                () -> model.scope().get() instanceof UnitsModel.UnitScope.One, model.scope()));
  }

  private void showTree() {
    var rows = model.tree().get().value().orElse(List.of());
    tree.show(rows);
    unitForm.offer(rows);
    personForm.offer(rows);
    if (model.shown().get() instanceof UnitsModel.Shown.OneUnit(var unit)) tree.select(unit.id());
  }

  private void showPeople() {
    people.show(model.people().get().value().orElse(List.of()));
    if (model.shown().get() instanceof UnitsModel.Shown.OnePerson(var person))
      people.select(person.id());
  }

  private void show(UnitsModel.Shown shown) {
    if (!(shown instanceof UnitsModel.Shown.OnePerson)) people.deselect();
    switch (shown) {
      case UnitsModel.Shown.Nothing _ -> {
        detail.setTop(null);
        detail.setCenter(Boxes.empty(Icon.UNITS, Words.say("units.nothing.chosen")));
      }
      case UnitsModel.Shown.OneUnit(var unit) -> {
        unitForm.show(unit);
        tree.select(unit.id());
        beside(unit.name(), unitForm.node(), remove("units.remove", () -> orders.remove(unit)));
      }
      case UnitsModel.Shown.NewUnit(var under) -> {
        beside(Words.say("units.new"), unitForm.node());
        unitForm.start(under, tree.kindUnder(under));
      }
      case UnitsModel.Shown.OnePerson(var person) -> {
        personForm.show(person);
        people.select(person.id());
        beside(
            person.name().full(),
            personForm.node(),
            remove("people.remove", () -> orders.remove(person)));
      }
      case UnitsModel.Shown.NewPerson(var in) -> {
        beside(Words.say("people.new"), personForm.node());
        personForm.start(in);
      }
    }
  }

  /// The styles make the form part of the window at once, so that a field can take the focus.
  private void beside(String title, VBox form, Node... actions) {
    var head = Boxes.row("page-head", Boxes.growing(Labels.heading(title)));
    head.getChildren().addAll(actions);
    form.getStyleClass().add("page-body");
    detail.setTop(head);
    detail.setCenter(Boxes.scrolling(form));
    detail.applyCss();
  }

  private static Button remove(String word, Runnable act) {
    return Buttons.icon(Action.of(word, Icon.REMOVE, act));
  }
}
