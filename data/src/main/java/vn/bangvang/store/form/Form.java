package vn.bangvang.store.form;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;

/// The one written form of the domain's records: JSON that is the same for equal values. Journal,
/// packages and dumps all use it.
///
/// A record is an object in the order of its components; one that merely wraps a single value is
/// that value; a choice of a sealed interface says which one it "is"; a PartialDate is its text.
public final class Form {
  private Form() {}

  public static String write(Object value) {
    var out = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, json);
    }
    return out.toString();
  }

  public static <T> T read(String text, Class<T> type) {
    try {
      return type.cast(new Reader().value(Json.parse(text), type));
    } catch (JacksonException | ArithmeticException | DateTimeException malformed) {
      throw new IllegalArgumentException("not a " + type.getName(), malformed);
    }
  }

  private static void write(Object value, JsonGenerator json) {
    switch (value) {
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number.toPlainString());
      case PartialDate date -> json.writeString(DateText.stored(date));
      case Enum<?> choice -> json.writeString(choice.name());
      case List<?> list -> writeList(list, json);
      case Record structure -> writeRecord(structure, json);
      case Object other -> json.writeString(other.toString());
    }
  }

  private static void writeList(List<?> list, JsonGenerator json) {
    json.writeStartArray();
    for (Object element : list) write(element, json);
    json.writeEndArray();
  }

  private static void writeRecord(Record structure, JsonGenerator json) {
    var shape = Shape.of(structure.getClass());
    if (shape.isWrapper()) {
      write(shape.parts().getFirst().of(structure), json);
      return;
    }
    json.writeStartObject();
    if (shape.isChoice()) json.writeStringProperty("is", shape.name());
    for (Shape.Part part : shape.parts()) {
      json.writeName(part.name());
      write(part.of(structure), json);
    }
    json.writeEndObject();
  }
}
