package vn.bangvang.app.plans.reading.pane;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Brings a row of a list into sight, and leaves the list alone where it is in sight already.
final class Sight {
  /// So many rows are seen before the one that was looked for.
  private static final int BEFORE = 3;

  private Sight() {}

  static void show(ListView<?> list, int row) {
    if (!isSeen(list, row)) list.scrollTo(Math.max(0, row - BEFORE));
  }

  private static boolean isSeen(ListView<?> list, int row) {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return false;
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first != null && last != null && first.getIndex() < row && row < last.getIndex();
  }
}
