package vn.bangvang.app.plans.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// The plan on paper: what it still lacks, the way to it, and how it is cited.
class PapersTabTest extends TabCase {
  private final List<String> printed = new ArrayList<>();

  @Override
  public List<Action> papers() {
    return List.of(Action.of("plan.print", Icon.WORD, () -> printed.add(plan.title())));
  }

  @Test
  void whatADraftLeavesOpenIsSaidBeforeItIsPrinted() {
    open(PapersTab::new);
    assertThat(said(".muted")).containsExactly("Văn bản còn để trống: Số, ký hiệu, Ngày ban hành");
    click("plan-print");
    assertThat(printed).containsExactly(plan.title());
  }

  @Test
  void aPlanReadyToBeIssuedLeavesNothingOpen() {
    plan = Pieces.NUMBER.with().apply(plan, new DocumentNumber("12/KH-UBND"));
    plan = Pieces.ISSUED.with().apply(plan, PartialDate.on(2023, 4, 2));
    open(PapersTab::new);
    assertThat(said(".muted")).containsExactly("Số, ngày và những mục bắt buộc đã có.");
    assertThat(said(".plain")).anyMatch(text -> text.startsWith("Kế hoạch số 12/KH-UBND ngày"));
  }
}
