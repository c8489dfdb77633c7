package vn.bangvang.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.participation.Turnout;
import vn.bangvang.domain.plan.purpose.Aim;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.PartialDate;

/// S3: the trade union of a district.
final class UnionFacts {
  private UnionFacts() {}

  static List<Fact> all() {
    return List.of(
        of("S3.a", "paper.heading.number, paper.heading.issued, paper.bases.dated", UnionFacts::a),
        of("S3.b", "movement.purpose.theme, movement.targets.aim", UnionFacts::b),
        new Fact("S3.c", "movement.purpose.goals", Held::union, UnionFacts::c),
        of("S3.d", "movement.purpose.contents, movement.purpose.solutions", UnionFacts::d),
        of("S3.e", "paper.form, paper.signer.authority, paper.signer.post", UnionFacts::e));
  }

  private static Fact of(String row, String places, Consumer<Plan> proof) {
    return Fact.of(row, places, Held::union, proof);
  }

  /// Kept as it was written, though it rests on a plan that came five days later.
  private static void a(Plan plan) {
    var heading = plan.paper().heading();
    assertThat(heading.number().written()).isEqualTo("135 /KH - LĐLĐ");
    assertThat(heading.number().isSpaced()).isTrue();
    assertThat(heading.number().canonical()).isEqualTo("135/KH-LĐLĐ");
    assertThat(heading.issued()).isEqualTo(PartialDate.on(2022, 3, 3));
    assertThat(plan.paper().bases().getFirst().dated()).isEqualTo(PartialDate.on(2022, 3, 8));
  }

  private static void b(Plan plan) {
    assertThat(plan.movement().purpose().theme()).startsWith("Đẩy mạnh cải cách");
    assertThat(plan.movement().targets())
        .containsExactly(
            by2025("PCI", new Aim.Band("Tốt")),
            by2025("PAPI", new Aim.Band("Trung bình cao")),
            by2025("PAR INDEX", new Aim.RankWithin(30)),
            by2025("SIPAS", new Aim.AboveMean("cả nước")),
            by2025("ICT Index", new Aim.Top(10)));
  }

  private static IndexTarget by2025(String indicator, Aim aim) {
    return new IndexTarget(new Indicator(indicator), aim, 2025);
  }

  private static void c(Held held) {
    assertThat(held.union().movement().purpose().goals())
        .extracting(Point::text)
        .anyMatch(text -> text.contains("đăng ký tham gia tự nguyện"));
    assertThat(held.turnoutOf(held.union()).lines())
        .hasSize(14)
        .extracting(Turnout.Line::participation)
        .filteredOn(part -> part.hasRegistered())
        .hasSize(10);
  }

  private static void d(Plan plan) {
    assertThat(plan.rewards().awards()).isEmpty();
    assertThat(plan.standards().criteria()).isEmpty();
    assertThat(plan.movement().purpose().contents()).hasSize(5);
    assertThat(plan.movement().purpose().solutions())
        .extracting(Point::level)
        .containsExactly(1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2);
    assertThat(plan.execution().assignments().get(1).text())
        .contains("kiểm tra, giám sát")
        .contains("đề nghị khen thưởng");
  }

  private static void e(Plan plan) {
    assertThat(plan.paper().form()).isEqualTo(BodyForm.UNION);
    assertThat(plan.paper().signer())
        .extracting(Signer::authority, Signer::post)
        .containsExactly("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH");
  }
}
