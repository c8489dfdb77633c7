package vn.bangvang.app.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A page of help: a text with headings ("# "), points ("- ") and paragraphs.
public final class HelpPage {
  private final List<String> lines;

  private HelpPage(List<String> lines) {
    this.lines = lines;
  }

  /// The page of that name: "home", "plans" …
  public static HelpPage of(String topic) {
    String name = "/vn/bangvang/app/help/" + topic + ".txt";
    try (var in = Objects.requireNonNull(HelpPage.class.getResourceAsStream(name), name)) {
      return new HelpPage(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public ScrollPane node() {
    var page = Boxes.column("help-text");
    for (String line : lines) if (!line.isBlank()) page.getChildren().add(line(line));
    return Boxes.scrolling(page);
  }

  private static Node line(String line) {
    if (line.startsWith("# ")) return Labels.heading(line.substring(2));
    if (line.startsWith("- ")) return Boxes.entry("–", Labels.plain(line.substring(2)));
    return Labels.plain(line);
  }
}
