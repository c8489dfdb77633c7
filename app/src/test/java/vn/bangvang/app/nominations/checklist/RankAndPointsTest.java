package vn.bangvang.app.nominations.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.app.kit.ControlTest;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// Criteria that are answered by a place or by points.
class RankAndPointsTest extends ControlTest {
  private static final Measure RANK = new Measure.Rank(new Measure.Ranking.Overall(), 10);
  private static final Measure POINTS = new Measure.Points(BigDecimal.TEN, BigDecimal.ZERO);
  private final List<Reply> taken = new ArrayList<>();

  private AnswerControl control(Measure measure) {
    var id = new CriterionId(new UUID(0, 7));
    var wording = new Wording("a", "Tiêu chí", "");
    var criterion = new Criterion(id, SubjectKind.COLLECTIVE, wording, measure, Terms.PLAIN);
    return made(() -> AnswerControl.of(criterion, taken::add));
  }

  private void type(Measure measure, String typed) {
    var control = control(measure);
    show(control.node());
    var field = (TextField) control.node().lookup(".text-field");
    robot.interact(() -> {
      field.requestFocus();
      field.setText(typed);
    });
    robot.interact(() -> field.getScene().lookup("#elsewhere").requestFocus());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12"})
  void aPlaceIsAWholeNumberFromOneOn(String typed, BigDecimal value) {
    type(RANK, typed);
    assertThat(taken).containsExactly(new Reply.Measured(value));
  }

  @ParameterizedTest
  @CsvSource({"0", "'1,5'", "nhất"})
  void anythingElseIsNoPlace(String typed) {
    type(RANK, typed);
    assertThat(taken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "'9,5', 9.5", "10, 10"})
  void pointsGoFromNoughtToTheMaximum(String typed, BigDecimal value) {
    type(POINTS, typed);
    assertThat(taken).containsExactly(new Reply.Measured(value));
  }

  @ParameterizedTest
  @CsvSource({"'10,5'", "-1", "mười"})
  void pointsBeyondTheMaximumAreRefused(String typed) {
    type(POINTS, typed);
    assertThat(taken).isEmpty();
  }

  @Test
  void aRatingOffersTheLevelsOfAllItsYearsTheNewestFirst() {
    var scales =
        List.of(
            new Scale(2014, List.of("Tốt", "Khá"), "Khá"),
            new Scale(2022, List.of("Xuất sắc", "Tốt"), "Tốt"));
    var control = control(new Measure.Rating(scales));
    show(control.node());
    var combo = (ComboBox<?>) control.node().lookup(".combo-box");
    assertThat(List.<Object>copyOf(combo.getItems())).containsExactly("Xuất sắc", "Tốt", "Khá");
  }
}
