package vn.bangvang.app.documents.plan;

import java.util.stream.Collectors;
import vn.bangvang.app.words.DutyWords;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.text.Numbers;

/// What can be won, by which dossier and until when.
final class RewardLines {
  private final Plan plan;
  private final Lines lines;

  RewardLines(BodyForm form, Plan plan) {
    this.plan = plan;
    this.lines = new Lines(form);
  }

  Lines written() {
    awards();
    dossier();
    dates();
    return lines;
  }

  private void awards() {
    var awards = plan.rewards().awards().stream().map(RewardLines::offered).toList();
    if (awards.stream().allMatch(String::isEmpty)) return;
    lines.title(Words.say("paper.plan.title.awards"));
    for (String award : awards) lines.point("", award);
  }

  private static String offered(Award award) {
    String named = PlanWords.award(award);
    String quotas = award.quotas().stream().map(PlanWords::quota).collect(Collectors.joining(", "));
    if (named.isEmpty() || quotas.isEmpty()) return named + quotas;
    return Words.say("paper.plan.offered", named, quotas);
  }

  private void dossier() {
    var rewards = plan.rewards();
    if (rewards.dossier().isEmpty()) return;
    lines.title(Words.say("paper.plan.title.dossier"));
    for (DossierPart part : rewards.dossier()) lines.point(part.label(), part.text());
    if (rewards.copies() > 0)
      lines.plain(Words.say("paper.plan.copies", Numbers.count(rewards.copies())));
  }

  private void dates() {
    var rounds = plan.course().rounds().stream().filter(RewardLines::isDated).toList();
    var milestones = plan.course().milestones().stream().filter(RewardLines::isKnown).toList();
    if (rounds.isEmpty() && milestones.isEmpty()) return;
    lines.title(Words.say("paper.plan.title.dates"));
    for (Round round : rounds) lines.point("", DutyWords.round(round));
    for (Milestone milestone : milestones)
      if (rounds.stream().noneMatch(round -> says(round, milestone)))
        lines.point("", DutyWords.milestone(milestone));
  }

  /// Reviews are rounds of their own; they are not said twice.
  private static boolean says(Round round, Milestone milestone) {
    boolean isReview =
        switch (milestone.kind()) {
          case MID_REVIEW -> round.kind() == Round.Kind.MID_REVIEW;
          case FINAL_REVIEW -> round.kind() == Round.Kind.FINAL_REVIEW;
          case DOSSIER_DEADLINE, REPORT -> false;
        };
    return isReview && round.when().equals(milestone.when());
  }

  private static boolean isKnown(Milestone milestone) {
    return !milestone.when().shown().isEmpty() || !milestone.note().isEmpty();
  }

  /// The only round of a plan that does not speak of rounds has no line of its own.
  private static boolean isDated(Round round) {
    return round.kind() != Round.Kind.SINGLE || !round.deadline().shown().isEmpty();
  }
}
