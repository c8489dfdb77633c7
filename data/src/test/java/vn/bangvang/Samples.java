package vn.bangvang;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.Parent;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitKind;
import vn.bangvang.domain.unit.UnitPeriod;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Identity;
import vn.bangvang.domain.unit.person.Line;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Sex;
import vn.bangvang.domain.unit.person.Term;

/// A province, a department of it, its head and what is proposed there, for tests.
public final class Samples {
  public static final UnitId PROVINCE = new UnitId(id(10));
  public static final UnitId DEPARTMENT = new UnitId(id(11));
  public static final PersonId HEAD = new PersonId(id(20));
  public static final PersonId CLERK = new PersonId(id(21));
  public static final LocalDate DAY = LocalDate.of(2023, 12, 20);

  private Samples() {}

  public static UUID id(long number) {
    return new UUID(0, number);
  }

  public static Unit province() {
    return unit(PROVINCE, "UBND tỉnh An Bình", "UBND tỉnh", Parent.TOP);
  }

  public static Unit department() {
    return unit(DEPARTMENT, "Sở Nội vụ", "Sở, ban, ngành", new Parent.Under(PROVINCE));
  }

  public static Unit unit(UnitId id, String name, String kind, Parent parent) {
    var period = new UnitPeriod(PartialDate.unknown(), name, new UnitKind(kind), parent, 1);
    return new Unit(id, List.of(period));
  }

  public static Person head() {
    return person(HEAD, "Nguyễn Văn Thành", "Giám đốc", Duty.HEAD);
  }

  public static Person clerk() {
    return person(CLERK, "Trần Thị Ái", "Chuyên viên", Duty.STAFF);
  }

  public static Person person(PersonId id, String name, String title, Duty duty) {
    var since = PartialDate.on(2021, 3, 1);
    var post = new Post(DEPARTMENT, title, Line.GOVERNMENT, duty, Term.since(since));
    var identity = new Identity(new PartialDate.InYear(1975), Sex.MALE, "Kinh", "058075000123");
    return new Person(id, new PersonName(name), identity, List.of(post));
  }

  public static LegalBasis basis() {
    return new LegalBasis(
        "Quyết định",
        new DocumentNumber("1894/QĐ-UBND"),
        PartialDate.on(2022, 12, 23),
        "UBND tỉnh",
        "ban hành Kế hoạch cải cách hành chính năm 2023");
  }

  public static Nomination nomination(long number, Nominee nominee) {
    var proposal =
        new Proposal(
            SamplePlan.ROUND,
            SamplePlan.PRAISE,
            DEPARTMENT,
            new DocumentNumber("45/SNV-VP"),
            PartialDate.on(2023, 11, 20));
    return new Nomination(
        new NominationId(id(number)), SamplePlan.PLAN, nominee, proposal, new Stage.Received(DAY));
  }

  public static Nomination collective() {
    return nomination(50, new Nominee.Collective(DEPARTMENT, "Sở Nội vụ"));
  }

  public static Nomination ofHead() {
    return nomination(51, Nominee.of(head(), "Sở Nội vụ"));
  }

  public static Checklist unitChecklist(Answer... answers) {
    return new Checklist(
        new ChecklistId(id(60)),
        SamplePlan.PLAN,
        new Holder.OfUnit(DEPARTMENT, SamplePlan.ROUND),
        List.of(answers));
  }

  public static Evidence evidence(long number) {
    return new Evidence(
        new EvidenceId(id(number)), SamplePlan.PLAN, basis(), Evidence.Attachment.NONE);
  }
}
