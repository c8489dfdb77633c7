package vn.bangvang.app.plans.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.plan.criterion.Relation;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Gauge;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// Every kind of fact in the fields in which it is corrected.
class FactFormsTest extends ControlTest {
  private static final DocumentNumber NUMBER = new DocumentNumber("21/KH-UBND");
  private static final PartialDate DAY = PartialDate.on(2026, 2, 5);
  private static final Exclusion LATE =
      new Exclusion("để trễ hẹn", new Threshold.Unstated(), "có lý do khách quan");
  private static final Exclusion SUED =
      new Exclusion("bị khiếu nại đúng", new Threshold.Unstated(), "");
  private static final Fact.Criterion CRITERION =
      new Fact.Criterion(
          SubjectKind.COLLECTIVE,
          "b",
          "Hồ sơ đúng hẹn",
          new Gauge(
              Gauge.Kind.PERCENT,
              new Threshold.Figure(Relation.AT_LEAST, BigDecimal.valueOf(98), "%"),
              List.of("SIPAS")),
          List.of(LATE, SUED));

  static Stream<Fact> facts() {
    return Stream.concat(headFacts(), bodyFacts());
  }

  private static Stream<Fact> headFacts() {
    return Stream.of(
        new Fact.Kind(PlanKind.REFORM_WORK),
        new Fact.Title("Phát động thi đua"),
        new Fact.Theme("Hồ sơ đúng hẹn"),
        new Fact.Numbered(NUMBER),
        new Fact.Issuer("Ủy ban nhân dân xã An Khê Trung"),
        new Fact.IssuedOn(DAY),
        new Fact.IssuedAt("An Khê Trung"),
        new Fact.Form(BodyForm.PARTY),
        new Fact.Basis("Luật", NUMBER, DAY, "Quốc hội"),
        new Fact.Parent(NUMBER, DAY),
        new Fact.Recipient("Sở Nội vụ"),
        new Fact.Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Hạnh"));
  }

  private static Stream<Fact> bodyFacts() {
    var when = new When.On(new PartialDate.InQuarter(2026, 2));
    var whom = new Fact.Recipients.Only(SubjectKind.HEAD);
    return Stream.of(
        new Fact.Begins(new When.AtIssue()),
        new Fact.Ends(when),
        new Fact.Milestone(Fact.Occasion.FINAL_REVIEW, when),
        new Fact.Subject(SubjectKind.INDIVIDUAL, "Cán bộ, công chức"),
        CRITERION,
        new Fact.Content("Số hóa hồ sơ"),
        new Fact.IndexTarget("PCI", Fact.Standing.TOP, "20", new PartialDate.InYear(2026)),
        new Fact.Award("Giấy khen", "Chủ tịch", whom, new Bounds(2, 3)),
        new Fact.DossierPart("Tờ trình"),
        new Fact.Copies(2),
        new Fact.Task("Thể chế", "Rà soát", "Báo cáo"),
        new Fact.Report(Fact.Period.MONTH));
  }

  private Correction corrected(Fact fact) {
    var correction = made(() -> FactForms.of(fact));
    show(correction.node());
    return correction;
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String id, T value) {
    robot.interact(() -> ((ComboBox<T>) find(id)).setValue(value));
    settle();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatNobodyTouchesStaysAsItWasFound(Fact fact) {
    var correction = corrected(fact);
    robot.interact(correction::focus);
    leave();
    assertThat(correction.value()).isEqualTo(fact);
  }

  @Test
  void aWarningHasNoForm() {
    assertThat(FactForms.has(new Fact.Warning(Fact.Code.TEXT_CUT, "Văn bản bị cắt."))).isFalse();
    assertThat(facts()).allMatch(FactForms::has);
  }

  @Test
  void aDateIsReadAsItIsTyped() {
    var correction = corrected(new Fact.IssuedOn(DAY));
    fill("reading-issued-on", "5/3/26");
    assertThat(correction.value()).isEqualTo(new Fact.IssuedOn(PartialDate.on(2026, 3, 5)));
  }

  @Test
  void aTimeCanBeTheDayOfIssue() {
    var correction = corrected(new Fact.Begins(new When.On(DAY)));
    fill("reading-begins", "Ngày ban hành");
    assertThat(correction.value()).isEqualTo(new Fact.Begins(new When.AtIssue()));
  }

  @ParameterizedTest
  @CsvSource({
    "reading-title, 1001, Dài 1.001 ký tự; chỉ ghi được nhiều nhất 1.000 ký tự.",
    "reading-title, 1500, Dài 1.500 ký tự; chỉ ghi được nhiều nhất 1.000 ký tự."
  })
  void whatTheFileCannotHoldIsRefusedAtItsField(String id, int letters, String because) {
    var correction = corrected(new Fact.Title("Phát động thi đua"));
    fill(id, "a".repeat(letters));
    assertThat(said(".refusal")).containsExactly(because);
    assertThat(correction.value()).isEqualTo(new Fact.Title("Phát động thi đua"));
  }

  @Test
  void aFigureThatIsNoNumberIsRefusedAtItsField() {
    var correction = corrected(CRITERION);
    fill("reading-value", "nhiều");
    assertThat(said(".refusal").filter(text -> text.contains("nhiều"))).hasSize(1);
    assertThat(correction.value()).isEqualTo(CRITERION);
  }

  @Test
  void theTargetOfACriterionIsWrittenAnew() {
    var correction = corrected(CRITERION);
    fill("reading-value", "97,5");
    choose("reading-relation", Relation.MORE_THAN);
    var gauge = ((Fact.Criterion) correction.value()).gauge();
    assertThat(gauge.target())
        .isEqualTo(new Threshold.Figure(Relation.MORE_THAN, BigDecimal.valueOf(97.5), "%"));
  }

  @Test
  void onlyTheFieldsOfTheKindOfTargetAreThere() {
    corrected(CRITERION);
    assertThat(shown("#reading-value")).hasSize(1);
    assertThat(shown("#reading-level-name")).isEmpty();
  }

  @Test
  void indicatorsAreTakenApartAtTheCommas() {
    var correction = corrected(CRITERION);
    fill("reading-indicators", "PAR INDEX, SIPAS ; ");
    assertThat(((Fact.Criterion) correction.value()).gauge().indicators())
        .containsExactly("PAR INDEX", "SIPAS");
  }

  @Test
  void anExclusionThatIsEmptiedIsLeftOut() {
    var correction = corrected(CRITERION);
    fill("reading-exclusion-1", "");
    assertThat(((Fact.Criterion) correction.value()).exclusions()).containsExactly(SUED);
  }

  @Test
  void anExclusionKeepsWhatLiftsIt() {
    var correction = corrected(CRITERION);
    fill("reading-exclusion-1", "trễ hẹn quá 02 hồ sơ");
    assertThat(((Fact.Criterion) correction.value()).exclusions().getFirst())
        .isEqualTo(
            new Exclusion("trễ hẹn quá 02 hồ sơ", new Threshold.Unstated(), "có lý do khách quan"));
  }

  @Test
  void anEmptyCountIsNotStated() {
    var whom = new Fact.Recipients.Only(SubjectKind.COLLECTIVE);
    var correction = corrected(new Fact.Award("Giấy khen", "", whom, new Bounds(2, 3)));
    fill("reading-award-least", "");
    choose("reading-award-whom", new Fact.Recipients.Unstated());
    assertThat(correction.value())
        .isEqualTo(
            new Fact.Award("Giấy khen", "", new Fact.Recipients.Unstated(), new Bounds(0, 3)));
  }
}
