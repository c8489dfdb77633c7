package vn.bangvang.app.exchange.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.word.list.Lists;
import vn.bangvang.app.exchange.word.part.Elements;

/// The styles of a document, each with what it inherits.
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, String> usual = new HashMap<>();
  private String font = "";

  static Styles none() {
    return new Styles();
  }

  static Styles of(Elements in) throws XMLStreamException {
    var styles = new Styles();
    in.children(_ ->
        in.children(name -> {
          if (name.equals("docDefaults")) in.all("rFonts", _ -> styles.font = Properties.font(in));
          if (name.equals("style")) styles.style(in);
        }));
    return styles;
  }

  private void style(Elements in) throws XMLStreamException {
    String id = in.attribute("styleId");
    String type = in.attribute("type");
    if (in.attribute("default").matches("1|true|on")) usual.put(type, id);
    var read = new Properties();
    in.children(name -> read.read(name, in));
    byId.put(id, read.style());
  }

  /// From a style to the one that everything is based on.
  private Map<String, Style> chain(String id) {
    var chain = new LinkedHashMap<String, Style>();
    String at = id;
    while (!at.isEmpty() && !chain.containsKey(at) && chain.size() < LONGEST_CHAIN) {
      Style style = byId.getOrDefault(at, Style.PLAIN);
      chain.put(at, style);
      at = style.basedOn();
    }
    return chain;
  }

  private <T> T first(String id, Function<Style, T> of, Predicate<T> isSaid, T otherwise) {
    return chain(id).values().stream().map(of).filter(isSaid).findFirst().orElse(otherwise);
  }

  private String paragraphStyle(String id) {
    return id.isEmpty() ? usual.getOrDefault("paragraph", "") : id;
  }

  String fontOfParagraph(String id) {
    return first(paragraphStyle(id), Style::font, name -> !name.isEmpty(), font);
  }

  String fontOfLetters(String id, String otherwise) {
    return first(id, Style::font, name -> !name.isEmpty(), otherwise);
  }

  boolean isInCapitals(String id) {
    return first(id, Style::look, look -> look == Style.Look.CAPITALS, Style.Look.PLAIN)
        == Style.Look.CAPITALS;
  }

  boolean hasBorders(String table) {
    return first(table, Style::look, look -> look == Style.Look.BORDERS, Style.Look.PLAIN)
        == Style.Look.BORDERS;
  }

  /// The list that a style puts its paragraphs into, and the style that says so: its level stands
  /// in the list.
  Style.Place place(String id, Lists lists) {
    for (var style : chain(paragraphStyle(id)).entrySet()) {
      var place = style.getValue().place();
      if (place.list() == Style.Place.UNSAID) continue;
      int level =
          lists.list(place.list()).map(list -> lists.levelOf(list, style.getKey())).orElse(0);
      return new Style.Place(place.list(), Math.max(level, place.level()));
    }
    return Style.Place.NOWHERE;
  }
}
