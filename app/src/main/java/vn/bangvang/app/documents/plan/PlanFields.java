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
          condition("tên ngắn", "template.plan.title.short"),
          texts("căn cứ", "template.plan.bases"),
          text("lời dẫn", "template.plan.lead"),
          sections(),
          text("lời kết", "template.plan.closing"),
          text("kèm theo", "template.plan.annex"),
          fields(),
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
            condition("tiểu mục", "template.plan.line.title"),
            condition("dòng dẫn", "template.plan.line.lead")));
  }

  private static Field fields() {
    return list(
        "lĩnh vực",
        "template.plan.fields",
        text("số lĩnh vực", "template.plan.field.number"),
        text("tên lĩnh vực", "template.plan.field.title"),
        list(
            "nhiệm vụ",
            "template.plan.tasks",
            text("nội dung", "template.plan.task.text"),
            text("sản phẩm", "template.plan.task.product"),
            text("chủ trì", "template.plan.task.lead"),
            text("phối hợp", "template.plan.task.along"),
            text("thời gian", "template.plan.task.time")));
  }
}
