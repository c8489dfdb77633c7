package vn.bangvang.store.plan;

import static vn.bangvang.store.jooq.Tables.PLAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.bangvang.domain.plan.Heading;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Paper;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Plans;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.plan.Standards;
import vn.bangvang.domain.plan.reward.Rewards;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.store.Aggregates;
import vn.bangvang.store.jooq.tables.records.PlanRecord;
import vn.bangvang.store.journal.Ledger;

/// The SQL about plans; their criteria and awards are read and written beside it.
public final class JooqPlans extends Aggregates<PlanId, Plan> implements Plans {
  private final PaperRows papers;
  private final CourseRows courses;
  private final PurposeRows purposes;
  private final ExecutionRows executions;
  private final CriterionRows criteria;
  private final AwardRows awards;

  public JooqPlans(DSLContext sql, Ledger ledger) {
    super(Plan.class, sql, ledger);
    papers = new PaperRows(sql);
    courses = new CourseRows(sql);
    purposes = new PurposeRows(sql);
    executions = new ExecutionRows(sql);
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
    return listed(DSL.noCondition());
  }

  @Override
  public List<PlanRow> under(PlanId parent) {
    return listed(PLAN.PARENT_PLAN_ID.eq(parent));
  }

  @Override
  public Map<PlanId, PlanId> parents() {
    return sql.select(PLAN.ID, PLAN.PARENT_PLAN_ID)
        .from(PLAN)
        .where(PLAN.REMOVED.isFalse(), PLAN.PARENT_PLAN_ID.isNotNull())
        .fetchMap(PLAN.ID, PLAN.PARENT_PLAN_ID);
  }

  @Override
  public List<Plan> all() {
    return sql.selectFrom(PLAN).where(PLAN.REMOVED.isFalse()).orderBy(PLAN.ID).fetch(this::plan);
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
    courses.write(plan);
    purposes.write(plan);
    executions.write(plan);
    criteria.write(plan);
    awards.write(plan);
  }

  @Override
  protected void hide(UUID id) {
    sql.update(PLAN).set(PLAN.REMOVED, true).where(PLAN.ID.eq(new PlanId(id))).execute();
  }

  private Plan plan(PlanRecord row) {
    PlanId id = row.getId();
    var movement =
        new Movement(
            purposes.of(id, row.getTheme()),
            purposes.targets(id),
            courses.of(row),
            new Standards(papers.subjects(id), criteria.of(id)),
            new Rewards(awards.of(id), awards.dossier(id), row.getDossierCopies()));
    return new Plan(id, paper(row), StandingColumns.of(row), movement, executions.of(id));
  }

  private static Heading heading(PlanRecord row) {
    return new Heading(
        row.getIssuer(), row.getNumber(), row.getIssuePlace(), row.getIssuedDate(), row.getTitle());
  }

  private static PlanRow line(PlanRecord row) {
    return new PlanRow(
        row.getId(), heading(row), row.getUntilDate(), row.getKind(), StandingColumns.stage(row));
  }

  private List<PlanRow> listed(Condition wanted) {
    return sql.selectFrom(PLAN)
        .where(PLAN.REMOVED.isFalse().and(wanted))
        .orderBy(PLAN.UNTIL_DATE.desc(), PLAN.TITLE)
        .fetch(JooqPlans::line);
  }

  private Paper paper(PlanRecord row) {
    PlanId id = row.getId();
    var signer = new Signer(row.getSignerAuthority(), row.getSignerPost(), row.getSignerName());
    return new Paper(row.getForm(), heading(row), papers.bases(id), papers.recipients(id), signer);
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
    CourseRows.write(plan.course(), row);
    StandingColumns.write(plan.standing(), row);
    row.setTheme(plan.movement().purpose().theme());
    row.setDossierCopies(plan.rewards().copies());
    row.setSignerAuthority(signer.authority());
    row.setSignerPost(signer.post());
    row.setSignerName(signer.name());
    row.setRemoved(false);
    return row;
  }
}
