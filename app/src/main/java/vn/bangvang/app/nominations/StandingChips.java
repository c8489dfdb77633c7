package vn.bangvang.app.nominations;

import atlantafx.base.theme.Styles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.nominations.NominationRow.Standing;
import vn.bangvang.app.words.Words;

/// Chips with counts that narrow the table to nominations that stand alike.
final class StandingChips {
  private final HBox node = Boxes.row("chips");
  private final Set<Standing> wanted = EnumSet.noneOf(Standing.class);
  private final Runnable changed;

  StandingChips(Runnable changed) {
    this.changed = changed;
  }

  HBox node() {
    return node;
  }

  /// With no chip pressed everything is wanted.
  boolean wants(NominationRow row) {
    return wanted.isEmpty() || wanted.contains(row.standing());
  }

  void count(List<NominationRow> rows) {
    node.getChildren().clear();
    for (Standing standing : Standing.values()) {
      long count = rows.stream().filter(row -> row.standing() == standing).count();
      if (count == 0) wanted.remove(standing);
      else node.getChildren().add(chip(standing, count));
    }
  }

  private ToggleButton chip(Standing standing, long count) {
    var chip = new ToggleButton(Words.say("chip.count", Standings.text(standing), count));
    chip.setAccessibleText(chip.getText());
    chip.getStyleClass().addAll("chip", Styles.SMALL);
    chip.setSelected(wanted.contains(standing));
    chip.setOnAction(_ -> {
      if (chip.isSelected()) wanted.add(standing);
      else wanted.remove(standing);
      changed.run();
    });
    return chip;
  }
}
