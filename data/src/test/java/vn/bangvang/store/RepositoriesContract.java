package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.SampleCouncil;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.council.sitting.Sitting;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.search.Hit;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Query;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.lineage.Act;
import vn.bangvang.domain.unit.lineage.Reorganisation;
import vn.bangvang.domain.unit.lineage.ReorganisationId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonRow;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Term;
import vn.bangvang.store.journal.JournalTable;
import vn.bangvang.store.journal.Ledger;

/// What every database must do with every aggregate: give back what was saved.
abstract class RepositoriesContract {
  private final Ids ids = Ids.seeded(3);
  protected JooqRepositories repositories;

  abstract DSLContext sql();

  @BeforeEach
  void somethingToStandOn() {
    repositories = new JooqRepositories(sql(), new Ledger(new JournalTable(sql())));
    repositories.units().save(Samples.province());
    repositories.units().save(Samples.department());
    repositories.people().save(Samples.head());
    repositories.people().save(Samples.clerk());
    repositories.plans().save(SamplePlan.plan());
  }

  @Test
  void theOffice() {
    var body = new Office.Body("Sở Nội vụ", "UBND tỉnh", "SNV", "An Bình", BodyForm.STATE);
    var office = new Office(body, new Office.Backups("/sao-luu", 10));
    repositories.office().save(office);
    assertThat(repositories.office().current()).isEqualTo(office);
  }

  @Test
  void aUnitWithItsPast() {
    var past =
        new UnitPeriod(
            new PartialDate.InYear(2008), "Ban Tổ chức", new UnitKind("Ban"), Parent.TOP, 3);
    var unit = new Unit(Samples.DEPARTMENT, List.of(Samples.department().present(), past));
    repositories.units().save(unit);
    assertThat(repositories.units().find(unit.id())).contains(unit);
  }

  @Test
  void aUnitThatIsNoMore() {
    var unit = Samples.department().ended(LocalDate.of(2025, 7, 1));
    repositories.units().save(unit);
    assertThat(repositories.units().find(unit.id())).contains(unit);
    assertThat(repositories.units().all()).contains(unit, Samples.province());
    assertThat(repositories.units().tree()).extracting(UnitRow::id).doesNotContain(unit.id());
  }

  @Test
  void whatWasDoneToUnits() {
    var units = List.of(Samples.DEPARTMENT, Samples.PROVINCE);
    var kind = new UnitKind("Sở");
    var acts =
        List.of(
            new Act.Merge(units, Samples.PROVINCE),
            new Act.Split(Samples.PROVINCE, units, Samples.PROVINCE),
            new Act.Rename(Samples.DEPARTMENT, "Sở Nội vụ và Lao động", kind),
            new Act.Move(Samples.DEPARTMENT, new Parent.Under(Samples.PROVINCE)),
            new Act.Move(Samples.DEPARTMENT, Parent.TOP),
            new Act.Dissolve(Samples.DEPARTMENT));
    for (Act act : acts) {
      var day = LocalDate.of(2025, 7, 1);
      var id = new ReorganisationId(ids.next());
      var one = new Reorganisation(id, day, Samples.basis(), act, "Tính tiếp số năm.");
      repositories.reorganisations().save(one);
      assertThat(repositories.reorganisations().find(id)).contains(one);
      assertThat(repositories.reorganisations().all()).contains(one);
    }
  }

  @Test
  void theTreeCountsItsPeople() {
    assertThat(repositories.units().tree())
        .filteredOn(row -> row.id().equals(Samples.DEPARTMENT))
        .containsExactly(
            new UnitRow(
                Samples.DEPARTMENT,
                "Sở Nội vụ",
                new UnitKind("Sở, ban, ngành"),
                new Parent.Under(Samples.PROVINCE),
                2));
    assertThat(repositories.units().kinds())
        .extracting(UnitKind::name)
        .contains("Sở, ban, ngành", "UBND tỉnh");
  }

  @Test
  void aPersonWithPosts() {
    var party =
        new Post(
            Samples.PROVINCE,
            "Tỉnh ủy viên",
            Line.PARTY,
            Duty.STAFF,
            new Term(new PartialDate.InYear(2020), PartialDate.on(2025, 7, 1)));
    var head = Samples.head();
    var posts = List.of(head.mainPost(), party);
    var person = new Person(head.id(), head.name(), head.identity(), posts);
    repositories.people().save(person);
    assertThat(repositories.people().find(person.id())).contains(person);
  }

  @Test
  void peopleAreListedByGivenName() {
    assertThat(repositories.people().of(List.of(Samples.DEPARTMENT)))
        .extracting(row -> row.name().full())
        .containsExactly("Trần Thị Ái", "Nguyễn Văn Thành");
    assertThat(repositories.people().of(List.of(Samples.PROVINCE))).isEmpty();
    assertThat(repositories.people().of(List.of()).getFirst().position())
        .isEqualTo(
            new PersonRow.Position(Samples.DEPARTMENT, "Sở Nội vụ", "Chuyên viên", Duty.STAFF));
  }

  @Test
  void aPlanWithEveryKindOfMeasure() {
    assertThat(repositories.plans().find(SamplePlan.PLAN)).contains(SamplePlan.plan());
    assertThat(repositories.plans().list())
        .extracting(PlanRow::id)
        .containsExactly(SamplePlan.PLAN);
  }

  @Test
  void aPlanThatLostItsCriteria() {
    repositories.plans().save(SamplePlan.plan(List.of()));
    assertThat(repositories.plans().find(SamplePlan.PLAN)).contains(SamplePlan.plan(List.of()));
  }

  @Test
  void aPlanThatSaysEverythingUnderAnother() {
    repositories.plans().save(SampleWhole.plan());
    assertThat(repositories.plans().find(SampleWhole.PLAN)).contains(SampleWhole.plan());
    assertThat(repositories.plans().under(SamplePlan.PLAN))
        .extracting(PlanRow::id)
        .containsExactly(SampleWhole.PLAN);
    assertThat(repositories.plans().all()).containsExactly(SamplePlan.plan(), SampleWhole.plan());
  }

  @Test
  void aUnitsPartInAPlan() {
    var part = SampleWhole.participation();
    repositories.participations().save(part);
    assertThat(repositories.participations().held(SamplePlan.PLAN, part.unit())).isEqualTo(part);
    assertThat(repositories.participations().of(SamplePlan.PLAN)).containsExactly(part);
  }

  @Test
  void nominationsOfUnitsAndPeople() {
    repositories.nominations().save(Samples.ofHead());
    repositories.nominations().save(Samples.collective());
    assertThat(repositories.nominations().find(Samples.ofHead().id())).contains(Samples.ofHead());
    assertThat(repositories.nominations().of(SamplePlan.PLAN))
        .containsExactly(Samples.collective(), Samples.ofHead());
  }

  @Test
  void aWithdrawnNomination() {
    var received = Samples.ofHead();
    var withdrawn =
        new Nomination(
            received.id(),
            received.plan(),
            received.nominee(),
            received.proposal(),
            new Stage.Withdrawn(Samples.DAY, "Đơn vị rút đề nghị"));
    repositories.nominations().save(withdrawn);
    assertThat(repositories.nominations().find(withdrawn.id())).contains(withdrawn);
  }

  @Test
  void aChecklistWithEveryKindOfReply() {
    var evidence = Samples.evidence(90);
    repositories.evidence().save(evidence);
    var checklist = Samples.unitChecklist(AnswerSamples.ofEveryKind(evidence.id()));
    repositories.checklists().save(checklist);
    assertThat(repositories.checklists().find(checklist.id())).contains(checklist);
    assertThat(repositories.checklists().find(SamplePlan.PLAN, checklist.holder()))
        .contains(checklist);
    assertThat(repositories.checklists().of(SamplePlan.PLAN)).containsExactly(checklist);
  }

  @Test
  void aChecklistOfANominee() {
    repositories.nominations().save(Samples.ofHead());
    var holder = new Holder.OfNomination(Samples.ofHead().id());
    var checklist = new Checklist(new ChecklistId(ids.next()), SamplePlan.PLAN, holder, List.of());
    repositories.checklists().save(checklist);
    assertThat(repositories.checklists().find(SamplePlan.PLAN, holder)).contains(checklist);
  }

  @Test
  void evidenceWithAFile() {
    var file = new Evidence.Attachment.Stored("a".repeat(64), "Quyết định.pdf", 1234);
    var evidence = new Evidence(new EvidenceId(ids.next()), SamplePlan.PLAN, Samples.basis(), file);
    repositories.evidence().save(evidence);
    assertThat(repositories.evidence().find(evidence.id())).contains(evidence);
    assertThat(repositories.evidence().of(SamplePlan.PLAN)).containsExactly(evidence);
  }

  @Test
  void aCouncilWithItsRules() {
    CouncilSamples.peopleOf(SampleCouncil.council()).forEach(repositories.people()::save);
    repositories.councils().save(SampleCouncil.council());
    assertThat(repositories.councils().find(SampleCouncil.COUNCIL))
        .contains(SampleCouncil.council());
    assertThat(repositories.councils().list()).containsExactly(SampleCouncil.council());
  }

  @Test
  void aSessionWithVotesAndRecusals() {
    var session = CouncilSamples.sessionWithVotes(repositories);
    repositories.sessions().save(session);
    assertThat(repositories.sessions().find(session.id())).contains(session);
    assertThat(repositories.sessions().of(SamplePlan.PLAN)).containsExactly(session);
  }

  @Test
  void aClosedSession() {
    var session = CouncilSamples.sessionWithVotes(repositories);
    var end = new Sitting.Close.At(LocalTime.of(16, 45), "Thống nhất");
    var closed = session.at(session.sitting().closed(end));
    repositories.sessions().save(closed);
    assertThat(repositories.sessions().find(session.id())).contains(closed);
  }

  @Test
  void whatIsRemovedIsNotFoundAndComesBackWhenSaved() {
    repositories.people().remove(Samples.CLERK);
    assertThat(repositories.people().find(Samples.CLERK)).isEmpty();
    assertThat(repositories.people().of(List.of())).hasSize(1);
    repositories.people().save(Samples.clerk());
    assertThat(repositories.people().find(Samples.CLERK)).contains(Samples.clerk());
  }

  @Test
  void everythingWithANameIsFound() {
    repositories.nominations().save(Samples.ofHead());
    assertThat(repositories.finder().find(new Query("thành"), 5))
        .extracting(Hit::kind)
        .containsExactly(Hit.Kind.PERSON, Hit.Kind.NOMINATION);
    assertThat(repositories.finder().find(new Query("snv"), 5))
        .extracting(Hit::title)
        .containsExactly("Sở Nội vụ");
    assertThat(repositories.finder().find(new Query("thánh"), 5)).isEmpty();
    assertThat(repositories.finder().find(new Query(" "), 5)).isEmpty();
    assertThat(repositories.finder().find(new Query("100%_"), 5)).isEmpty();
  }
}
