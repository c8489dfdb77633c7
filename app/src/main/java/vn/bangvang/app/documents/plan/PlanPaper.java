package vn.bangvang.app.documents.plan;

import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.text;
import static vn.bangvang.app.documents.kit.content.Fields.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.bangvang.app.documents.Factory;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Format;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.readiness.Readiness;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.PartialDate;

/// The plan as a Word file, in the form of the body that issues it.
public final class PlanPaper {
  private static final Locale LOCALE = Locale.of("vi");
  private static final String OPEN = "…";

  /// Letters of a title that is so short that the line beneath it is, too.
  private static final int SHORT = 45;

  /// Letters of the name of a body, and of a title, that a line has room for.
  private static final int NAME = 24;

  private static final int TITLE = 64;

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
    return Fields.of(
        text("cơ quan chủ quản", Breaks.within(NAME, plan.head().superior())),
        text("cơ quan ban hành", Breaks.within(NAME, heading.issuer())),
        text("số", number(heading, plan.head().form())),
        text("địa danh", heading.place()),
        text("ngày ban hành", day(heading.issued())),
        text("tên kế hoạch", Breaks.within(TITLE, heading.title())),
        condition("tên ngắn", heading.title().length() <= SHORT),
        texts("căn cứ", plan.bases()),
        text("lời dẫn", plan.head().lead()),
        list("mục", plan.sections(), PlanPaper::section),
        text("lời kết", plan.ending().closing()),
        text("kèm theo", annexed(heading, plan.head().form())),
        list("lĩnh vực", numbered(plan.tasks()), one -> one),
        texts("nơi nhận", Endings.recipients(plan)),
        text("thẩm quyền ký", plan.ending().signer().authority()),
        text("chức vụ ký", Endings.post(plan.ending().signer())),
        text("người ký", Endings.name(plan.ending().signer())));
  }

  /// A draft leaves room for its number.
  private static String number(Heading heading, BodyForm form) {
    String key = form == BodyForm.PARTY ? "paper.plan.number.party" : "paper.plan.number";
    return Words.say(key, symbol(heading));
  }

  private static String symbol(Heading heading) {
    String number = heading.number().canonical();
    return heading.number().isDraft() ? Words.say("paper.plan.open") + number : number;
  }

  private static String annexed(Heading heading, BodyForm form) {
    String key = form == BodyForm.PARTY ? "paper.plan.annexed.party" : "paper.plan.annexed";
    return Words.say(key, symbol(heading), day(heading.issued()), heading.issuer());
  }

  private static String day(PartialDate issued) {
    return switch (issued) {
      case PartialDate.Day(var date) -> Format.LONG_DATE.shown(new Content.Date(date));
      case PartialDate.InMonth(var month) ->
          Words.say("template.date", OPEN, Format.month(month.getMonthValue()), month.getYear());
      case PartialDate.InQuarter(int year, _) -> Words.say("template.date", OPEN, OPEN, year);
      case PartialDate.InYear(int year) -> Words.say("template.date", OPEN, OPEN, year);
      case PartialDate.YearlyOn _, PartialDate.Event _, PartialDate.Unknown _ ->
          Words.say("template.date", OPEN, OPEN, OPEN);
    };
  }

  private static Fields section(PlanText.Section section) {
    return Fields.of(
        text("tiêu đề", section.title()), list("dòng", section.lines(), PlanPaper::line));
  }

  private static Fields line(PlanText.Line line) {
    return Fields.of(
        text("chữ", line.text()),
        condition("tiểu mục", line instanceof PlanText.Line.Title),
        condition("dòng dẫn", line instanceof PlanText.Line.Lead));
  }

  private static List<Fields> numbered(List<PlanText.TaskField> fields) {
    var rows = new ArrayList<Fields>();
    for (PlanText.TaskField field : fields)
      rows.add(
          Fields.of(
              text("số lĩnh vực", Signs.roman(rows.size() + 1)),
              text("tên lĩnh vực", field.field().title()),
              list("nhiệm vụ", field.tasks(), PlanPaper::task)));
    return rows;
  }

  private static Fields task(PlannedTask task) {
    return Fields.of(
        text("nội dung", task.text()),
        text("sản phẩm", task.product()),
        text("chủ trì", task.bodies().lead()),
        text("phối hợp", String.join("; ", task.bodies().along())),
        text("thời gian", begun(Dates.byDecree(task.time().inSentence()))));
  }

  /// "Năm 2023", "Quý IV/2023".
  private static String begun(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LOCALE) + text.substring(1);
  }
}
