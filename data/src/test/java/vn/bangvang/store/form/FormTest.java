package vn.bangvang.store.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;

class FormTest {
  static List<Record> aggregates() {
    return List.of(
        Samples.department(),
        Samples.head(),
        SamplePlan.plan(),
        SampleWhole.plan(),
        SampleWhole.participation(),
        Samples.ofHead(),
        Samples.collective(),
        Samples.unitChecklist(Answer.open(SamplePlan.criterion(1))),
        Samples.evidence(90),
        SampleCouncil.council(),
        SampleCouncil.session().over(List.of(SampleCouncil.item(91, Samples.ofHead()))));
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void whatIsWrittenReadsBackEqual(Record aggregate) {
    assertThat(Form.read(Form.write(aggregate), aggregate.getClass())).isEqualTo(aggregate);
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void equalValuesAreWrittenAlike(Record aggregate) {
    var copy = Form.read(Form.write(aggregate), aggregate.getClass());
    assertThat(Form.write(copy)).isEqualTo(Form.write(aggregate));
  }

  @Test
  void theFormIsReadableByOthers() {
    assertThat(Form.write(Samples.department()))
        .isEqualTo(
            """
            {"id":"00000000-0000-0000-0000-00000000000b","periods":[{"since":"",\
            "name":"Sở Nội vụ","kind":"Sở, ban, ngành",\
            "parent":{"is":"Under","unit":"00000000-0000-0000-0000-00000000000a"},"order":1}],\
            "life":{"is":"Stands"}}\
            """);
  }

  @Test
  void numbersKeepTheirOneScale() {
    var one = new Reply.Measured(new BigDecimal("97.50"));
    assertThat(Form.write(one)).isEqualTo("{\"is\":\"Measured\",\"value\":97.5}");
    var hundred = new Reply.Measured(new BigDecimal("1E+2"));
    assertThat(Form.write(hundred)).isEqualTo("{\"is\":\"Measured\",\"value\":100}");
  }

  @Test
  void quotesAndLineBreaksSurvive() {
    var answer = Answer.open(SamplePlan.criterion(1)).noted("Phong trào “Dạy tốt”\n\"Học\\tốt\"");
    assertThat(Form.read(Form.write(answer), Answer.class)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x\",\"periods\":[]}",
        "{}",
        "[]",
        "{\"id\":\"00000000-0000-0000-0000-00000000000b\",\"periods\":[{\"since\":\"\"}]}"
      })
  void whatIsNoUnitIsRefused(String text) {
    assertThatThrownBy(() -> Form.read(text, Unit.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownChoiceIsRefused() {
    assertThatThrownBy(() -> Form.read("{\"is\":\"Elsewhere\"}", Parent.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
