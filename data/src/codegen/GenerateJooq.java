import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Target;

/// Runs the migrations on a throw-away H2 and writes the jOOQ classes from it. Arguments: the
/// folder of the migrations, the folder to write to.
class GenerateJooq {
  static final String URL =
      "jdbc:h2:mem:codegen;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
  static final String DOMAIN = "vn.bangvang.domain.";

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stamp = target.resolve(".stamp");
    String now = fingerprint(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(now)) return;
    var database = JdbcConnectionPool.create(URL, "sa", "");
    Flyway.configure().dataSource(database).locations("filesystem:" + migrations).load().migrate();
    GenerationTool.generate(configuration(target));
    Files.writeString(stamp, now);
  }

  static Configuration configuration(Path target) {
    var tables =
        new Database()
            .withName("org.jooq.meta.h2.H2Database")
            .withInputSchema("public")
            .withExcludes("flyway_schema_history")
            .withOutputSchemaToDefault(true)
            .withForcedTypes(forcedTypes());
    var generate =
        new Generate()
            .withRecords(true)
            .withJavadoc(false)
            .withComments(false)
            .withGeneratedAnnotation(true);
    var output =
        new Target().withPackageName("vn.bangvang.store.jooq").withDirectory(target.toString());
    return new Configuration()
        .withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
        .withGenerator(
            new Generator().withDatabase(tables).withGenerate(generate).withTarget(output));
  }

  /// The columns speak the domain's types.
  static List<ForcedType> forcedTypes() {
    var types = new ArrayList<ForcedType>();
    id(types, "unit.UnitId", "unit\\.id|unit_id|parent_id|proposed_by");
    id(types, "unit.lineage.ReorganisationId", "reorganisation\\.id|reorganisation_id");
    id(types, "unit.person.PersonId", "person\\.id|person_id");
    id(types, "plan.PlanId", "plan\\.id|plan_id|parent_plan_id");
    id(types, "plan.course.RoundId", "plan_round\\.id|round_id");
    id(types, "plan.participation.ParticipationId", "participation\\.id|participation_id");
    id(types, "plan.reward.AwardId", "award\\.id|award_id");
    id(types, "plan.criterion.CriterionId", "criterion\\.id|criterion_id|from_criterion");
    id(types, "plan.criterion.ExclusionId", "exclusion\\.id|exclusion_id|from_exclusion");
    id(types, "nomination.NominationId", "nomination\\.id|nomination_id");
    id(types, "nomination.checklist.EvidenceId", "evidence\\.id|evidence_id");
    id(types, "nomination.checklist.ChecklistId", "checklist\\.id|checklist_id");
    id(types, "council.CouncilId", "council\\.id|council_id");
    id(types, "council.sitting.SessionId", "session\\.id|session_id");
    id(types, "council.sitting.ItemId", "session_item\\.id|item_id");
    value(
        types,
        "shared.DocumentNumber",
        "(plan|plan_basis|evidence)\\.number|letter|basis_number|launch_number|founded_number",
        "written");
    types.add(
        new ForcedType()
            .withUserType(DOMAIN + "shared.PartialDate")
            .withLambdaConverter(
                new LambdaConverter()
                    .withFrom(DOMAIN + "shared.DateText::ofStored")
                    .withTo(DOMAIN + "shared.DateText::stored"))
            .withIncludeExpression(".*_date"));
    choices(types);
    return types;
  }

  static void choices(List<ForcedType> types) {
    choice(types, "shared.BodyForm", "(office|plan)\\.form");
    choice(types, "unit.person.Sex", "sex");
    choice(types, "unit.person.Line", "line");
    choice(types, "unit.person.Duty", "duty");
    choice(types, "plan.criterion.SubjectKind", "subject");
    choice(types, "plan.criterion.Relation", "relation");
    choice(types, "plan.Recipient.Manner", "manner");
    choice(types, "plan.course.Milestone.Kind", "plan_milestone\\.kind");
    choice(types, "plan.course.Round.Kind", "plan_round\\.kind");
    choice(types, "plan.Standing.Kind", "plan\\.kind");
    choice(types, "plan.execution.ReportDuty.Period", "every");
    choice(types, "plan.reward.Award.Level", "award\\.level");
    choice(types, "indicator.GrowthIn", "growth_in");
    choice(types, "council.Role", "role");
    choice(types, "council.rule.Base", "majority_base");
    choice(types, "council.rule.Majority.Strictness", "strictness");
    choice(types, "council.rule.Majority.OnRecusal", "on_recusal");
    choice(types, "council.rule.Rules.Certainty", "rules_certainty");
  }

  static void id(List<ForcedType> types, String type, String columns) {
    value(types, type, columns, "value");
  }

  static void value(List<ForcedType> types, String type, String columns, String accessor) {
    var converter =
        new LambdaConverter()
            .withFrom(DOMAIN + type + "::new")
            .withTo(DOMAIN + type + "::" + accessor);
    types.add(
        new ForcedType()
            .withUserType(DOMAIN + type)
            .withLambdaConverter(converter)
            .withIncludeExpression(anywhere(columns)));
  }

  static void choice(List<ForcedType> types, String type, String columns) {
    types.add(
        new ForcedType()
            .withUserType(DOMAIN + type)
            .withEnumConverter(true)
            .withIncludeExpression(anywhere(columns)));
  }

  static String anywhere(String columns) {
    return "(.*\\.)?(" + columns + ")";
  }

  static String fingerprint(Path migrations) throws IOException {
    var facts = new StringBuilder(org.jooq.Constants.FULL_VERSION);
    facts.append(forcedTypes());
    try (var files = Files.list(migrations)) {
      for (Path file : files.sorted().toList())
        facts.append(file.getFileName()).append(Files.readString(file).hashCode());
    }
    return facts.toString();
  }
}
