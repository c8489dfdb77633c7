package vn.bangvang.store.form;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON text from and to plain maps, lists and values.
public final class Json {
  static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  public static String write(Object tree) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(tree, json);
    }
    return out.toString();
  }

  private static void write(Object tree, JsonGenerator json) {
    switch (tree) {
      case Map<?, ?> fields -> {
        json.writeStartObject();
        fields.forEach((name, value) -> {
          json.writeName(String.valueOf(name));
          write(value, json);
        });
        json.writeEndObject();
      }
      case List<?> elements -> {
        json.writeStartArray();
        elements.forEach(element -> write(element, json));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case BigDecimal number -> json.writeNumber(number.toPlainString());
      case Number number -> json.writeNumber(number.longValue());
      case Object text -> json.writeString(text.toString());
    }
  }

  public static Object parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getString();
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    var fields = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser) {
    var elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) elements.add(value(parser));
    return elements;
  }
}
