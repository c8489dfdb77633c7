package vn.bangvang.app.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.criterion.Criterion;
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

  /// Those who are judged by the same sentences.
  private record Judged(List<SubjectKind> subjects, List<Criterion> criteria) {
    boolean isBy(List<Criterion> others) {
      return texts().equals(texts(others));
    }

    String named() {
      return subjects.stream()
          .map(one -> Words.say("paper.plan.criteria." + one.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.joining(", "));
    }

    List<CriterionText> texts() {
      return texts(criteria);
    }

    private static List<CriterionText> texts(List<Criterion> criteria) {
      return criteria.stream().map(CriterionText::of).toList();
    }
  }

  /// What the section speaks of: "Đối tượng, tiêu chí, thời gian".
  String named() {
    var standards = plan.standards();
    if (standards.criteria().isEmpty())
      return Words.say(
          standards.subjects().isEmpty()
              ? "paper.plan.section.period"
              : "paper.plan.section.subjects");
    return Words.say(
        standards.subjects().isEmpty()
            ? "paper.plan.section.criteria"
            : "paper.plan.section.standards");
  }

  Lines written() {
    subjects();
    criteria();
    String known = PlanWords.period(plan.course());
    if (known.isEmpty()) return lines;
    String period = Words.say("paper.plan.period", known);
    if (lines.written().isEmpty()) return lines.plain(period);
    return lines.title(Words.say("paper.plan.title.period")).plain(period);
  }

  private void subjects() {
    var groups = plan.standards().subjects();
    if (groups.isEmpty()) return;
    lines.title(Words.say("paper.plan.title.subjects"));
    for (SubjectGroup group : groups) lines.point(group.label(), group.text());
  }

  /// The only group, and groups whose criteria bear signs of their own, are titles themselves.
  private void criteria() {
    var groups = groups();
    if (groups.isEmpty()) return;
    boolean areTitles =
        groups.size() == 1
            || plan.standards().criteria().stream()
                .anyMatch(one -> !one.wording().label().isEmpty());
    if (!areTitles) lines.title(Words.say("paper.plan.title.criteria"));
    for (int i = 0; i < groups.size(); i++) {
      String named = groups.get(i).named();
      if (areTitles) lines.title(Words.say("paper.plan.title.criteria.for", named));
      else lines.heading(Signs.sign("a", i + 1), Words.say("paper.plan.criteria.for", named));
      judged(groups.get(i));
    }
  }

  private List<Judged> groups() {
    var groups = new ArrayList<Judged>();
    for (SubjectKind subject : SubjectKind.values()) {
      var own =
          plan.standards().criteria().stream().filter(one -> one.subject() == subject).toList();
      if (own.isEmpty()) continue;
      var same = groups.stream().filter(one -> one.isBy(own)).findFirst();
      same.ifPresentOrElse(
          one -> one.subjects().add(subject),
          () -> groups.add(new Judged(new ArrayList<>(List.of(subject)), own)));
    }
    return groups;
  }

  private void judged(Judged group) {
    var texts = group.texts();
    var points = texts.stream().map(CriterionText::point).toList();
    for (int i = 0; i < texts.size(); i++) {
      lines.pointAt(points, i);
      texts.get(i).beneath().forEach(lines::below);
    }
    PlanWords.total(group.criteria())
        .ifPresent(total -> lines.plain(Words.say("paper.plan.total", total)));
  }
}
