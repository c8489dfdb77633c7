package vn.bangvang.app.plans;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;

/// The plans, those made from another one beneath it.
final class PlanTree {
  private final TreeView<PlanRow> tree = new TreeView<>(new TreeItem<>());
  private final VBox empty = Boxes.empty(Icon.PLANS, Words.say("plans.empty"));
  private final VBox node;
  private Family shown = Family.NONE;
  private boolean showing;

  PlanTree(Node head, Consumer<PlanId> chosen) {
    node = new VBox(head, empty, Boxes.growing(tree));
    node.getStyleClass().add("side");
    tree.setId("plans-tree");
    tree.setAccessibleText(Words.say("plans.list"));
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new PlanCell());
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, item) -> {
          if (!showing && item != null) chosen.accept(item.getValue().id());
        });
    empty.managedProperty().bind(empty.visibleProperty());
  }

  void focus() {
    tree.requestFocus();
  }

  VBox node() {
    return node;
  }

  void show(Family family) {
    empty.setVisible(family.plans().isEmpty());
    if (family.equals(shown)) return;
    shown = family;
    showing = true;
    var root = new TreeItem<PlanRow>();
    for (PlanRow row : family.top()) root.getChildren().add(item(row, family));
    root.setExpanded(true);
    tree.setRoot(root);
    showing = false;
  }

  void select(PlanId id) {
    showing = true;
    find(tree.getRoot(), id).ifPresent(item -> tree.getSelectionModel().select(item));
    showing = false;
  }

  private static TreeItem<PlanRow> item(PlanRow row, Family family) {
    var item = new TreeItem<>(row);
    for (PlanRow child : family.under(row.id())) item.getChildren().add(item(child, family));
    item.setExpanded(true);
    return item;
  }

  private static Optional<TreeItem<PlanRow>> find(TreeItem<PlanRow> item, PlanId id) {
    if (item.getValue() != null && item.getValue().id().equals(id)) return Optional.of(item);
    return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
  }

  /// A plan: its title, its stage, number and end, and its issuer.
  private static final class PlanCell extends TreeCell<PlanRow> {
    private final Label title = Labels.strong("");
    private final Label number = Labels.muted("");
    private final Label issuer = Labels.muted("");
    private final VBox box = new VBox(title, number, issuer);

    /// Plans begin alike; place and year stand at the end.
    PlanCell() {
      title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      title.setWrapText(false);
      number.setWrapText(false);
      issuer.setWrapText(false);
      setPrefWidth(0);
      box.setPrefWidth(0);
      box.maxWidthProperty().bind(widthProperty().subtract(48));
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(null);
      setAccessibleText(null);
      if (empty || row == null) return;
      title.setText(PlanWords.title(row));
      number.setText(PlanWords.line(row));
      issuer.setText(row.issuer());
      setGraphic(box);
      setAccessibleText(Words.say("plans.row", title.getText(), number.getText()));
    }
  }
}
