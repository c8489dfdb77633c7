package vn.bangvang.app.documents.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.bangvang.app.documents.kit.content.Fields.blank;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.date;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;
import static vn.bangvang.app.documents.kit.content.Fields.texts;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Field;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Fields.Filled;
import vn.bangvang.app.documents.kit.fault.Problem;
import vn.bangvang.app.documents.kit.word.WordFile;

/// A paper for tests: a unit with groups, people in the groups and the merits of the people.
public final class Sample {
  private static final String KEY = "template.loop.VALUE";

  public static final Catalogue CATALOGUE =
      Catalogue.of(
          Field.text("tên cơ quan", KEY),
          Field.text("số văn bản", KEY),
          Field.text("địa danh", KEY),
          Field.date("ngày ký", KEY),
          Field.number("tổng số", KEY),
          Field.condition("có vắng mặt", KEY),
          Field.texts("căn cứ", KEY),
          Field.list(
              "nhóm",
              KEY,
              Field.text("tên nhóm", KEY),
              Field.list(
                  "thành viên",
                  KEY,
                  Field.text("tên", KEY),
                  Field.text("chức vụ", KEY),
                  Field.texts("thành tích", KEY))));

  private Sample() {}

  public static Fields paper(Filled... instead) {
    var contents = new LinkedHashMap<String, Content>();
    for (var filled :
        List.of(
            text("tên cơ quan", "Sở Nội vụ"),
            text("số văn bản", ""),
            text("địa danh", "Đồng Nai"),
            date("ngày ký", LocalDate.of(2026, 2, 5)),
            number("tổng số", new BigDecimal("1234.50")),
            condition("có vắng mặt", false),
            texts("căn cứ", List.of("Luật", "Nghị định")),
            list("nhóm", List.of("Một", "Hai"), Sample::group)))
      contents.put(filled.name(), filled.content());
    for (var filled : instead) contents.put(filled.name(), filled.content());
    return new Fields(contents);
  }

  private static Fields group(String name) {
    var people = name.equals("Một") ? List.of("An", "Bình") : List.of("Chi");
    return Fields.of(text("tên nhóm", name), list("thành viên", people, Sample::person));
  }

  private static Fields person(String name) {
    var merits = name.equals("Bình") ? List.<String>of() : List.of(name + " 1", name + " 2");
    return Fields.of(text("tên", name), text("chức vụ", "Ủy viên"), texts("thành tích", merits));
  }

  public static Filled noGroups() {
    return list("nhóm", List.of(), Sample::group);
  }

  public static Filled noDate() {
    return blank("ngày ký");
  }

  public static List<String> lines(Docx template, Filled... instead) {
    return grid(render(template, paper(instead)));
  }

  public static List<String> grid(byte[] docx) {
    try {
      return TextGrid.of(opened(docx)).lines();
    } catch (SAXException malformed) {
      throw new AssertionError(malformed);
    }
  }

  public static WordFile opened(byte[] docx) {
    return switch (WordFile.open(new ByteArrayInputStream(docx))) {
      case WordFile.Opening.Opened(var file) -> file;
      case WordFile.Opening.Refused(var because) -> throw new AssertionError(because);
    };
  }

  public static String xml(Docx template, Filled... instead) {
    var parts = opened(render(template, paper(instead))).parts();
    return new String(parts.getOrDefault(WordFile.DOCUMENT, new byte[0]), UTF_8);
  }

  public static byte[] render(Docx template, Fields paper) {
    return template(template.file(), CATALOGUE).render(paper);
  }

  public static Template template(WordFile file, Catalogue catalogue) {
    return switch (Template.read(file, catalogue)) {
      case Template.Reading.Usable(var template) -> template;
      case Template.Reading.Faulty(var problems) ->
          throw new AssertionError(problems.stream().map(Problem::shown).toList());
      case Template.Reading.NotWord(var because) -> throw new AssertionError(because);
    };
  }

  public static List<Problem> problems(Docx template) {
    return switch (Template.read(template.file(), CATALOGUE)) {
      case Template.Reading.Usable _ -> List.of();
      case Template.Reading.Faulty(var problems) -> problems;
      case Template.Reading.NotWord(var because) -> throw new AssertionError(because);
    };
  }

  static Map<String, byte[]> parts(byte[] docx) {
    return opened(docx).parts();
  }
}
