package vn.bangvang.app.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.documents.kit.Docx.all;
import static vn.bangvang.app.documents.kit.Docx.p;
import static vn.bangvang.app.documents.kit.Docx.row;
import static vn.bangvang.app.documents.kit.Docx.split;
import static vn.bangvang.app.documents.kit.Docx.table;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.text;
import static vn.bangvang.app.documents.kit.content.Fields.texts;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.documents.kit.content.Fields;

/// A paper of many pages, with everything a template can do at once: groups as blocks with a
/// heading and a table, people as rows, merits as lines in a cell.
class ReportTest {
  private static final Docx TEMPLATE =
      Docx.of(
              p("{{tên cơ quan|hoa}}"),
              split("{{địa danh}}, {{ngày ký|ngày dài}}"),
              p("{{#căn cứ}}"),
              p("Căn cứ {{giá trị}}{{^cuối}};{{/cuối}}{{#cuối}}.{{/cuối}}"),
              p("{{/căn cứ}}"),
              p("{{#nhóm}}"),
              p("{{stt}}. {{tên nhóm}}"),
              table(
                  row("TT", "Họ và tên", "Thành tích"),
                  row(
                      "{{#thành viên}}{{stt}}",
                      "{{tên}}, {{chức vụ}}",
                      all(
                          p("{{#thành tích}}"),
                          p("- {{giá trị}}"),
                          p("{{/thành tích}}"),
                          p("{{/thành viên}}")))),
              p("{{/nhóm}}"),
              p("{{^nhóm}}Không có nhóm nào.{{/nhóm}}"),
              p("./."))
          .footer(p("{{tên cơ quan}} - {{tổng số|số}}"));

  private static Fields paper(int groups, int people) {
    return Sample.paper(
        list(
            "nhóm",
            numbered("Nhóm", groups),
            group ->
                Fields.of(
                    text("tên nhóm", group),
                    list(
                        "thành viên",
                        numbered("Người", people),
                        person ->
                            Fields.of(
                                text("tên", person),
                                text("chức vụ", "Chuyên viên"),
                                texts("thành tích", numbered("Việc", 3)))))));
  }

  private static List<String> numbered(String word, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> word + " " + i).toList();
  }

  @Test
  void aSmallReportReadsLikeThis() {
    assertThat(Sample.grid(Sample.render(TEMPLATE, paper(2, 1))))
        .containsExactly(
            "SỞ NỘI VỤ",
            "Đồng Nai, ngày 05 tháng 02 năm 2026",
            "Căn cứ Luật;",
            "Căn cứ Nghị định.",
            "1. Nhóm 1",
            "| TT | Họ và tên | Thành tích |",
            "| 1 | Người 1, Chuyên viên | - Việc 1 / - Việc 2 / - Việc 3 |",
            "2. Nhóm 2",
            "| TT | Họ và tên | Thành tích |",
            "| 1 | Người 1, Chuyên viên | - Việc 1 / - Việc 2 / - Việc 3 |",
            "./.",
            "== word/footer1.xml ==",
            "Sở Nội vụ - 1.234,5");
  }

  @Test
  void anEmptyReportSaysSo() {
    assertThat(Sample.grid(Sample.render(TEMPLATE, paper(0, 0)))).contains("Không có nhóm nào.");
  }

  @Test
  void aGroupWithoutPeopleKeepsItsHeading() {
    assertThat(Sample.grid(Sample.render(TEMPLATE, paper(1, 0))))
        .containsSequence("1. Nhóm 1", "| TT | Họ và tên | Thành tích |", "./.");
  }

  @Test
  void allRowsOfALargeReportAreThere() {
    var lines = Sample.grid(Sample.render(TEMPLATE, paper(5, 200)));
    assertThat(lines.stream().filter(line -> line.contains("Chuyên viên"))).hasSize(1000);
    assertThat(lines).contains("| 200 | Người 200, Chuyên viên | - Việc 1 / - Việc 2 / - Việc 3 |");
  }

  @Test
  void severalAtOnceGiveTheSameBytes() throws InterruptedException, ExecutionException {
    var template = Sample.template(TEMPLATE.file(), Sample.CATALOGUE);
    var paper = paper(3, 8);
    byte[] alone = template.render(paper);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var all =
          IntStream.range(0, 16)
              .mapToObj(_ -> threads.submit(() -> template.render(paper)))
              .toList();
      for (Future<byte[]> one : all) assertThat(one.get()).isEqualTo(alone);
    }
  }
}
