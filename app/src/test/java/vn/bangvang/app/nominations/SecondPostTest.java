package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.screen.ScreenTest;
import vn.bangvang.app.shell.Place;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;

/// Somebody leads a department beside his post elsewhere: which post counts is chosen when he is
/// proposed.
class SecondPostTest extends ScreenTest {
  private static final String DEPARTMENT = "Sở Xây dựng";
  private String name = "";

  @BeforeEach
  void goThere() {
    go(Place.NOMINATIONS);
    var first = read(all -> all.people().of(List.of())).getFirst();
    name = first.name().full();
    robot.interact(() ->
        office()
            .workplace()
            .write("Thêm chức vụ", all -> all.people().save(leading(find(first.id())))));
    settle();
  }

  private Person find(PersonId id) {
    return read(all -> all.people().find(id).orElseThrow());
  }

  private Person leading(Person person) {
    var posts = new ArrayList<>(person.posts());
    var since = PartialDate.unknown();
    posts.add(
        new Post(department(), "Quyền Giám đốc", Line.GOVERNMENT, Duty.HEAD, Term.since(since)));
    return new Person(person.id(), person.name(), person.identity(), posts);
  }

  private UnitId department() {
    return read(all -> all.units().tree()).stream()
        .filter(row -> row.name().equals(DEPARTMENT))
        .map(UnitRow::id)
        .findFirst()
        .orElseThrow();
  }

  private Nomination latest() {
    return read(all ->
            all.plans().list().stream()
                .flatMap(plan -> all.nominations().of(plan.id()).stream())
                .toList())
        .stream()
        .filter(one -> one.nominee().unit().equals(department()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoLeadsABodyByASecondPostIsProposedAsItsHead() {
    click("nominations-add");
    click("nomination-subject-1");
    pick("nomination-unit", DEPARTMENT);
    pick("nomination-person", name);
    click("nominations-save");
    assertThat(latest().subject()).isEqualTo(SubjectKind.HEAD);
    assertThat(labels()).contains("Quyền Giám đốc Sở Xây dựng – Bằng khen của Chủ tịch UBND tỉnh");
  }
}
