package vn.bangvang.app.council;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.SplitMemory;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.Spot;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.shared.text.Numbers;

/// The councils and sessions on the left, the chosen one on its page.
public final class CouncilView implements Errand {
  private final CouncilModel model;
  private final CouncilOrders orders;
  private final VBox list = new VBox();
  private final BorderPane right = new BorderPane();
  private final CouncilPage councilPage;
  private final SessionPage sessionPage;
  private final SplitPane node;
  private int lines;

  public CouncilView(
      CouncilModel model, CouncilOrders orders, MinutesOrders minutes, Settings settings) {
    this.model = model;
    this.orders = orders;
    councilPage = new CouncilPage(orders);
    sessionPage = new SessionPage(orders, minutes);
    var left = Boxes.scrolling(list);
    left.getStyleClass().add("side");
    node = new SplitPane(left, right);
    SplitMemory.of("council-split", node, settings, 0.27);
    SplitPane.setResizableWithParent(left, false);
    model.councils().addListener(_ -> showList());
    model.sessions().addListener(_ -> showList());
    model.choice().addListener(_ -> showList());
    model.page().addListener((_, _, loading) -> show(loading));
    showList();
    show(model.page().get());
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
    return switch (model.choice().get()) {
      case CouncilModel.Choice.OneCouncil(var id) -> new Spot.One(Place.COUNCIL, id.value());
      case CouncilModel.Choice.OneSession(var id) -> new Spot.One(Place.COUNCIL, id.value());
      case CouncilModel.Choice.Nothing _ -> new Spot.Whole(Place.COUNCIL);
    };
  }

  private void showList() {
    list.getChildren().clear();
    lines = 0;
    var councils = model.councils().get().value().orElse(List.of());
    var add = Action.of("council.add", Icon.ADD, this::addCouncil);
    list.getChildren().add(head("council.list", Buttons.icon(add)));
    for (Council council : councils)
      list.getChildren()
          .add(
              line(
                  council.name(),
                  Words.say("council.members.count", Numbers.count(council.members().size())),
                  new CouncilModel.Choice.OneCouncil(council.id())));
    list.getChildren().add(head("session.list", sessionAdders(councils)));
    var sessions = model.sessions().get().value().orElse(List.of());
    for (Session session : sessions)
      list.getChildren()
          .add(
              line(
                  SessionWords.title(session),
                  Words.say("session.items.count", Numbers.count(session.items().size())),
                  new CouncilModel.Choice.OneSession(session.id())));
    if (sessions.isEmpty())
      list.getChildren().add(Boxes.column("page-body", Labels.muted(Words.say("session.none"))));
  }

  private static HBox head(String word, Node... actions) {
    var head = Boxes.row("page-head", Boxes.growing(Labels.heading(Words.say(word))));
    head.getChildren().addAll(actions);
    return head;
  }

  private ChoiceLine line(String title, String below, CouncilModel.Choice wanted) {
    var line = ChoiceLine.of(title, below, () -> model.choice().set(wanted));
    line.setId("choice-" + lines++);
    line.setSelected(wanted.equals(model.choice().get()));
    return line;
  }

  private Node[] sessionAdders(List<Council> councils) {
    if (!(model.scope().get() instanceof PlanScope.One(var plan))) return new Node[0];
    var add = Action.of("session.add", Icon.ADD, () -> orders.convene(councils.getFirst(), plan));
    return switch (councils.size()) {
      case 0 -> new Node[0];
      case 1 -> new Node[] {Buttons.icon(add)};
      default ->
          new Node[] {
            Buttons.choices(add, councils.stream().map(one -> convening(one, plan)).toList())
          };
    };
  }

  private MenuItem convening(Council council, PlanId plan) {
    var item = new MenuItem(council.name());
    item.setOnAction(_ -> orders.convene(council, plan));
    return item;
  }

  private void addCouncil() {
    orders.addCouncil(Words.say("council.name.usual"));
  }

  private void show(Loading<CouncilModel.Page> loading) {
    if (!(loading instanceof Loading.Ready<CouncilModel.Page>(var page))) return;
    switch (page) {
      case CouncilModel.Page.Empty _ ->
          right.setCenter(Boxes.empty(Icon.COUNCIL, Words.say("council.nothing.chosen")));
      case CouncilModel.Page.OfCouncil(var council, var people) -> {
        councilPage.show(council, people);
        right.setCenter(councilPage.node());
      }
      case CouncilModel.Page.OfSession session -> {
        sessionPage.show(session);
        right.setCenter(sessionPage.node());
      }
    }
  }
}
