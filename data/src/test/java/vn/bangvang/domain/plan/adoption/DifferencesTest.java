package vn.bangvang.domain.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;

/// What the parent changed since, held three ways.
class DifferencesTest {
  private final Plan parent = Family.parent();
  private final Plan child = Family.child();

  private static List<String> sentences(Plan child, Plan parent) {
    return Differences.of(child, parent).stream().map(Difference::sentence).toList();
  }

  @Test
  void nothingIsShownWhereNothingChanged() {
    assertThat(Differences.of(child, parent)).isEmpty();
  }

  @Test
  void whatTheChildChangedAloneIsNoDifference() {
    assertThat(Differences.of(Family.reworded(child, 1, "Chỉ ở đây"), parent)).isEmpty();
    assertThat(Differences.of(Family.goals(child), parent)).isEmpty();
  }

  @Test
  void aCriterionThatTheParentAdds() {
    var added = SampleWhole.one(9, 1, "3", new Measure.Judgement(), Terms.PLAIN);
    var later =
        Family.criteria(
            parent,
            all -> {
              all.add(added);
              return all;
            });
    assertThat(sentences(child, later)).containsExactly("Tiêu chí: cấp trên bổ sung “Tiêu chí 3”");
  }

  @Test
  void aTargetThatTheParentRaises() {
    var later =
        Family.criteria(
            parent,
            all -> {
              all.set(1, SampleWhole.one(2, 2, "1.1", SampleWhole.points("10", "8"), Terms.PLAIN));
              return all;
            });
    assertThat(sentences(child, later))
        .containsExactly("Tiêu chí: cấp trên sửa “Tiêu chí 1.1; 5/10” thành “Tiêu chí 1.1; 8/10”");
  }

  @Test
  void aCriterionThatTheParentDrops() {
    var later = Family.criteria(parent, all -> all.subList(0, 3));
    assertThat(sentences(child, later)).containsExactly("Tiêu chí: cấp trên bỏ “Tiêu chí 2; ≤ 10”");
  }

  @Test
  void whatBothChangedIsNamed() {
    var later = Family.reworded(parent, 3, "Xếp hạng cao");
    var mine = Family.reworded(child, 3, "Xếp hạng rất cao");
    var only = Differences.of(mine, later).getFirst();
    assertThat(only.isOnBothSides()).isTrue();
    assertThat(only.sentence())
        .isEqualTo(
            "Tiêu chí: cấp trên sửa “Tiêu chí 2; ≤ 10” thành “Xếp hạng cao; ≤ 10”;"
                + " ở đây cũng đã sửa thành “Xếp hạng rất cao; ≤ 10”");
  }

  @Test
  void whatBothChangedAlikeIsSettled() {
    var later = Family.reworded(parent, 3, "Xếp hạng cao");
    assertThat(Differences.of(Family.reworded(child, 3, "Xếp hạng cao"), later)).isEmpty();
  }

  @Test
  void whatWasRemovedHereAndChangedThereIsNamed() {
    var later = Family.reworded(parent, 3, "Xếp hạng cao");
    var mine = Family.criteria(child, all -> all.subList(0, 3));
    var only = Differences.of(mine, later).getFirst();
    assertThat(only.isOnBothSides()).isTrue();
    assertThat(only.sentence()).endsWith("; ở đây đã bỏ");
  }

  @Test
  void whatBothRemovedIsSettled() {
    var later = Family.criteria(parent, all -> all.subList(0, 3));
    assertThat(Differences.of(Family.criteria(child, all -> all.subList(0, 3)), later)).isEmpty();
  }

  @Test
  void aPointPutInFrontDoesNotMakeTheOthersDifferent() {
    var later =
        Family.goals(
            parent,
            new Point(1, "1", "Tạo chuyển biến rõ rệt"),
            new Point(1, "2", "Mục tiêu chung"),
            new Point(1, "3", "Mục tiêu cụ thể"));
    assertThat(sentences(child, later))
        .containsExactly("Mục đích, yêu cầu: cấp trên bổ sung “Tạo chuyển biến rõ rệt”");
  }

  @Test
  void aPointIsKnownAgainByMostOfItsWords() {
    var later =
        Family.goals(
            parent, new Point(1, "1", "Mục tiêu chung"), new Point(1, "2", "Các mục tiêu cụ thể"));
    assertThat(sentences(child, later))
        .containsExactly(
            "Mục đích, yêu cầu: cấp trên sửa “Mục tiêu cụ thể” thành “Các mục tiêu cụ thể”");
  }

  @Test
  void dateDossierAndThemeAreLookedAtAsWell() {
    var later =
        Family.with(
            parent,
            one ->
                one.with(one.purpose().about("Chuyển đổi số"))
                    .with(
                        new Rewards(
                            one.rewards().awards(), List.of(new DossierPart("a", "Tờ trình")), 2))
                    .with(
                        one.course()
                            .held(
                                List.of(
                                    one.course().rounds().getFirst(),
                                    postponed(one.course().rounds().getLast())))));
    assertThat(Differences.of(child, later))
        .extracting(Difference::part)
        .containsExactly(Part.THEME, Part.ROUNDS, Part.DOSSIER, Part.COPIES);
    assertThat(sentences(child, later))
        .contains(
            "Chủ đề: cấp trên sửa “Chung tay cải cách hành chính” thành “Chuyển đổi số”",
            "Số bộ hồ sơ: cấp trên sửa “3” thành “2”");
  }

  private static Round postponed(Round round) {
    return new Round(
        round.id(), round.kind(), round.name(), PartialDate.on(2026, 1, 15), round.deadline());
  }

  @Test
  void anotherPlanIsNoParent() {
    assertThat(Differences.of(child, SamplePlan.plan())).isEmpty();
    assertThat(Differences.of(SamplePlan.plan(), parent)).isEmpty();
  }

  @Test
  void everythingAtOnceIsFoundOnceEach() {
    var later = Family.reworded(Family.goals(parent), 0, "Nhóm một");
    var parts =
        new ArrayList<>(Differences.of(child, later).stream().map(Difference::part).toList());
    assertThat(parts).containsExactly(Part.GOALS, Part.GOALS, Part.CRITERIA);
  }
}
