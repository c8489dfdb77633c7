package vn.bangvang.app.plans.edit;

import vn.bangvang.app.kit.rows.RowEdit;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.shared.text.Texts;

/// By what name undo offers a change of a row: "Kế hoạch: xóa căn cứ 2".
public final class RowWords {
  private RowWords() {}

  public static String said(Part part, RowEdit<?> edit) {
    String what = Texts.continued(part.shown());
    return switch (edit) {
      case RowEdit.Changed<?>(int at, _) -> Words.say("plan.row.changed", what, at + 1);
      case RowEdit.Added<?> _ -> Words.say("plan.row.added", what);
      case RowEdit.Removed<?>(int at) -> Words.say("plan.row.removed", what, at + 1);
      case RowEdit.Moved<?>(int from, int to) ->
          Words.say("plan.row.moved", what, from + 1, to + 1);
    };
  }
}
