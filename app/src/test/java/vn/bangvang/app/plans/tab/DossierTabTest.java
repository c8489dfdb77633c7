package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.execution.ReportDuty;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.PartialDate;

/// The period, the rounds, the dates, the dossier and the reports (S1.g, S1.h, S2.a, S4.c).
class DossierTabTest extends TabCase {
  @BeforeEach
  void openPage() {
    open(DossierTab::new);
  }

  @Test
  void aPlanBeginsWithItsIssueOrOnADay() {
    fill("plan-start", "3/3/2022");
    assertThat(plan.course().start()).isEqualTo(new Course.Start.From(PartialDate.on(2022, 3, 3)));
    fill("plan-start", "");
    assertThat(plan.course().start()).isEqualTo(new Course.Start.Issue());
  }

  @Test
  void aPlanOfSeveralYearsHasItsRounds() {
    choose("round-kind-1", "Sơ kết");
    fill("round-held-1", "Quý IV/2023");
    fire("rounds-add");
    choose("round-kind-2", "Tổng kết");
    fill("round-held-2", "Quý IV/2025");
    assertThat(plan.course().rounds())
        .extracting(Round::kind, Round::when)
        .containsExactly(
            tuple(Round.Kind.MID_REVIEW, new PartialDate.InQuarter(2023, 4)),
            tuple(Round.Kind.FINAL_REVIEW, new PartialDate.InQuarter(2025, 4)));
  }

  @Test
  void theOnlyRoundStaysAndTheReasonIsSaid() {
    go("round-name-1");
    push(KeyCode.ALT, KeyCode.DELETE);
    assertThat(refusals).containsExactly("Kế hoạch phải còn ít nhất một đợt xét.");
    assertThat(plan.course().rounds()).hasSize(1);
    assertThat(find("round-name-1")).isNotNull();
  }

  @Test
  void aRoundHasADeadlineThatWaitsForAnEvent() {
    fill("round-deadline-1", "khi tổ chức Hội nghị phân tích PAR INDEX");
    assertThat(plan.course().rounds().getFirst().deadline())
        .isEqualTo(new PartialDate.Event("khi tổ chức Hội nghị phân tích PAR INDEX"));
  }

  @Test
  void aDateOfThePlanIsAdded() {
    int before = plan.course().milestones().size();
    fire("milestones-add");
    fill("milestone-when-" + (before + 1), "15/11");
    assertThat(plan.course().milestones()).hasSize(before);
    fill("milestone-when-" + (before + 1), "15/11/2023");
    assertThat(plan.course().milestones().getLast().when()).isEqualTo(PartialDate.on(2023, 11, 15));
  }

  @Test
  void partsOfTheDossierAreLetteredAnew() {
    var parts = plan.rewards().dossier();
    go("dossier-text-1");
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(plan.rewards().dossier())
        .extracting(DossierPart::text)
        .startsWith(parts.get(1).text(), parts.get(0).text());
    assertThat(plan.rewards().dossier())
        .extracting(DossierPart::label)
        .containsExactlyElementsOf(parts.stream().map(DossierPart::label).toList());
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "'', 0"})
  void theNumberOfCopiesMayBeLeftOpen(String typed, int copies) {
    fill("plan-copies", typed);
    assertThat(plan.rewards().copies()).isEqualTo(copies);
  }

  @Test
  void reportsAreOwedEveryQuarter() {
    fire("reports-add");
    choose("report-rhythm-1", "Hằng quý");
    fill("report-to-1", "Sở Nội vụ");
    assertThat(plan.execution().reports())
        .containsExactly(
            new ReportDuty(
                new ReportDuty.Rhythm.Every(ReportDuty.Period.QUARTER), "Sở Nội vụ", ""));
  }

  @Test
  void aReportMayBeOwedOnOneDay() {
    fire("reports-add");
    choose("report-rhythm-1", "Một lần");
    fill("report-on-1", "20/11/2023");
    assertThat(plan.execution().reports())
        .containsExactly(
            new ReportDuty(new ReportDuty.Rhythm.On(PartialDate.on(2023, 11, 20)), "", ""));
  }
}
