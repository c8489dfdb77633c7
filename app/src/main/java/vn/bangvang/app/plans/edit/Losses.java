package vn.bangvang.app.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.ExclusionId;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.shared.text.Numbers;

/// What has been answered or asked for already, and no longer counts when a plan is changed.
/// Nothing of it is deleted: with the change undone it counts again.
public final class Losses {
  private final Plan before;
  private final Plan after;
  private final List<String> said = new ArrayList<>();

  private Losses(Plan before, Plan after) {
    this.before = before;
    this.after = after;
  }

  /// Whether the nominations have to be asked at all.
  public static boolean arePossible(Plan before, Plan after) {
    return !after.standards().criteria().equals(before.standards().criteria())
        || !after.rewards().awards().equals(before.rewards().awards())
        || !after.course().rounds().equals(before.course().rounds());
  }

  /// A sentence for each loss.
  public static List<String> of(
      Plan before, Plan after, List<Checklist> checklists, List<Nomination> nominations) {
    var losses = new Losses(before, after);
    losses.ofCriteria(checklists);
    losses.ofAwards(nominations);
    losses.ofRounds(nominations);
    return List.copyOf(losses.said);
  }

  private void ofCriteria(List<Checklist> checklists) {
    for (Criterion criterion : before.standards().criteria()) {
      var now = after.criterion(criterion.id());
      if (now.isEmpty())
        add("loss.criterion", criterion, answering(checklists, criterion.id(), _ -> true));
      else if (now.get().measure().kind() != criterion.measure().kind())
        add(
            "loss.measure",
            criterion,
            answering(checklists, criterion.id(), one -> !one.reply().equals(open(one).reply())));
      else ofExclusions(criterion, now.get(), checklists);
    }
  }

  private void ofExclusions(Criterion criterion, Criterion now, List<Checklist> checklists) {
    Set<ExclusionId> kept =
        now.exclusions().stream().map(Exclusion::id).collect(Collectors.toSet());
    add(
        "loss.exclusion",
        criterion,
        answering(
            checklists,
            criterion.id(),
            one -> one.exclusions().stream().anyMatch(any -> !kept.contains(any.exclusion()))));
  }

  private void ofAwards(List<Nomination> nominations) {
    for (Award award : before.rewards().awards())
      if (after.award(award.id()).isEmpty())
        add(
            "loss.award",
            PlanWords.award(award),
            nominations.stream().filter(one -> one.proposal().award().equals(award.id())).count());
  }

  private void ofRounds(List<Nomination> nominations) {
    for (Round round : before.course().rounds())
      if (after.course().round(round.id()).isEmpty())
        add(
            "loss.round",
            PlanWords.round(round),
            nominations.stream().filter(one -> one.round().equals(round.id())).count());
  }

  private static long answering(
      List<Checklist> checklists, CriterionId criterion, Predicate<Answer> which) {
    return checklists.stream()
        .map(one -> one.to(criterion))
        .filter(one -> !isOpen(one) && which.test(one))
        .count();
  }

  private static Answer open(Answer answer) {
    return Answer.open(answer.criterion());
  }

  private static boolean isOpen(Answer answer) {
    return answer.equals(open(answer));
  }

  private void add(String key, Criterion criterion, long count) {
    add(key, PlanWords.sign(criterion), count);
  }

  private void add(String key, String what, long count) {
    if (count > 0) said.add(Words.say(key, what, Numbers.count((int) count)));
  }
}
