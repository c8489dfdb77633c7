package vn.bangvang.app.nominations;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
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
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.shared.text.Query;

/// The table of nominations, and the chosen one beside it.
public final class NominationsView implements Errand {
  private final NominationsModel model;
  private final Listing<NominationRow> table;
  private final StandingChips chips = new StandingChips(this::showRows);
  private final TextField filter = new TextField();
  private final DetailView detail;
  private final NewNominationForm form;
  private final BorderPane right = new BorderPane();
  private final SplitPane node;

  public NominationsView(
      NominationsModel model, NominationOrders orders, FileDesk desk, Settings settings) {
    this.model = model;
    detail = new DetailView(orders, desk);
    form = new NewNominationForm(orders);
    form.leftBy(model::cancel);
    table = table(settings);
    var left = new BorderPane(table.table());
    left.setTop(head());
    left.getStyleClass().add("page");
    node = new SplitPane(left, right);
    SplitMemory.of("nominations-split", node, settings, 0.48);
    model.rows().addListener(_ -> showRows());
    model.chosen().addListener(_ -> showChosen());
    model.choice().addListener(_ -> showChosen());
    showRows();
    showChosen();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(UUID one) {
    model.choice().set(new NominationsModel.Choice.One(new NominationId(one)));
  }

  @Override
  public void show(Set<Standing> standings) {
    filter.clear();
    chips.press(standings);
  }

  @Override
  public Spot now(Spot here) {
    return model.choice().get() instanceof NominationsModel.Choice.One(var id)
        ? new Spot.One(Place.NOMINATIONS, id.value())
        : new Spot.Whole(Place.NOMINATIONS);
  }

  private VBox head() {
    filter.setId("nominations-filter");
    filter.setPromptText(Words.say("nominations.filter"));
    filter.setAccessibleText(Words.say("nominations.filter"));
    filter.textProperty().addListener(_ -> showRows());
    var add =
        Action.of("nominations.add", Icon.ADD, this::start)
            .when(
                Bindings.createBooleanBinding(
                    () -> model.scope().get() instanceof PlanScope.One, model.scope()));
    var isFirst =
        Bindings.createBooleanBinding(
            () -> !(model.choice().get() instanceof NominationsModel.Choice.New), model.choice());
    var title = Labels.heading(Words.say("nominations.title"));
    return new VBox(
        Boxes.row("page-head", title, Boxes.growing(filter), Buttons.primaryWhile(add, isFirst)),
        Boxes.column("chip-line", chips.node()));
  }

  private Listing<NominationRow> table(Settings settings) {
    return new Listing<NominationRow>("nominations-table", NominationRow::id)
        .wrapped("nominations.column.name", 14.6, row -> row.nomination().nominee().name())
        .text("nominations.column.kind", 9, row -> PlanWords.subject(row.nomination().subject()))
        .fixed("nominations.column.progress", 5.6, NominationsView::progress)
        .node(
            "nominations.column.standing",
            13,
            row -> Standings.text(row.standing()),
            row -> Standings.badge(row.standing()))
        .whenEmpty(Boxes.empty(Icon.NOMINATIONS, Words.say("nominations.empty")))
        .remembered(settings)
        .chosenBy(row -> model.choice().set(new NominationsModel.Choice.One(row.id())));
  }

  private static String progress(NominationRow row) {
    return Words.say("nominations.progress", row.decided(), row.criteria());
  }

  private void start() {
    if (model.scope().get() instanceof PlanScope.One(var plan)) model.start(plan, form::start);
  }

  private void showRows() {
    var rows = model.rows().get().value().orElse(List.of());
    chips.count(rows);
    var query = new Query(filter.getText());
    table.show(
        rows.stream()
            .filter(chips::wants)
            .filter(row -> query.isBlank() || query.matches(row.nomination().nominee().name()))
            .toList());
    if (model.choice().get() instanceof NominationsModel.Choice.One(var id)) table.select(id);
  }

  private void showChosen() {
    switch (model.choice().get()) {
      case NominationsModel.Choice.New _ -> {
        table.deselect();
        right.setTop(Boxes.row("page-head", Labels.title(Words.say("nominations.new"))));
        right.setCenter(Boxes.scrolling(form.node()));
        // A scrolled page takes its place with its style only, and nothing else can have the focus.
        right.applyCss();
      }
      case NominationsModel.Choice.One(var id) -> {
        right.setTop(null);
        model
            .chosen()
            .get()
            .value()
            .flatMap(Function.identity())
            .filter(one -> one.nomination().id().equals(id))
            .ifPresent(this::show);
      }
      case NominationsModel.Choice.Nothing _ -> {
        right.setTop(null);
        right.setCenter(Boxes.empty(Icon.NOMINATIONS, Words.say("nominations.nothing.chosen")));
      }
    }
  }

  private void show(Case one) {
    detail.show(one);
    right.setCenter(detail.node());
    table.select(one.nomination().id());
  }
}
