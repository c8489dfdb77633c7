package vn.bangvang.app.documents.plan;

import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.text;
import static vn.bangvang.app.documents.kit.content.Fields.texts;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.documents.Factory;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Format;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.readiness.Readiness;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.PartialDate;

/// The plan as a Word file, in the form of the body that issues it.
public final class PlanPaper {
  private PlanPaper() {}

  public static byte[] of(PlanText plan) {
    String file =
        switch (plan.head().form()) {
          case STATE -> "ke-hoach-nha-nuoc.docx";
          case PARTY -> "ke-hoach-dang.docx";
          case UNION -> "ke-hoach-cong-doan.docx";
        };
    return Factory.template(PlanPaper.class, file, PlanFields.CATALOGUE).render(fields(plan));
  }

  /// "Kế hoạch 135-KH-LĐLĐ", or by its title as long as it has no number.
  public static String name(Plan plan) {
    var number = plan.paper().heading().number();
    return Words.say("paper.plan.file", number.isDraft() ? plan.title() : number.canonical());
  }

  /// What has to be settled before the plan can be issued.
  public static List<String> lacking(Plan plan) {
    return Readiness.of(plan).missing().stream().map(Readiness.Check::sentence).toList();
  }

  static Fields fields(PlanText plan) {
    var heading = plan.head().heading();
    var signer = plan.ending().signer();
    return Fields.of(
        text("cơ quan chủ quản", plan.head().superior()),
        text("cơ quan ban hành", heading.issuer()),
        text("số", number(heading, plan.head().form())),
        text("địa danh", heading.place()),
        text("ngày ban hành", day(heading.issued())),
        text("tên kế hoạch", heading.title()),
        texts("căn cứ", plan.bases()),
        text("lời dẫn", plan.head().lead()),
        list("mục", plan.sections(), PlanPaper::section),
        list("nhiệm vụ", rows(plan.tasks()), one -> one),
        texts("nơi nhận", recipients(plan)),
        text("thẩm quyền ký", signer.authority()),
        text("chức vụ ký", signer.post()),
        text("người ký", signer.name()));
  }

  /// A draft leaves room for its number.
  private static String number(Heading heading, BodyForm form) {
    String number = heading.number().canonical();
    String key = form == BodyForm.PARTY ? "paper.plan.number.party" : "paper.plan.number";
    return Words.say(key, heading.number().isDraft() ? "\u00a0".repeat(8) + number : number);
  }

  private static String day(PartialDate issued) {
    return switch (issued) {
      case PartialDate.Day(var date) -> Format.LONG_DATE.shown(new Content.Date(date));
      case PartialDate.InMonth(var month) ->
          Words.say("template.date", "…", "%02d".formatted(month.getMonthValue()), month.getYear());
      case PartialDate.InQuarter(int year, _) -> Words.say("template.date", "…", "…", year);
      case PartialDate.InYear(int year) -> Words.say("template.date", "…", "…", year);
      case PartialDate.YearlyOn _, PartialDate.Event _, PartialDate.Unknown _ ->
          Words.say("template.date", "…", "…", "…");
    };
  }

  private static Fields section(PlanText.Section section) {
    return Fields.of(
        text("tiêu đề", section.title()), list("dòng", section.lines(), PlanPaper::line));
  }

  private static Fields line(PlanText.Line line) {
    return Fields.of(
        text("chữ", line.text()), condition("tiểu mục", line instanceof PlanText.Line.Title));
  }

  private static List<Fields> rows(List<PlanText.TaskField> fields) {
    var rows = new ArrayList<Fields>();
    for (PlanText.TaskField field : fields) {
      rows.add(row(true, field.field().label(), heading(field.field())));
      for (int i = 0; i < field.tasks().size(); i++)
        rows.add(row(false, String.valueOf(i + 1), field.tasks().get(i)));
    }
    return rows;
  }

  private static PlannedTask heading(PlannedTask.Field field) {
    var nobody = new PlannedTask.Bodies("", List.of());
    return new PlannedTask(field, field.title(), "", nobody, PartialDate.unknown());
  }

  private static Fields row(boolean isField, String number, PlannedTask task) {
    return Fields.of(
        condition("lĩnh vực", isField),
        text("thứ tự", number),
        text("nội dung", task.text()),
        text("sản phẩm", task.product()),
        text("chủ trì", task.bodies().lead()),
        text("phối hợp", String.join("; ", task.bodies().along())),
        text("thời gian", task.time().shown()));
  }

  private static List<String> recipients(PlanText plan) {
    var lines = new ArrayList<String>();
    var all = plan.ending().recipients();
    for (int i = 0; i < all.size(); i++) {
      String named = named(all.get(i));
      String key = i == all.size() - 1 ? "paper.plan.recipient.last" : "paper.plan.recipient";
      lines.add(Words.say(key, named));
    }
    return lines;
  }

  private static String named(Recipient recipient) {
    return switch (recipient.manner()) {
      case PLAIN -> recipient.text();
      case TO_REPORT -> Words.say("paper.plan.to.report", recipient.text());
    };
  }
}
