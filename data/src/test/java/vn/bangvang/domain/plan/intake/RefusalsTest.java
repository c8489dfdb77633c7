package vn.bangvang.domain.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.domain.shared.PartialDate;

class RefusalsTest {
  private static final Threshold UNSTATED = new Threshold.Unstated();

  private static String letters(int count) {
    return "ầ".repeat(count);
  }

  private static Fact criterion(String label, String text, Threshold target) {
    var gauge = new Gauge(Gauge.Kind.PERCENT, target, List.of());
    return new Fact.Criterion(SubjectKind.COLLECTIVE, label, text, gauge, List.of());
  }

  static Stream<Arguments> tooLong() {
    var none = DocumentNumber.NONE;
    var unknown = PartialDate.unknown();
    return Stream.of(
        arguments("Tên kế hoạch", new Fact.Title(letters(1001))),
        arguments("Chủ đề", new Fact.Theme(letters(2001))),
        arguments("Số, ký hiệu", new Fact.Numbered(new DocumentNumber(letters(121)))),
        arguments("Cơ quan ban hành", new Fact.Issuer(letters(301))),
        arguments("Cơ quan ban hành", new Fact.IssuedAt(letters(121))),
        arguments("Căn cứ", new Fact.Basis(letters(61), none, unknown, "")),
        arguments("Căn cứ", new Fact.Basis("", none, unknown, letters(301))),
        arguments("Kế hoạch cấp trên", new Fact.Parent(new DocumentNumber(letters(121)), unknown)),
        arguments("Thời gian thực hiện", new Fact.Ends(event(201))),
        arguments("Thời hạn", new Fact.Milestone(Fact.Occasion.DOSSIER_DEADLINE, event(501))),
        arguments("Đối tượng", new Fact.Subject(SubjectKind.COLLECTIVE, letters(4001))),
        arguments("Tiêu chí", criterion(letters(21), "Làm tốt", UNSTATED)),
        arguments("Tiêu chí", criterion("a", letters(8001), UNSTATED)),
        arguments("Tiêu chí", criterion("a", "Xếp loại", new Threshold.Level(letters(121)))),
        arguments("Nội dung", new Fact.Content(letters(8001))),
        arguments(
            "Chỉ tiêu về chỉ số",
            new Fact.IndexTarget(letters(121), Fact.Standing.BAND, "", unknown)),
        arguments("Hình thức khen thưởng", award(letters(201), new Bounds(0, 1))),
        arguments("Hồ sơ", new Fact.DossierPart(letters(2001))),
        arguments("Nhiệm vụ", new Fact.Task(letters(501), "", "")),
        arguments("Nhiệm vụ", new Fact.Task("", "Soát", letters(2001))),
        arguments("Nơi nhận", new Fact.Recipient(letters(501))),
        arguments("Người ký", new Fact.Signature("", "", letters(201))));
  }

  private static When event(int length) {
    return new When.On(new PartialDate.Event(letters(length)));
  }

  private static Fact award(String form, Bounds bounds) {
    return new Fact.Award(form, "", new Fact.Recipients.Only(SubjectKind.COLLECTIVE), bounds);
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void aTextWithoutRoomIsRefusedAtItsField(String field, Fact fact) {
    assertThat(Intake.refusal(fact).orElseThrow()).startsWith(field + " “ầầ").contains("”: Dài");
  }

  @Test
  void theRefusalBeginsWithTheFirstWordsOfTheText() {
    String title = "Phát động phong trào thi đua cải cách hành chính " + letters(1000);
    assertThat(Intake.refusal(new Fact.Title(title)))
        .contains(
            "Tên kế hoạch “Phát động phong trào thi đua cải cách…”: "
                + "Dài 1.049 ký tự; chỉ ghi được nhiều nhất 1.000 ký tự.");
  }

  @Test
  void thePlanIsRefusedForTheFirstFactThatDoesNotFit() {
    var long1 = new Fact.Recipient(letters(501));
    var refused = Taking.outcome(List.of(new Fact.Title("Thi đua"), long1, award("A", bounds())));
    assertThat(refused).isEqualTo(new Outcome.Refused<>(Intake.refusal(long1).orElseThrow()));
  }

  private static Bounds bounds() {
    return new Bounds(5, 3);
  }

  @Test
  void fiveToThreeCannotBe() {
    assertThat(Intake.refusal(award("Giấy khen", bounds())))
        .contains("Hình thức khen thưởng “Giấy khen”: số lượng ít nhất 05 lớn hơn nhiều nhất 03.");
  }

  @Test
  void atLeastFiveWithoutAMostCanBe() {
    assertThat(Intake.refusal(award("Giấy khen", new Bounds(5, 0)))).isEmpty();
  }

  @Test
  void copiesBelowNoneCannotBe() {
    assertThat(Intake.refusal(new Fact.Copies(-1))).contains("Số bộ hồ sơ không thể là -1.");
    assertThat(Intake.refusal(new Fact.Copies(0))).isEmpty();
  }

  @Test
  void anIndexHasAName() {
    assertThat(
            Intake.refusal(
                new Fact.IndexTarget(" ", Fact.Standing.TOP, "1", PartialDate.unknown())))
        .contains("Chỉ tiêu về chỉ số: chưa ghi tên chỉ số.");
  }

  @Test
  void aFigureHasAtMostFourteenDigits() {
    assertThat(Intake.refusal(criterion("a", "Thu", figure("99999999999999")))).isEmpty();
    assertThat(Intake.refusal(criterion("a", "Thu", figure("100000000000000"))))
        .contains("Tiêu chí “Thu”: số 100.000.000.000.000 lớn quá mức ghi được.");
  }

  private static Threshold figure(String value) {
    return new Threshold.Figure(Relation.AT_LEAST, new BigDecimal(value), "%");
  }

  @Test
  void anExclusionIsHeldAgainstItsRoomWithItsExcuse() {
    var exclusion = new Exclusion(letters(3000), UNSTATED, letters(1200));
    var gauge = new Gauge(Gauge.Kind.JUDGEMENT, UNSTATED, List.of());
    var said = new Fact.Criterion(SubjectKind.HEAD, "", "Làm tốt", gauge, List.of(exclusion));
    assertThat(Intake.refusal(said).orElseThrow()).contains("nhiều nhất 4.000 ký tự");
  }
}
