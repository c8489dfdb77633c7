package vn.bangvang.app.documents.minutes;

import static vn.bangvang.app.documents.kit.content.Field.condition;
import static vn.bangvang.app.documents.kit.content.Field.date;
import static vn.bangvang.app.documents.kit.content.Field.list;
import static vn.bangvang.app.documents.kit.content.Field.number;
import static vn.bangvang.app.documents.kit.content.Field.text;

import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Field;

/// What the minutes of a Council session can say.
public final class MinutesFields {
  public static final Catalogue CATALOGUE =
      Catalogue.of(
          text("cơ quan chủ quản", "template.minutes.superior"),
          text("tên hội đồng", "template.minutes.council"),
          text("số", "template.minutes.number"),
          text("địa danh", "template.minutes.place"),
          date("ngày họp", "template.minutes.date"),
          text("việc", "template.minutes.subject"),
          condition("bản nháp", "template.minutes.draft"),
          text("giờ khai mạc", "template.minutes.opening"),
          text("giờ bế mạc", "template.minutes.closing"),
          text("địa điểm", "template.minutes.venue"),
          text("kế hoạch", "template.minutes.plan"),
          text("thẩm quyền", "template.minutes.authority"),
          text("quyết định thành lập", "template.minutes.basis"),
          text("chủ trì", "template.minutes.chair"),
          text("chức vụ chủ trì", "template.minutes.chair.post"),
          text("thư ký", "template.minutes.secretary"),
          text("chức vụ thư ký", "template.minutes.secretary.post"),
          number("tổng số thành viên", "template.minutes.members.total"),
          condition("đã điểm danh", "template.minutes.called"),
          number("số có mặt", "template.minutes.members.present"),
          number("số vắng mặt", "template.minutes.members.absent"),
          members(),
          absences(),
          condition("có khách mời", "template.minutes.guests.any"),
          text("khách mời", "template.minutes.guests"),
          discussion(),
          text("hình thức biểu quyết", "template.minutes.voting"),
          text("cách tính", "template.minutes.rule"),
          list("tập thể", "template.minutes.collectives", results()),
          list("cá nhân", "template.minutes.individuals", results()),
          recusals(),
          notAgreed(),
          text("kết luận", "template.minutes.conclusion"));

  private MinutesFields() {}

  private static Field members() {
    return list(
        "thành viên",
        "template.minutes.members",
        text("tên", "template.minutes.name"),
        text("chức vụ", "template.minutes.post"),
        text("vai trò", "template.minutes.role"),
        condition("có mặt", "template.minutes.present"),
        condition("vắng", "template.minutes.absent"));
  }

  private static Field absences() {
    return list(
        "vắng mặt",
        "template.minutes.absences",
        text("tên", "template.minutes.name"),
        text("chức vụ", "template.minutes.post"),
        text("lý do", "template.minutes.reason"));
  }

  private static Field discussion() {
    return list(
        "thảo luận",
        "template.minutes.discussion",
        text("tên", "template.minutes.name"),
        text("nội dung", "template.minutes.discussion.text"));
  }

  private static Field[] results() {
    return new Field[] {
      text("tên", "template.minutes.candidate"),
      text("đơn vị", "template.minutes.candidate.unit"),
      text("hình thức", "template.minutes.form"),
      number("đồng ý", "template.minutes.votes.agree"),
      number("không đồng ý", "template.minutes.votes.disagree"),
      number("ý kiến khác", "template.minutes.votes.other"),
      number("trên tổng", "template.minutes.votes.base"),
      text("tỷ lệ", "template.minutes.votes.percent"),
      text("kết quả", "template.minutes.result")
    };
  }

  private static Field recusals() {
    return list(
        "không tham gia biểu quyết",
        "template.minutes.recusals",
        text("thành viên", "template.minutes.name"),
        text("trường hợp", "template.minutes.candidate"),
        text("lý do", "template.minutes.reason"));
  }

  private static Field notAgreed() {
    return list(
        "không đồng ý",
        "template.minutes.rejected",
        text("tên", "template.minutes.candidate"),
        text("lý do", "template.minutes.reason"));
  }
}
