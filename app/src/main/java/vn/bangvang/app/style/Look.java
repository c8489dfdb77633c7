package vn.bangvang.app.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the windows of the program look: one theme and one scale for all of them.
public final class Look {
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<Scale> scale;

  public Look(Theme theme, Scale scale) {
    this.theme = new SimpleObjectProperty<>(theme);
    this.scale = new SimpleObjectProperty<>(scale);
  }

  /// The program's own letters and icons, so that it needs none of the system.
  public static void loadFonts() {
    for (String weight : List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold"))
      Font.loadFont(resource("fonts/BeVietnamPro_" + weight + ".ttf"), 13);
    Font.loadFont(resource("fonts/MaterialIcons_Outlined.ttf"), 18);
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<Scale> scale() {
    return scale;
  }

  /// Dresses a scene now and whenever theme or scale change.
  public void dress(Scene scene) {
    theme.addListener(_ -> apply(scene));
    scale.addListener(_ -> apply(scene));
    apply(scene);
  }

  private void apply(Scene scene) {
    Application.setUserAgentStylesheet(theme.get().base());
    var sheets = new ArrayList<String>();
    for (String tokens : theme.get().tokens()) sheets.add(resource(tokens + ".css"));
    sheets.add(resource("scale-" + scale.get().percent() + ".css"));
    sheets.add(resource("bangvang.css"));
    scene.getStylesheets().setAll(sheets);
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
  }
}
