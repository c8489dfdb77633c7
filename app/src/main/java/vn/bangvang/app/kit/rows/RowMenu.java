package vn.bangvang.app.kit.rows;

import javafx.scene.control.MenuItem;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.words.Words;

/// What can be done with a row, for those who use the mouse and do not know the keys.
final class RowMenu<T> {
  RowMenu(RowList<T> list, Row<T> row) {
    var items = row.menu().getItems();
    items.add(item("rows.below", Icon.ADD, () -> list.addBelow(row)));
    items.add(item("rows.up", Icon.UP, () -> list.move(row, list.rows().indexOf(row) - 1)));
    items.add(item("rows.down", Icon.DOWN, () -> list.move(row, list.rows().indexOf(row) + 1)));
    items.add(item("rows.remove", Icon.REMOVE, () -> list.remove(row)));
  }

  private static MenuItem item(String word, Icon icon, Runnable act) {
    var item = new MenuItem(Words.say(word), icon.node());
    item.setId(word.replace('.', '-'));
    item.setOnAction(_ -> act.run());
    return item;
  }
}
