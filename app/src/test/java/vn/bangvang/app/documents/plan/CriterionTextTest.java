package vn.bangvang.app.documents.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.plan.criterion.Source;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.unit.UnitKind;

/// What is printed of one criterion, and what is not printed twice.
class CriterionTextTest {
  private static CriterionText text(String text, Measure measure, Terms terms) {
    return CriterionText.of(
        new Criterion(
            new CriterionId(new UUID(0, 1)),
            SubjectKind.COLLECTIVE,
            new Wording("", text, ""),
            measure,
            terms));
  }

  private static List<String> beneath(String text, Scope scope, String... excluded) {
    var exclusions =
        List.of(excluded).stream()
            .map(one ->
                new Exclusion(
                    new ExclusionId(new UUID(0, 2)),
                    one,
                    new Exclusion.Trigger.Stated(),
                    new Exclusion.Excuse.Never()))
            .toList();
    var terms = new Terms(scope, new Source.Own(), exclusions);
    return text(text, new Measure.Judgement(), terms).beneath();
  }

  @ParameterizedTest
  @CsvSource({
    "Báo cáo, Báo cáo (10 điểm)",
    "Báo cáo., Báo cáo (10 điểm).",
    "Báo cáo:, Báo cáo (10 điểm):",
    "Báo cáo (10 Điểm);, Báo cáo (10 Điểm);",
    "Giảm 110 điểm vi phạm, Giảm 110 điểm vi phạm (10 điểm)",
    "'', ''"
  })
  void pointsStandBeforeTheStopAndOnlyOnce(String written, String printed) {
    var points = new Measure.Points(BigDecimal.TEN, BigDecimal.ZERO);
    assertThat(text(written, points, Terms.PLAIN).point().text()).isEqualTo(printed);
  }

  @Test
  void whomItConcernsStandsBeforeWhatRulesOut() {
    var communes = new Scope.Kinds(List.of(new UnitKind("UBND cấp xã")), "có bộ phận một cửa");
    assertThat(beneath("Giải quyết đúng hạn.", communes, "để dân phàn nàn"))
        .containsExactly(
            "Áp dụng đối với: UBND cấp xã, nơi có bộ phận một cửa", "Không xét: để dân phàn nàn");
  }

  @Test
  void whatConcernsEverybodyHasNothingBeneath() {
    assertThat(beneath("Giải quyết đúng hạn.", new Scope.Everyone())).isEmpty();
  }

  @Test
  void anExclusionWithinTheCriterionIsNotSaidTwice() {
    assertThat(
            beneath(
                "Chấp hành kỷ luật; không xét nơi Có cán bộ vi phạm, hoặc nơi chậm báo cáo.",
                new Scope.Everyone(),
                "có cán bộ vi phạm.",
                "có đơn thư vượt cấp"))
        .containsExactly("Không xét: có đơn thư vượt cấp");
  }

  @Test
  void anExclusionWithoutWordsIsLeftOut() {
    assertThat(beneath("Chấp hành kỷ luật.", new Scope.Everyone(), "")).isEmpty();
  }
}
