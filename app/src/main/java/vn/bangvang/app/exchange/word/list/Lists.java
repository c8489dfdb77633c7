package vn.bangvang.app.exchange.word.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.word.part.Elements;

/// The lists that numbering.xml defines: by the number that a paragraph names.
public final class Lists {
  /// A pattern of levels, or the style that names it.
  private record Pattern(Map<Integer, Level> levels, String styleLink) {}

  /// A list: its pattern, and where it counts or looks otherwise.
  public record Instance(int pattern, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  private final Map<Integer, Pattern> patterns = new HashMap<>();
  private final Map<String, Integer> styled = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  public static Lists none() {
    return new Lists();
  }

  public static Lists of(Elements numbering) throws XMLStreamException {
    var lists = new Lists();
    numbering.children(_ ->
        numbering.children(name -> {
          if (name.equals("abstractNum")) lists.pattern(numbering);
          if (name.equals("num")) lists.instance(numbering);
        }));
    return lists;
  }

  private void pattern(Elements in) throws XMLStreamException {
    int id = Elements.whole(in.attribute("abstractNumId"), -1);
    var levels = new TreeMap<Integer, Level>();
    var link = new StringBuilder();
    in.children(name -> {
      if (name.equals("lvl")) levels.put(Elements.whole(in.attribute("ilvl"), 0), level(in));
      if (name.equals("numStyleLink")) link.append(in.value());
      if (name.equals("styleLink")) styled.put(in.value(), id);
    });
    patterns.put(id, new Pattern(levels, link.toString()));
  }

  private static Level level(Elements in) throws XMLStreamException {
    var found = new HashMap<String, String>();
    in.children(name -> {
      boolean isSwitch = name.equals("isLgl");
      found.put(name, isSwitch ? String.valueOf(in.isOn()) : in.value());
    });
    var flow =
        new Level.Flow(
            "true".equals(found.get("isLgl")),
            Elements.whole(found.getOrDefault("lvlRestart", ""), Level.Flow.USUAL),
            found.getOrDefault("pStyle", ""));
    return new Level(
        Elements.whole(found.getOrDefault("start", ""), 1),
        found.getOrDefault("numFmt", "decimal"),
        found.getOrDefault("lvlText", ""),
        flow);
  }

  private void instance(Elements in) throws XMLStreamException {
    int id = Elements.whole(in.attribute("numId"), -1);
    int[] pattern = {-1};
    var starts = new HashMap<Integer, Integer>();
    var levels = new HashMap<Integer, Level>();
    in.children(name -> {
      if (name.equals("abstractNumId")) pattern[0] = in.number(-1);
      if (name.equals("lvlOverride")) override(in, starts, levels);
    });
    instances.put(id, new Instance(pattern[0], starts, levels));
  }

  private static void override(
      Elements in, Map<Integer, Integer> starts, Map<Integer, Level> levels)
      throws XMLStreamException {
    int at = Elements.whole(in.attribute("ilvl"), 0);
    in.children(name -> {
      if (name.equals("startOverride")) starts.put(at, in.number(1));
      if (name.equals("lvl")) levels.put(at, level(in));
    });
  }

  public Optional<Instance> list(int number) {
    return Optional.ofNullable(instances.get(number));
  }

  Level level(Instance list, int at) {
    Level own = list.levels().get(at);
    return own == null ? levels(list.pattern()).getOrDefault(at, Level.NONE) : own;
  }

  /// Which level of a list a style belongs to.
  public int levelOf(Instance list, String style) {
    return levels(list.pattern()).entrySet().stream()
        .filter(level -> level.getValue().flow().style().equals(style))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private Map<Integer, Level> levels(int id) {
    Pattern pattern = patterns.get(id);
    if (pattern == null) return Map.of();
    Integer linked = pattern.levels().isEmpty() ? styled.get(pattern.styleLink()) : null;
    Pattern shown = linked == null ? pattern : patterns.getOrDefault(linked, pattern);
    return shown.levels();
  }
}
