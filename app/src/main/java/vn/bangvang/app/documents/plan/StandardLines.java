package vn.bangvang.app.documents.plan;

import java.util.Locale;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.BodyForm;

/// Who may take part, by which criteria and for how long.
final class StandardLines {
  private final Plan plan;
  private final Lines lines;

  StandardLines(BodyForm form, Plan plan) {
    this.plan = plan;
    this.lines = new Lines(form);
  }

  Lines written() {
    subjects();
    criteria();
    return lines
        .title(Words.say("paper.plan.title.period"))
        .plain(Words.say("paper.plan.period", PlanWords.period(plan.course())));
  }

  private void subjects() {
    var groups = plan.standards().subjects();
    if (groups.isEmpty()) return;
    lines.title(Words.say("paper.plan.title.subjects"));
    for (SubjectGroup group : groups) lines.point(group.label(), group.text());
  }

  private void criteria() {
    var criteria = plan.standards().criteria();
    if (criteria.isEmpty()) return;
    lines.title(Words.say("paper.plan.title.criteria"));
    int group = 0;
    for (SubjectKind subject : SubjectKind.values()) {
      var own = criteria.stream().filter(one -> one.subject() == subject).toList();
      if (own.isEmpty()) continue;
      lines.heading(
          Signs.sign("a", ++group),
          Words.say("paper.plan.criteria." + subject.name().toLowerCase(Locale.ROOT)));
      own.forEach(this::criterion);
    }
  }

  private void criterion(Criterion criterion) {
    lines.point(criterion.wording().label(), criterion.wording().text());
    for (Exclusion exclusion : criterion.exclusions()) lines.below(PlanWords.exclusion(exclusion));
  }
}
