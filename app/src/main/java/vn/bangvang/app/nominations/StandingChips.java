package vn.bangvang.app.nominations;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.appraisal.Standing;

/// Chips with counts that narrow the table to nominations that stand alike.
final class StandingChips {
  private final FlowPane node = new FlowPane();
  private final Map<Standing, ToggleButton> chips = new EnumMap<>(Standing.class);
  private final Runnable changed;

  StandingChips(Runnable changed) {
    this.changed = changed;
    node.getStyleClass().add("chips");
    for (Standing standing : Standing.values()) chips.put(standing, chip(standing));
    node.getChildren().addAll(chips.values());
  }

  FlowPane node() {
    return node;
  }

  /// With no chip pressed everything is wanted.
  boolean wants(NominationRow row) {
    boolean isAnyPressed = chips.values().stream().anyMatch(ToggleButton::isSelected);
    return !isAnyPressed || chip(row).isSelected();
  }

  /// As if these chips and no others had been pressed.
  void press(Set<Standing> wanted) {
    chips.forEach((standing, chip) -> chip.setSelected(wanted.contains(standing)));
    changed.run();
  }

  private ToggleButton chip(NominationRow row) {
    return Objects.requireNonNull(chips.get(row.standing()));
  }

  /// The chips stay the same buttons, so that whoever pressed one is still there. One that stands
  /// for nothing goes, unless it is pressed: then it says why nothing is listed.
  void count(List<NominationRow> rows) {
    chips.forEach((standing, chip) -> {
      long count = rows.stream().filter(row -> row.standing() == standing).count();
      chip.setText(Words.say("chip.count", Standings.text(standing), count));
      chip.setAccessibleText(chip.getText());
      chip.setVisible(count > 0 || chip.isSelected());
    });
  }

  private ToggleButton chip(Standing standing) {
    var chip = new ToggleButton();
    chip.setId("chip-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    chip.getStyleClass().addAll("chip", Styles.SMALL);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.managedProperty().bind(chip.visibleProperty());
    chip.setOnAction(_ -> changed.run());
    return chip;
  }
}
