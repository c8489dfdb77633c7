package vn.bangvang.app.units;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;

/// The units as a tree; what was open stays open when it is read anew.
final class UnitTree {
  private final TreeView<UnitRow> tree = new TreeView<>();
  private List<UnitRow> rows = List.of();
  private boolean showing;

  UnitTree(Consumer<UnitId> chosen) {
    tree.setId("units-tree");
    tree.setAccessibleText(Words.say("units.tree"));
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new UnitCell(chosen));
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, item) -> {
          if (!showing && item != null) chosen.accept(item.getValue().id());
        });
  }

  TreeView<UnitRow> node() {
    return tree;
  }

  void show(List<UnitRow> units) {
    if (units.equals(rows)) return;
    rows = units;
    showing = true;
    var open = new HashSet<UnitId>();
    var chosen = tree.getSelectionModel().getSelectedItem();
    if (tree.getRoot() != null) collectOpen(tree.getRoot(), open);
    var root = new TreeItem<UnitRow>();
    fill(root, Parent.TOP, open, units.stream().collect(Collectors.groupingBy(UnitRow::parent)));
    root.setExpanded(true);
    if (open.isEmpty()) root.getChildren().forEach(item -> item.setExpanded(true));
    tree.setRoot(root);
    if (chosen != null) select(chosen.getValue().id());
    showing = false;
  }

  void select(UnitId id) {
    boolean was = showing;
    showing = true;
    find(tree.getRoot(), id)
        .ifPresent(item -> {
          for (var up = item.getParent(); up != null; up = up.getParent()) up.setExpanded(true);
          tree.getSelectionModel().select(item);
        });
    showing = was;
  }

  /// What the siblings of a new unit are.
  String kindUnder(Parent parent) {
    return rows.stream()
        .filter(row -> row.parent().equals(parent))
        .reduce((_, last) -> last)
        .map(row -> row.kind().name())
        .orElse("");
  }

  private static void fill(
      TreeItem<UnitRow> item,
      Parent parent,
      Set<UnitId> open,
      Map<Parent, List<UnitRow>> byParent) {
    for (UnitRow row : byParent.getOrDefault(parent, List.of())) {
      var child = new TreeItem<>(row);
      child.setExpanded(open.contains(row.id()));
      item.getChildren().add(child);
      fill(child, new Parent.Under(row.id()), open, byParent);
    }
  }

  private static void collectOpen(TreeItem<UnitRow> item, Set<UnitId> open) {
    for (var child : item.getChildren()) {
      if (child.isExpanded()) open.add(child.getValue().id());
      collectOpen(child, open);
    }
  }

  private static Optional<TreeItem<UnitRow>> find(@Nullable TreeItem<UnitRow> item, UnitId id) {
    if (item == null) return Optional.empty();
    if (item.getValue() != null && item.getValue().id().equals(id)) return Optional.of(item);
    return item.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
  }

  /// A unit and how many people it has.
  private static final class UnitCell extends TreeCell<UnitRow> {
    /// As wide as the tree; a longer name is shown whole by its tip. A click chooses the unit that
    /// is selected already, too.
    UnitCell(Consumer<UnitId> chosen) {
      setPrefWidth(0);
      setOnMouseClicked(_ -> {
        boolean isOnArrow = getDisclosureNode() != null && getDisclosureNode().isHover();
        if (isSelected() && !isEmpty() && !isOnArrow) chosen.accept(getItem().id());
      });
    }

    @Override
    protected void updateItem(@Nullable UnitRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : shown(row));
      setTooltip(empty || row == null ? null : new Tooltip(row.name()));
    }

    private static String shown(UnitRow row) {
      return row.people() == 0
          ? row.name()
          : Words.say("units.with.people", row.name(), row.people());
    }
  }
}
