package vn.bangvang.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.words.Words;

/// The places as a column of buttons; narrow, it shows their icons only.
final class Rail {
  /// So many em must a window be wide to have room for the names of the places.
  private static final double NEEDED = 82;

  private final VBox node;
  private final Navigation navigation;
  private final ToggleGroup group = new ToggleGroup();
  private ObservableBooleanValue isSmall = new SimpleBooleanProperty();
  private final BooleanProperty narrow = new SimpleBooleanProperty();

  Rail(List<Place> places, Navigation navigation) {
    this.navigation = navigation;
    node = Boxes.column("rail", brand());
    node.setId("rail");
    places.stream().filter(place -> !place.isApart()).forEach(this::add);
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    node.getChildren().add(gap);
    places.stream().filter(Place::isApart).forEach(this::add);
    navigation.here().addListener(_ -> showHere());
    showHere();
    group.selectedToggleProperty().addListener((_, _, chosen) -> follow(chosen));
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

  /// A window too small for the names shows the icons; whoever wants it otherwise presses the
  /// button.
  void narrowIn(Region window, ObservableValue<Font> letters) {
    isSmall =
        Bindings.createBooleanBinding(
            () -> window.getWidth() < NEEDED * letters.getValue().getSize(),
            window.widthProperty(),
            letters);
    isSmall.addListener((_, was, small) -> {
      if (window.getWidth() > 0 && !was.equals(small)) narrow.set(small);
    });
  }

  private HBox brand() {
    var name = new Label(Words.say("program.name"));
    name.visibleProperty().bind(narrow.not());
    name.managedProperty().bind(narrow.not());
    return Boxes.row("brand", Icon.BRAND.node(), name);
  }

  private void add(Place place) {
    var button = new ToggleButton(Words.say(place.word()), place.icon().node());
    button.setId(place.word().replace('.', '-'));
    button.setToggleGroup(group);
    button.setAccessibleText(button.getText());
    button.setTooltip(new Tooltip(button.getText()));
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    button.setUserData(place);
    node.getChildren().add(button);
  }

  /// Arrow keys choose as well as clicks; the place where one is stays chosen.
  private void follow(@Nullable Toggle chosen) {
    Place here = navigation.here().get().place();
    if (chosen == null) showHere();
    else if (chosen.getUserData() instanceof Place place && place != here) navigation.go(place);
  }

  private void showHere() {
    Place here = navigation.here().get().place();
    group.getToggles().stream()
        .filter(button -> here == button.getUserData())
        .forEach(group::selectToggle);
  }
}
