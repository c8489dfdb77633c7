package vn.bangvang.app.documents.minutes;

import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.List;
import vn.bangvang.app.documents.kit.content.Fields;

/// Nine members, three collectives and fourteen individuals, as rows of the minutes.
final class MinutesRows {
  private static final String FORM = "Giấy khen của Giám đốc Sở Nội vụ";

  static final String ABSENT = "Võ Thị Kim Anh";

  static final List<String> MEMBERS =
      List.of(
          "Nguyễn Văn Thành|Giám đốc Sở|Chủ tịch",
          "Trần Thị Minh Nguyệt|Phó Giám đốc Sở|Phó Chủ tịch Thường trực",
          "Lê Quang Vinh|Chủ tịch Công đoàn Sở|Phó Chủ tịch",
          "Phạm Hồng Đức|Chánh Văn phòng Sở|Ủy viên",
          "Võ Thị Kim Anh|Chánh Thanh tra Sở|Ủy viên",
          "Đặng Hữu Phước|Trưởng phòng Cải cách hành chính và Văn thư, lưu trữ|Ủy viên",
          "Bùi Thị Tuyết Mai|Trưởng phòng Tổ chức, biên chế|Ủy viên",
          "Hồ Ngọc Khánh|Bí thư Đoàn Thanh niên Sở|Ủy viên",
          "Tôn Nữ Hoàng Oanh|Chuyên viên Phòng Thi đua - Khen thưởng|Ủy viên kiêm thư ký");

  static final List<String> COLLECTIVES =
      List.of(
          "Phòng Cải cách hành chính và Văn thư, lưu trữ, Sở Nội vụ",
          "Trung tâm Phục vụ hành chính công tỉnh",
          "Ủy ban nhân dân phường Trấn Biên");

  static final List<String> INDIVIDUALS =
      List.of(
          "Nguyễn Thị Hồng Phương Thảo|Chuyên viên chính, Phòng Cải cách hành chính",
          "Đặng Hữu Phước|Trưởng phòng Cải cách hành chính và Văn thư, lưu trữ",
          "Lý A Páo|Công chức Văn phòng - Thống kê, xã Phú Vinh",
          "Huỳnh Công Nghĩa Hiệp|Phó Chủ tịch Ủy ban nhân dân phường Long Bình",
          "Trương Thị Bích Ngọc|Viên chức Trung tâm Phục vụ hành chính công tỉnh",
          "Phan Đình Phùng Khoang|Chuyên viên, Sở Khoa học và Công nghệ",
          "Hoàng Lê Thanh Tùng|Chuyên viên, Sở Tài chính",
          "Kpă H'Nhung|Công chức Tư pháp - Hộ tịch, xã Tà Lài",
          "Ngô Bảo Trân|Chuyên viên, Văn phòng Sở",
          "Cao Xuân Quý|Phó Trưởng phòng, Sở Xây dựng",
          "Vũ Thị Ánh Tuyết|Viên chức, Bệnh viện Đa khoa Đồng Nai",
          "Mai Chí Hiếu|Chuyên viên, Sở Nông nghiệp và Môi trường",
          "Lâm Tấn Lộc|Chủ tịch Ủy ban nhân dân xã Bình An",
          "Đỗ Nguyễn Gia Hân|Chuyên viên, Sở Giáo dục và Đào tạo");

  private MinutesRows() {}

  static Fields member(String line) {
    String[] parts = line.split("\\|", 3);
    return Fields.of(
        text("tên", parts[0]),
        text("chức vụ", parts[1]),
        text("vai trò", parts[2]),
        condition("có mặt", !parts[0].equals(ABSENT)),
        condition("vắng", parts[0].equals(ABSENT)));
  }

  static Fields absent(String name) {
    return Fields.of(
        text("tên", name), text("chức vụ", "Chánh Thanh tra Sở"), text("lý do", "đi công tác"));
  }

  static Fields said(String name) {
    return Fields.of(
        text("tên", name),
        text(
            "nội dung",
            "thống nhất với danh sách; đề nghị kiểm tra lại minh chứng sáng kiến của cá nhân trước"
                + " khi trình."));
  }

  static Fields recused(String name) {
    return Fields.of(
        text("thành viên", name), text("trường hợp", name), text("lý do", "là người được đề nghị"));
  }

  static Fields collective(String name) {
    return result(name, "", 8);
  }

  static Fields individual(String line) {
    String[] parts = line.split("\\|", 2);
    return result(parts[0], parts[1], parts[0].equals("Mai Chí Hiếu") ? 5 : 7);
  }

  private static Fields result(String name, String unit, int agreed) {
    return Fields.of(
        text("tên", name),
        text("đơn vị", unit),
        text("hình thức", FORM),
        number("đồng ý", agreed),
        number("không đồng ý", 8L - agreed),
        number("ý kiến khác", 0),
        number("trên tổng", 9),
        text("tỷ lệ", agreed == 8 ? "88,9 %" : agreed == 7 ? "77,8 %" : "55,6 %"),
        text("kết quả", agreed > 5 ? "Đạt" : "Không đạt"));
  }

  static Fields rejected(String name) {
    return Fields.of(text("tên", name), text("lý do", "5/9 thành viên đồng ý, chưa đủ 2/3"));
  }
}
