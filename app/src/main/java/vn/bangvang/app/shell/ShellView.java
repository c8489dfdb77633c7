package vn.bangvang.app.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.shell.search.SearchBox;
import vn.bangvang.app.shell.search.SearchModel;

/// The window: the rail, the line above, one errand, the line below, and what is laid over them.
public final class ShellView {
  private static final double MARGIN = 8;
  private final StackPane stage = new StackPane();
  private final StackPane node;
  private final Errands errands;
  private final TopBar top;
  private final HelpDrawer help;
  private final ShellModel model;

  public ShellView(
      ShellModel model,
      StatusModel status,
      SearchModel search,
      ShellActions actions,
      Errands errands) {
    this.model = model;
    this.errands = errands;
    var rail = new Rail(errands.places(), model.navigation());
    var narrow = rail.narrow();
    var collapse = Action.of("shell.rail", Icon.MENU, () -> narrow.set(!narrow.get()));
    top = new TopBar(model, new SearchBox(search), actions, collapse);
    help = new HelpDrawer();
    var notices = new NoticeBoard();
    model.notices().toldBy(notices::tell);
    var window = new BorderPane();
    window.setLeft(rail.node());
    window.setCenter(page(status));
    node = new StackPane(window, overlay(), notices.node());
    StackPane.setAlignment(notices.node(), Pos.BOTTOM_CENTER);
    StackPane.setMargin(notices.node(), new Insets(0, 0, 48, 0));
    rail.narrowIn(node, top.search().node().fontProperty());
    model.navigation().toldBy(errands::now);
    model.navigation().here().addListener(_ -> show());
    show();
  }

  public StackPane node() {
    return node;
  }

  /// The keys of the window, beside those of the shell's actions.
  public List<Action> keys() {
    return List.of(
        Action.of("shell.search", Icon.SEARCH, top.search()::focus).on("Shortcut+K"),
        Action.of("shell.help", Icon.HELP, this::help).on("F1"));
  }

  public List<Place> places() {
    return errands.places();
  }

  public void help() {
    help.toggle(errands.topic(model.navigation().here().get().place()));
  }

  private BorderPane page(StatusModel status) {
    var page = new BorderPane(help.over(stage));
    page.setTop(top.node());
    page.setBottom(new StatusLine(status).node());
    page.getStyleClass().add("page");
    return page;
  }

  /// The results of the search hang beneath its field, once there have been any.
  private Pane overlay() {
    var results = top.search().results();
    var overlay = new Pane();
    overlay.setPickOnBounds(false);
    var field = top.search().node();
    results
        .visibleProperty()
        .addListener((_, _, _) -> {
          if (overlay.getChildren().isEmpty()) overlay.getChildren().add(results);
          place(field, results, overlay);
        });
    results
        .getItems()
        .addListener((ListChangeListener<Object>) _ -> place(field, results, overlay));
    return overlay;
  }

  private static void place(TextField field, ListView<?> results, Pane overlay) {
    var corner = overlay.sceneToLocal(field.localToScene(0, field.getHeight() + 4));
    double line = Math.ceil(field.getHeight() * 1.25);
    results.setFixedCellSize(line);
    double height = Math.min(10, results.getItems().size()) * line + 4;
    double width = Math.max(460, field.getWidth());
    results.setPrefSize(width, height);
    double left = Math.min(corner.getX(), overlay.getWidth() - width - MARGIN);
    results.relocate(Math.max(0, left), corner.getY());
  }

  private void show() {
    Spot spot = model.navigation().here().get();
    errands.at(spot.place()).ifPresent(errand -> show(errand, spot));
  }

  private void show(Errand errand, Spot spot) {
    stage.getChildren().setAll(errand.node());
    switch (spot) {
      case Spot.One(_, var id) -> errand.show(id);
      case Spot.Those(_, var standings) -> errand.show(standings);
      case Spot.Whole _ -> {}
    }
    help.follow(errands.topic(spot.place()));
  }
}
