package vn.bangvang.app.documents.plan;

import static vn.bangvang.app.documents.kit.content.Field.condition;
import static vn.bangvang.app.documents.kit.content.Field.list;
import static vn.bangvang.app.documents.kit.content.Field.text;
import static vn.bangvang.app.documents.kit.content.Field.texts;

import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Field;

/// What a plan on paper can say.
public final class PlanFields {
  public static final Catalogue CATALOGUE =
      Catalogue.of(
          text("cơ quan chủ quản", "template.plan.superior"),
          text("cơ quan ban hành", "template.plan.issuer"),
          text("số", "template.plan.number"),
          text("địa danh", "template.plan.place"),
          text("ngày ban hành", "template.plan.date"),
          text("tên kế hoạch", "template.plan.title"),
          texts("căn cứ", "template.plan.bases"),
          text("lời dẫn", "template.plan.lead"),
          sections(),
          tasks(),
          texts("nơi nhận", "template.plan.recipients"),
          text("thẩm quyền ký", "template.plan.authority"),
          text("chức vụ ký", "template.plan.post"),
          text("người ký", "template.plan.signer"));

  private PlanFields() {}

  private static Field sections() {
    return list(
        "mục",
        "template.plan.sections",
        text("tiêu đề", "template.plan.section.title"),
        list(
            "dòng",
            "template.plan.lines",
            text("chữ", "template.plan.line"),
            condition("tiểu mục", "template.plan.line.title")));
  }

  private static Field tasks() {
    return list(
        "nhiệm vụ",
        "template.plan.tasks",
        condition("lĩnh vực", "template.plan.task.field"),
        text("thứ tự", "template.plan.task.number"),
        text("nội dung", "template.plan.task.text"),
        text("sản phẩm", "template.plan.task.product"),
        text("chủ trì", "template.plan.task.lead"),
        text("phối hợp", "template.plan.task.along"),
        text("thời gian", "template.plan.task.time"));
  }
}
