package vn.bangvang.app.kit.table;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;

/// What can be done with a table itself: copied, narrowed to some columns, put back as it was.
final class TableMenu {
  private TableMenu() {}

  static ContextMenu of(Listing<?> listing, EmTable<?> table) {
    var menu = new ContextMenu();
    menu.getItems().add(item("table.copy.rows", Icon.COPY, listing::copyRows));
    menu.getItems().add(item("table.copy.all", Icon.COPY, listing::copyAll));
    menu.getItems().add(new SeparatorMenuItem());
    table.columns().forEach(column -> menu.getItems().add(shown(column, table)));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item("table.usual", Icon.UNDO, listing::forget));
    return menu;
  }

  private static MenuItem item(String word, Icon icon, Runnable act) {
    return Buttons.menuItem(Action.of(word, icon, act));
  }

  /// The last column that is left cannot be put away.
  private static MenuItem shown(EmColumn<?> column, EmTable<?> table) {
    var item = new CheckMenuItem(column.getText());
    item.setId("table-column-" + column.getId().replace('.', '-'));
    item.setSelected(column.isVisible());
    item.selectedProperty()
        .addListener((_, _, wanted) -> {
          boolean isLast = table.getVisibleLeafColumns().size() == 1;
          column.setVisible(wanted || isLast);
          item.setSelected(column.isVisible());
        });
    column.visibleProperty().addListener((_, _, visible) -> item.setSelected(visible));
    return item;
  }
}
