package vn.bangvang.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.words.Words;

/// The places as a column of buttons; narrow, it shows their icons only.
final class Rail {
  private final VBox node;
  private final ToggleGroup group = new ToggleGroup();
  private final BooleanProperty narrow = new SimpleBooleanProperty();

  Rail(List<Place> places, Navigation navigation) {
    node = Boxes.column("rail", brand());
    node.setId("rail");
    places.stream().filter(place -> !place.isApart()).forEach(place -> add(place, navigation));
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    node.getChildren().add(gap);
    places.stream().filter(Place::isApart).forEach(place -> add(place, navigation));
    narrow.addListener((_, _, isNarrow) -> {
      if (isNarrow) node.getStyleClass().add("narrow");
      else node.getStyleClass().remove("narrow");
    });
  }

  VBox node() {
    return node;
  }

  BooleanProperty narrow() {
    return narrow;
  }

  private HBox brand() {
    var name = new Label(Words.say("program.name"));
    name.visibleProperty().bind(narrow.not());
    name.managedProperty().bind(narrow.not());
    return Boxes.row("brand", Icon.BRAND.node(), name);
  }

  private void add(Place place, Navigation navigation) {
    var button = new ToggleButton(Words.say(place.word()), place.icon().node());
    button.setId(place.word().replace('.', '-'));
    button.setToggleGroup(group);
    button.setAccessibleText(button.getText());
    button.setTooltip(new Tooltip(button.getText()));
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    button.setOnAction(_ -> navigation.go(place));
    navigation.here().addListener(_ -> button.setSelected(isAt(place, navigation)));
    button.setSelected(isAt(place, navigation));
    node.getChildren().add(button);
  }

  private static boolean isAt(Place place, Navigation navigation) {
    return navigation.here().get().place() == place;
  }
}
