package vn.bangvang.store.plan;

import static org.jooq.Records.mapping;
import static vn.bangvang.store.jooq.Tables.PLAN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.bangvang.domain.plan.Course;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.PlanRecord;
import vn.bangvang.store.journal.Ledger;

/// The SQL about plans; their criteria and awards are read and written beside it.
public final class JooqPlans extends Aggregates<PlanId, Plan> implements Plans {
  private final PaperRows papers;
  private final CriterionRows criteria;
  private final AwardRows awards;

  public JooqPlans(DSLContext sql, Ledger ledger) {
    super(Plan.class, sql, ledger);
    papers = new PaperRows(sql);
    criteria = new CriterionRows(sql);
    awards = new AwardRows(sql);
  }

  @Override
  public Optional<Plan> find(PlanId id) {
    return sql.selectFrom(PLAN)
        .where(PLAN.ID.eq(id), PLAN.REMOVED.isFalse())
        .fetchOptional(this::plan);
  }

  @Override
  public List<PlanRow> list() {
    return sql.select(PLAN.ID, PLAN.TITLE, PLAN.ISSUER, PLAN.NUMBER, PLAN.UNTIL_DATE)
        .from(PLAN)
        .where(PLAN.REMOVED.isFalse())
        .orderBy(PLAN.UNTIL_DATE.desc(), PLAN.TITLE)
        .fetch(mapping(PlanRow::new));
  }

  @Override
  protected PlanId idOf(Plan plan) {
    return plan.id();
  }

  @Override
  protected PlanId identity(UUID id) {
    return new PlanId(id);
  }

  @Override
  protected void put(Plan plan) {
    merge(row(plan));
    papers.write(plan);
    criteria.write(plan);
    awards.write(plan);
  }

  @Override
  protected void hide(UUID id) {
    sql.update(PLAN).set(PLAN.REMOVED, true).where(PLAN.ID.eq(new PlanId(id))).execute();
  }

  private Plan plan(PlanRecord row) {
    PlanId id = row.getId();
    var course = new Course(start(row.getStartDate()), row.getUntilDate(), papers.milestones(id));
    var standards = new Standards(papers.subjects(id), criteria.of(id));
    var rewards = new Rewards(awards.of(id), awards.dossier(id), row.getDossierCopies());
    return new Plan(id, paper(row), course, standards, rewards);
  }

  private Paper paper(PlanRecord row) {
    PlanId id = row.getId();
    var heading =
        new Heading(
            row.getIssuer(),
            row.getNumber(),
            row.getIssuePlace(),
            row.getIssuedDate(),
            row.getTitle());
    var signer = new Signer(row.getSignerAuthority(), row.getSignerPost(), row.getSignerName());
    return new Paper(row.getForm(), heading, papers.bases(id), papers.recipients(id), signer);
  }

  private static Course.Start start(PartialDate stored) {
    return stored instanceof PartialDate.Unknown
        ? new Course.Start.Issue()
        : new Course.Start.From(stored);
  }

  private static PartialDate start(Course.Start start) {
    return switch (start) {
      case Course.Start.Issue _ -> PartialDate.unknown();
      case Course.Start.From(var date) -> date;
    };
  }

  private static PlanRecord row(Plan plan) {
    var heading = plan.paper().heading();
    var signer = plan.paper().signer();
    var folded = Folded.of(heading.title());
    var row = new PlanRecord();
    row.setId(plan.id());
    row.setForm(plan.paper().form());
    row.setIssuer(heading.issuer());
    row.setNumber(heading.number());
    row.setIssuePlace(heading.place());
    row.setIssuedDate(heading.issued());
    row.setTitle(heading.title());
    row.setFolded(folded.text());
    row.setInitials(folded.initials());
    row.setStartDate(start(plan.course().start()));
    row.setUntilDate(plan.course().until());
    row.setDossierCopies(plan.rewards().copies());
    row.setSignerAuthority(signer.authority());
    row.setSignerPost(signer.post());
    row.setSignerName(signer.name());
    row.setRemoved(false);
    return row;
  }
}
