package vn.bangvang.app.documents.minutes;

import static vn.bangvang.app.documents.kit.content.Fields.blank;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.date;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.documents.kit.Template;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Fields.Filled;

/// A session of nine members over three collectives and fourteen individuals.
final class MinutesSample {
  private MinutesSample() {}

  static InputStream resource(String name) {
    var in = MinutesSample.class.getResourceAsStream(name);
    if (in == null) throw new AssertionError("no " + name);
    return in;
  }

  static byte[] rendered(Fields paper) {
    var in = resource("bien-ban-hop-hoi-dong.docx");
    return switch (Template.read(in, MinutesFields.CATALOGUE)) {
      case Template.Reading.Usable(var template) -> template.render(paper);
      case Template.Reading.Faulty(var problems) -> throw new AssertionError(problems);
      case Template.Reading.NotWord(var because) -> throw new AssertionError(because);
    };
  }

  static List<String> lines(Fields paper) {
    return Sample.grid(rendered(paper));
  }

  static Fields closed(Filled... instead) {
    var contents = new LinkedHashMap<String, Content>();
    for (var filled : opening()) contents.put(filled.name(), filled.content());
    for (var filled : attendance()) contents.put(filled.name(), filled.content());
    for (var filled : voting()) contents.put(filled.name(), filled.content());
    for (var filled : instead) contents.put(filled.name(), filled.content());
    return new Fields(contents);
  }

  /// A small session that has only begun: no number, nobody absent, nothing said, one collective.
  static Fields draft() {
    return closed(
        condition("bản nháp", true),
        condition("có khách mời", false),
        text("khách mời", ""),
        text("giờ bế mạc", ""),
        text("số", ""),
        number("số vắng mặt", 0),
        list("vắng mặt", List.<String>of(), MinutesRows::absent),
        list("thảo luận", List.<String>of(), MinutesRows::said),
        list("không tham gia biểu quyết", List.<String>of(), MinutesRows::recused),
        list("tập thể", List.of(MinutesRows.COLLECTIVES.getFirst()), MinutesRows::collective),
        list("cá nhân", List.<String>of(), MinutesRows::individual),
        list("không đồng ý", List.<String>of(), MinutesRows::rejected),
        text("kết luận", ""));
  }

  static Fields withoutDate() {
    return closed(blank("ngày họp"));
  }

  private static List<Filled> opening() {
    return List.of(
        text("cơ quan chủ quản", "Sở Nội vụ tỉnh Đồng Nai"),
        text("tên hội đồng", "Hội đồng Thi đua - Khen thưởng Sở Nội vụ"),
        text("số", "05/BB-HĐTĐKT"),
        text("địa danh", "Đồng Nai"),
        date("ngày họp", LocalDate.of(2026, 2, 5)),
        text("việc", "xét, đề nghị khen thưởng thực hiện cải cách hành chính năm 2025"),
        condition("bản nháp", false),
        text("giờ khai mạc", "14 giờ 00 phút"),
        text("giờ bế mạc", "16 giờ 30 phút"),
        text("địa điểm", "Phòng họp số 2, trụ sở Sở Nội vụ, số 2 Nguyễn Văn Trị"),
        text("kế hoạch", "Kế hoạch số 135/KH-UBND ngày 20/3/2025 của Ủy ban nhân dân tỉnh"),
        text("thẩm quyền", "Giám đốc Sở Nội vụ"),
        text("quyết định thành lập", "Quyết định số 12/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở"));
  }

  private static List<Filled> attendance() {
    return List.of(
        text("chủ trì", "Nguyễn Văn Thành"),
        text("chức vụ chủ trì", "Giám đốc Sở, Chủ tịch Hội đồng"),
        text("thư ký", "Tôn Nữ Hoàng Oanh"),
        text("chức vụ thư ký", "Chuyên viên Phòng Thi đua - Khen thưởng"),
        number("tổng số thành viên", 9),
        condition("đã điểm danh", true),
        number("số có mặt", 8),
        number("số vắng mặt", 1),
        list("thành viên", MinutesRows.MEMBERS, MinutesRows::member),
        list("vắng mặt", List.of("Võ Thị Kim Anh"), MinutesRows::absent),
        condition("có khách mời", true),
        text("khách mời", "đại diện Ban Chỉ đạo cải cách hành chính tỉnh"),
        list("thảo luận", List.of("Lê Quang Vinh", "Hồ Ngọc Khánh"), MinutesRows::said));
  }

  private static List<Filled> voting() {
    return List.of(
        text("hình thức biểu quyết", "giơ tay"),
        text(
            "cách tính",
            "đạt ít nhất 2/3 tổng số thành viên Hội đồng; người không tham gia biểu quyết vẫn tính"
                + " vào tổng số"),
        list("không tham gia biểu quyết", List.of("Đặng Hữu Phước"), MinutesRows::recused),
        list("tập thể", MinutesRows.COLLECTIVES, MinutesRows::collective),
        list("cá nhân", MinutesRows.INDIVIDUALS, MinutesRows::individual),
        list("không đồng ý", List.of("Mai Chí Hiếu"), MinutesRows::rejected),
        text(
            "kết luận",
            "Hội đồng thống nhất đề nghị Giám đốc Sở Nội vụ tặng Giấy khen cho 03 tập thể và 13 cá"
                + " nhân.\n"
                + "Giao Phòng Thi đua - Khen thưởng hoàn thiện hồ sơ, trình trước ngày"
                + " 15/02/2026."));
  }
}
