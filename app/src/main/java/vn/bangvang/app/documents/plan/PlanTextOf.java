package vn.bangvang.app.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.bangvang.app.words.TargetWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.execution.PlannedTask;
import vn.bangvang.domain.plan.purpose.IndexTarget;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Texts;

/// Writes a plan out in the order in which such plans are written.
public final class PlanTextOf {
  private final Office office;
  private final Plan plan;
  private final BodyForm form;

  public PlanTextOf(Office office, Plan plan) {
    this.office = office;
    this.plan = plan;
    this.form = plan.paper().form();
  }

  /// From the file, all of one moment.
  public static PlanText plan(Repositories repositories, PlanId id) {
    var plan = repositories.plans().find(id).orElseThrow();
    return new PlanTextOf(repositories.office().current(), plan).text();
  }

  public PlanText text() {
    return new PlanText(head(), bases(), sections(), tasks(), ending());
  }

  private PlanText.Head head() {
    var heading = plan.paper().heading();
    boolean isOwn = heading.issuer().equalsIgnoreCase(office.body().name());
    String lead = Words.say("paper.plan.lead", heading.issuer(), title());
    return new PlanText.Head(form, isOwn ? office.body().superior() : "", heading, lead);
  }

  /// As it stands in a sentence; a plan that was just begun leaves room for it.
  private String title() {
    String title = plan.paper().heading().title();
    return title.isEmpty() ? Words.say("paper.plan.open") : Texts.continued(title);
  }

  /// State and union papers close with "./.".
  private PlanText.Ending ending() {
    String closing = Words.say("paper.plan.closing", title(), plan.paper().heading().issuer());
    String key = form == BodyForm.PARTY ? "paper.plan.end.party" : "paper.plan.end";
    return new PlanText.Ending(
        Words.say(key, closing), plan.paper().recipients(), plan.paper().signer());
  }

  /// The Party puts each behind a dash and goes on after the last.
  private List<String> bases() {
    var cited = plan.paper().bases().stream().map(LegalBasis::cited).toList();
    String party = form == BodyForm.PARTY ? ".party" : "";
    var lines = new ArrayList<String>();
    for (int i = 0; i < cited.size(); i++) {
      String key = i == cited.size() - 1 ? "paper.plan.basis.last" : "paper.plan.basis";
      lines.add(Words.say(key + party, Dates.byDecree(cited.get(i))));
    }
    return lines;
  }

  private List<PlanText.Section> sections() {
    var sections = new ArrayList<PlanText.Section>();
    all()
        .filter(one -> !one.lines().isEmpty())
        .forEach(one ->
            sections.add(
                new PlanText.Section(
                    Signs.section(
                        form, sections.size() + 1, one.title().toUpperCase(Locale.of("vi"))),
                    one.lines())));
    return sections;
  }

  private Stream<PlanText.Section> all() {
    var purpose = plan.movement().purpose();
    var standards = new StandardLines(form, plan);
    var execution = new ExecutionLines(form, plan);
    return Stream.of(
        section("goals", goals()),
        section("contents", new Lines(form).points(purpose.contents())),
        section("targets", targets()),
        section("tasks", execution.tasks(tasks())),
        new PlanText.Section(standards.named(), standards.written().written()),
        section("solutions", new Lines(form).points(purpose.solutions())),
        section("rewards", new RewardLines(form, plan).written()),
        section("money", execution.money()),
        section("execution", execution.duties()));
  }

  private static PlanText.Section section(String key, Lines lines) {
    return new PlanText.Section(Words.say("paper.plan.section." + key), lines.written());
  }

  private Lines goals() {
    var purpose = plan.movement().purpose();
    var lines = new Lines(form);
    if (!purpose.theme().isEmpty()) lines.plain(Words.say("paper.plan.theme", purpose.theme()));
    return lines.points(purpose.goals());
  }

  private Lines targets() {
    var lines = new Lines(form);
    for (IndexTarget target : plan.movement().targets())
      lines.point("", TargetWords.target(target));
    return lines;
  }

  /// The tasks in the order of the plan, those of one field together.
  private List<PlanText.TaskField> tasks() {
    var all = plan.execution().tasks();
    return all.stream()
        .map(PlannedTask::field)
        .distinct()
        .map(field ->
            new PlanText.TaskField(
                field, all.stream().filter(one -> one.field().equals(field)).toList()))
        .toList();
  }
}
