package vn.bangvang.app.documents.minutes;

import static vn.bangvang.app.documents.kit.content.Fields.blank;
import static vn.bangvang.app.documents.kit.content.Fields.condition;
import static vn.bangvang.app.documents.kit.content.Fields.date;
import static vn.bangvang.app.documents.kit.content.Fields.list;
import static vn.bangvang.app.documents.kit.content.Fields.number;
import static vn.bangvang.app.documents.kit.content.Fields.text;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.documents.Factory;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.content.Fields.Filled;
import vn.bangvang.app.words.CouncilWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.ballot.Result;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.shared.text.TimeText;

/// The minutes as a Word file, by the template of the State form.
public final class MinutesPaper {
  private static final String FACTORY = "bien-ban-hop-hoi-dong.docx";

  private MinutesPaper() {}

  public static byte[] of(Minutes minutes) {
    var template = Factory.template(MinutesPaper.class, FACTORY, MinutesFields.CATALOGUE);
    return template.render(fields(minutes));
  }

  static Fields fields(Minutes minutes) {
    var filled = new ArrayList<Filled>();
    filled.addAll(opening(minutes.opening()));
    filled.addAll(attending(minutes.attending()));
    filled.add(list("thảo luận", minutes.discussion(), MinutesPaper::said));
    filled.addAll(voting(minutes.voting()));
    filled.addAll(ending(minutes.ending()));
    return Fields.of(filled.toArray(Filled[]::new));
  }

  private static List<Filled> opening(Minutes.Opening opening) {
    var body = opening.body();
    var sitting = opening.sitting();
    return List.of(
        text("cơ quan chủ quản", body.superior()),
        text("tên hội đồng", body.council()),
        text("số", ""),
        text("địa danh", body.place()),
        text("quyết định thành lập", body.founded()),
        date("ngày họp", sitting.day()),
        text("giờ khai mạc", TimeText.inWords(sitting.opens())),
        text("địa điểm", sitting.place()),
        text("việc", opening.occasion().subject()),
        text("kế hoạch", opening.occasion().plan()),
        text("thẩm quyền", opening.occasion().authority()));
  }

  private static List<Filled> attending(Minutes.Attending attending) {
    return List.of(
        text("chủ trì", attending.presiding().name()),
        text("chức vụ chủ trì", attending.presiding().post()),
        text("thư ký", attending.secretary().name()),
        text("chức vụ thư ký", attending.secretary().post()),
        number("tổng số thành viên", attending.members().size()),
        condition("đã điểm danh", attending.isCalled()),
        number("số có mặt", attending.present()),
        number("số vắng mặt", attending.absent().size()),
        list("thành viên", attending.members(), MinutesPaper::member),
        list("vắng mặt", attending.absent(), MinutesPaper::absent),
        condition("có khách mời", !attending.guests().isEmpty()),
        text("khách mời", attending.guests()));
  }

  private static Fields member(Attendance one) {
    return Fields.of(
        text("tên", one.member().name().full()),
        text("chức vụ", one.member().post()),
        text("vai trò", CouncilWords.role(one.member().role())),
        condition("có mặt", one.isPresent()),
        condition("vắng", one.presence() instanceof Presence.Absent));
  }

  private static Fields absent(Attendance one) {
    String reason = one.presence() instanceof Presence.Absent(var why) ? why : "";
    return Fields.of(
        text("tên", one.member().name().full()),
        text("chức vụ", one.member().post()),
        text("lý do", reason));
  }

  private static Fields said(Minutes.Said said) {
    return Fields.of(text("tên", said.about()), text("nội dung", said.text()));
  }

  private static List<Filled> voting(Minutes.Voting voting) {
    var refused =
        voting.outcomes().stream().filter(one -> one.result() instanceof Result.NotAgreed).toList();
    return List.of(
        text("hình thức biểu quyết", Words.say("minutes.voting.open")),
        text("cách tính", CouncilWords.rule(voting.majority())),
        list("không tham gia biểu quyết", voting.aside(), MinutesPaper::aside),
        list("tập thể", voting.collectives(), MinutesPaper::outcome),
        list("cá nhân", voting.individuals(), MinutesPaper::outcome),
        list("không đồng ý", refused, MinutesPaper::refused));
  }

  private static Fields aside(Minutes.StoodAside one) {
    return Fields.of(
        text("thành viên", one.member()),
        text("trường hợp", one.candidate()),
        text("lý do", one.reason()));
  }

  private static Fields outcome(Minutes.Outcome one) {
    return Fields.of(
        text("tên", one.candidate().name()),
        text("đơn vị", one.candidate().from()),
        text("hình thức", one.candidate().form()),
        votes("đồng ý", one.tally().agree(), one),
        votes("không đồng ý", one.tally().disagree(), one),
        votes("ý kiến khác", one.tally().other(), one),
        number("trên tổng", one.votes().whole()),
        one.isWaiting() ? blank("tỷ lệ") : text("tỷ lệ", one.votes().percent()),
        text("kết quả", CouncilWords.result(one.result())));
  }

  /// Before the ballot there is room to write, and no zero.
  private static Filled votes(String name, int count, Minutes.Outcome one) {
    return one.isWaiting() ? blank(name) : number(name, count);
  }

  private static Fields refused(Minutes.Outcome one) {
    return Fields.of(text("tên", one.candidate().name()), text("lý do", one.result().formula()));
  }

  private static List<Filled> ending(Minutes.Ending ending) {
    return switch (ending) {
      case Minutes.Ending.Open _ ->
          List.of(condition("bản nháp", true), text("giờ bế mạc", ""), text("kết luận", ""));
      case Minutes.Ending.Closed(var at, var conclusion) ->
          List.of(
              condition("bản nháp", false),
              text("giờ bế mạc", TimeText.inWords(at)),
              text("kết luận", conclusion));
    };
  }
}
