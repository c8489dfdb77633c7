package vn.bangvang.app.plans;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;

/// The list of plans, and the page of the chosen one.
public final class PlansView implements Errand {
  private final PlansModel model;
  private final ListView<PlanRow> list = new ListView<>();
  private final BorderPane page = new BorderPane();
  private final SplitPane node = new SplitPane(list, page);

  public PlansView(PlansModel model) {
    this.model = model;
    list.setId("plans-list");
    list.setAccessibleText(Words.say("plans.list"));
    list.getStyleClass().add("side");
    list.setCellFactory(_ -> new PlanCell());
    list.setPlaceholder(Boxes.empty(Icon.PLANS, Words.say("plans.empty")));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null) model.chosen().set(new PlanScope.One(row.id()));
        });
    SplitPane.setResizableWithParent(list, false);
    node.setDividerPositions(0.26);
    model.plans().addListener(_ -> showList());
    model.chosen().addListener(_ -> showChosen());
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
    model.chosen().set(new PlanScope.One(new PlanId(one)));
  }

  private void showList() {
    list.getItems().setAll(model.plans().get().value().orElse(List.of()));
    showChosen();
  }

  private void showChosen() {
    list.getItems().stream()
        .filter(row -> model.chosen().get().equals(new PlanScope.One(row.id())))
        .findFirst()
        .ifPresent(row -> list.getSelectionModel().select(row));
  }

  private void show(Loading<PlansModel.PlanPage> loading) {
    page.setCenter(
        switch (loading) {
          case Loading.Ready<PlansModel.PlanPage>(var found) -> new PlanPageView(found).node();
          case Loading.Waiting<PlansModel.PlanPage> _ -> new Region();
          case Loading.Failed<PlansModel.PlanPage>(var problem) ->
              Boxes.empty(Icon.WARNING, problem.sentence());
        });
  }

  /// A plan in the list: its title, its number or that it is a draft, its issuer.
  private static final class PlanCell extends ListCell<PlanRow> {
    private final Label title = Labels.strong("");
    private final Label number = Labels.muted("");

    /// Plans begin alike; place and year stand at the end.
    PlanCell() {
      title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(null);
      if (empty || row == null) return;
      title.setText(row.title());
      number.setText(
          row.number().isDraft()
              ? Words.say("plans.draft.of", row.issuer())
              : Words.say("plans.number.of", row.number().canonical(), row.issuer()));
      var box = new VBox(title, number);
      box.setPrefWidth(0);
      setGraphic(box);
      setAccessibleText(row.title());
    }
  }
}
