package vn.bangvang.app.documents.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.documents.kit.Template;
import vn.bangvang.app.documents.kit.fault.Problem;
import vn.bangvang.app.documents.kit.word.WordFile;

/// The template of the minutes after the office has worked on it in Word.
class EditedTemplateTest {
  @TempDir private Path folder;

  private static WordFile factory() {
    return switch (WordFile.open(MinutesSample.resource("bien-ban-hop-hoi-dong.docx"))) {
      case WordFile.Opening.Opened(var file) -> file;
      case WordFile.Opening.Refused(var because) -> throw new AssertionError(because);
    };
  }

  private static WordFile edited(UnaryOperator<String> edit) {
    var file = factory();
    String text = new String(Objects.requireNonNull(file.parts().get(WordFile.DOCUMENT)), UTF_8);
    String changed = edit.apply(text);
    assertThat(changed).as("the edit changes something").isNotEqualTo(text);
    return file.with(Map.of(WordFile.DOCUMENT, changed.getBytes(UTF_8)));
  }

  private static WordFile replaced(String from, String to) {
    return edited(text -> text.replace(from, to));
  }

  private static List<String> lines(WordFile template) {
    var usable = Sample.template(template, MinutesFields.CATALOGUE);
    return Sample.grid(usable.render(MinutesSample.closed()));
  }

  private static List<String> faults(WordFile template) {
    return switch (Template.read(template, MinutesFields.CATALOGUE)) {
      case Template.Reading.Faulty(var problems) -> problems.stream().map(Problem::shown).toList();
      case Template.Reading.Usable _ -> List.of();
      case Template.Reading.NotWord(var because) -> throw new AssertionError(because);
    };
  }

  @Test
  void theFactoryTemplateHasNoFault() {
    assertThat(faults(factory())).isEmpty();
  }

  @Test
  void aSentenceOfTheOfficesOwnIsKept() {
    assertThat(lines(replaced("I. THỜI GIAN, ĐỊA ĐIỂM", "PHẦN MỘT. THỜI GIAN VÀ NƠI HỌP")))
        .contains("PHẦN MỘT. THỜI GIAN VÀ NƠI HỌP")
        .doesNotContain("I. THỜI GIAN, ĐỊA ĐIỂM");
  }

  @Test
  void aFieldMayBeMovedElsewhere() {
    assertThat(lines(replaced("III. NỘI DUNG", "III. NỘI DUNG (tại {{địa điểm}})")))
        .contains("III. NỘI DUNG (tại Phòng họp số 2, trụ sở Sở Nội vụ, số 2 Nguyễn Văn Trị)");
  }

  /// An office may drop what it does not want to say.
  @Test
  void aFieldMayStandTwiceOrNotAtAll() {
    assertThat(lines(replaced("BIÊN BẢN", "BIÊN BẢN {{địa danh}} {{địa danh}}")))
        .contains("BIÊN BẢN Đồng Nai Đồng Nai");
    assertThat(lines(replaced("IV. KẾT QUẢ BIỂU QUYẾT", "IV. KẾT QUẢ"))).contains("IV. KẾT QUẢ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
          {{địa đểm}} → {{địa đểm}} – không có trường “địa đểm”. Ý bạn là {{địa điểm}}?
          {{ten hoi dong}} → đúng
          {{thành viên}} → {{thành viên}} – “thành viên” là danh sách, phải dùng {{#thành viên}} … {{/thành viên}}.
          {{vai trò}} → {{vai trò}} – “vai trò” là trường của danh sách “thành viên”, chỉ dùng được giữa {{#thành viên}} và {{/thành viên}}.
          {{ngày họp|hoa}} → {{ngày họp|hoa}} – định dạng “hoa” không dùng cho “ngày họp” (kiểu ngày); dùng được: ngày, ngày dài.
          {{số điện thoại}} → {{số điện thoại}} – không có trường “số điện thoại”.
          {{địa danh → {{địa danh – thẻ viết chưa đúng: thiếu hoặc thừa dấu {{ }}, hoặc thiếu tên trường.
          """)
  void aFaultNamesTheFieldAndItsPlace(String tag, String fault) {
    var faults = faults(replaced("III. NỘI DUNG", "III. NỘI DUNG " + tag));
    if (fault.equals("đúng")) assertThat(faults).isEmpty();
    else
      assertThat(faults)
          .singleElement()
          .satisfies(shown ->
              assertThat(shown)
                  .startsWith("Thân văn bản, đoạn ")
                  .contains("“III. NỘI DUNG " + tag + "”")
                  .endsWith(fault));
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfThePaper() {
    var template =
        edited(text ->
            text.replace("III. NỘI DUNG", "III. {{sai một}}")
                .replace("V. KẾT LUẬN", "V. {{sai hai}}"));
    assertThat(faults(template))
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).contains("sai một"),
            second -> assertThat(second).contains("sai hai"));
  }

  @Test
  void aTemplateOfTheOfficeIsReadFromItsOwnFile() throws IOException {
    Path own = Files.write(folder.resolve("mẫu của cơ quan.docx"), factory().bytes());
    assertThat(Template.read(own, MinutesFields.CATALOGUE))
        .isInstanceOf(Template.Reading.Usable.class);
  }

  @Test
  void aTemplateThatIsMissingIsSaidToBeUnreadable() {
    assertThat(Template.read(folder.resolve("khong-co.docx"), MinutesFields.CATALOGUE))
        .isEqualTo(
            new Template.Reading.NotWord(
                "Không đọc được tệp mẫu; kiểm tra tệp có đang mở ở chương trình khác không."));
  }

  @Test
  void aTemplateThatIsNoWordFileIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("mau.docx"), "Biên bản {{địa danh}}");
    assertThat(Template.read(text, MinutesFields.CATALOGUE))
        .isEqualTo(new Template.Reading.NotWord("Tệp này không phải là văn bản Word (.docx)."));
  }

  @Test
  void aTemplateWithBrokenXmlIsDamaged() {
    assertThat(
            Template.read(
                edited(text -> text.substring(0, text.length() / 2)), MinutesFields.CATALOGUE))
        .isEqualTo(
            new Template.Reading.NotWord("Tệp Word bị hỏng; mở bằng Word và lưu lại dạng .docx."));
  }
}
