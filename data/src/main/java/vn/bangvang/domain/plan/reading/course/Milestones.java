package vn.bangvang.domain.plan.reading.course;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Fact.Occasion;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.paper.PlanYear;
import vn.bangvang.domain.plan.reading.phrase.Clauses;
import vn.bangvang.domain.plan.reading.phrase.Dates;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// Reviews, deadlines and reports with their times.
final class Milestones {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<report>bao cao(?: ket qua| so ket| tong ket)?(?! thanh tich))|(?<mid>so"
              + " ket)|(?<last>tong ket)|(?<dossier>ho so|de nghi (?:xet )?khen|de nghi xet|xet"
              + " khen thuong|to trinh|binh xet)");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:truoc|cham nhat|den|den het|muon nhat|han|han cuoi|thoi"
              + " han|xong|vao|trong|gui|ve|nop|cuoi|dau|thoi gian|to chuc)\\b|: ?$");
  private static final Pattern LATEST =
      Pattern.compile("\\b(?:truoc|cham nhat|muon nhat|den|han)\\b");

  private static final Set<Topic> SILENT =
      EnumSet.of(
          Topic.PURPOSE, Topic.GOALS, Topic.CONTENTS, Topic.CRITERIA, Topic.SUBJECTS, Topic.BASES);
  private static final Pattern HAND_IN = Pattern.compile("de nghi|ho so|nop|xet|gui|trinh");
  private static final Pattern LIMIT = Pattern.compile("^thoi han");
  private static final Pattern SINCE = Pattern.compile("\\btu(?: ngay| dau)? *$");
  private static final Pattern UNTIL = Pattern.compile("^ ?,? ?(?:den|-)\\b");
  private static final Pattern ANNOUNCED = Pattern.compile("^ ?:");
  private static final Pattern IN_YEAR =
      Pattern.compile(
          "(?:so ket|tong ket)(?! cong tac)[^;.]{0,30}(?:vao |trong |cuoi |dau )(?:(?:cuoi |dau"
              + " )?nam )20\\d\\d$");
  private static final Pattern CITED =
      Pattern.compile("(?:so \\d[^ ]{2,30}|theo [^,;]{5,40}),? *(?:ngay)? *$");

  private final Paper paper;
  private final Optional<Integer> year;
  private final Gatherings gatherings;
  private boolean isAmongDossiers;

  private Milestones(Paper paper) {
    this.paper = paper;
    this.year = PlanYear.of(paper);
    this.gatherings = new Gatherings(paper);
  }

  static void read(Paper paper) {
    var milestones = new Milestones(paper);
    paper
        .nodes()
        .filter(node -> !node.text().isEmpty())
        .filter(Milestones::mayTell)
        .forEach(milestones::node);
  }

  /// Aims, contents and criteria speak of years that are no deadlines.
  private static boolean mayTell(Node node) {
    var topics = Sections.governing(node);
    return topics.stream().noneMatch(SILENT::contains)
        || topics.contains(Topic.TIME)
        || topics.contains(Topic.AWARDS);
  }

  private void node(Node node) {
    boolean isDossierTime = isDossierTime(node);
    isAmongDossiers =
        node.outward().anyMatch(above -> Sections.topics(above).contains(Topic.DOSSIER));
    Clauses.of(node.text()).forEach(clause -> clause(clause, isDossierTime));
    if (Sections.isUnder(node, Topic.TIME))
      node.tables().forEach(table -> Schedule.lines(table).forEach(line -> clause(line, false)));
  }

  private static boolean isDossierTime(Node node) {
    Optional<Node> heading =
        node.outward().filter(above -> !Sections.topics(above).isEmpty()).findFirst();
    return heading
        .filter(above -> Sections.topics(above).contains(Topic.TIME))
        .filter(above -> above.heading().has(HAND_IN) || isLimitOfDossier(above))
        .isPresent();
  }

  /// "Hồ sơ, thời hạn" with "Thời hạn" under it.
  private static boolean isLimitOfDossier(Node node) {
    return node.heading().begins(LIMIT)
        && node.outward().anyMatch(above -> Sections.topics(above).contains(Topic.DOSSIER));
  }

  private void clause(Passage clause, boolean isDossierTime) {
    List<Dates.Found> dates =
        Dates.in(clause, year).stream().filter(date -> !isVague(clause, date)).toList();
    List<Word> words = words(clause);
    for (Dates.Found date : dates) {
      Passage before = clause.sub(Math.max(0, date.start() - 40), date.start());
      if (date.start() < 3 && clause.from(date.end()).begins(ANNOUNCED))
        words.stream().findFirst().ifPresent(word -> put(clause, word.occasion(), date));
      else
        occasion(words, date, before, isDossierTime)
            .ifPresent(occasion -> put(clause, before, occasion, date));
    }
    gatherings.reviews(clause);
    if (dates.isEmpty() && isDossierTime) gatherings.deadline(clause);
  }

  /// A year alone is a time only of what is to be held in it.
  private static boolean isVague(Passage clause, Dates.Found date) {
    if (!(date.when() instanceof When.On(PartialDate.InYear _))) return false;
    Passage around = clause.sub(Math.max(0, date.start() - 50), date.end());
    return !around.has(IN_YEAR);
  }

  private record Word(Occasion occasion, int start) {}

  private static List<Word> words(Passage clause) {
    List<Word> words = new ArrayList<>();
    Matcher found = clause.match(WORD);
    while (found.find()) words.add(new Word(occasion(found), found.start()));
    return words;
  }

  private static Occasion occasion(Matcher found) {
    if (found.group("mid") != null) return Occasion.MID_REVIEW;
    if (found.group("last") != null) return Occasion.FINAL_REVIEW;
    return found.group("dossier") != null ? Occasion.DOSSIER_DEADLINE : Occasion.REPORT;
  }

  private Optional<Occasion> occasion(
      List<Word> words, Dates.Found date, Passage before, boolean isDossierTime) {
    if (isDossierTime && words.stream().noneMatch(word -> word.occasion() == Occasion.REPORT))
      return Optional.of(Occasion.DOSSIER_DEADLINE);
    Optional<Word> last =
        words.stream().filter(word -> word.start() < date.start()).reduce((_, word) -> word);
    Optional<Word> next = words.stream().filter(_ -> before.has(LATEST)).findFirst();
    return last.or(() -> next).map(Word::occasion).or(() -> byPlace(before));
  }

  /// What is due where the dossier is spoken of is the dossier.
  private Optional<Occasion> byPlace(Passage before) {
    boolean isDue = isAmongDossiers && before.has(LATEST);
    return isDue ? Optional.of(Occasion.DOSSIER_DEADLINE) : Optional.empty();
  }

  private void put(Passage clause, Passage before, Occasion occasion, Dates.Found date) {
    boolean isReview = occasion == Occasion.MID_REVIEW || occasion == Occasion.FINAL_REVIEW;
    boolean isTold = isReview || (before.has(DEADLINE) && !begins(clause, before, date));
    if (!isTold || before.has(CITED)) return;
    put(clause, occasion, date);
  }

  /// "từ ngày … đến ngày …": the second is the deadline.
  private static boolean begins(Passage clause, Passage before, Dates.Found date) {
    return before.has(SINCE) && clause.from(date.end()).begins(UNTIL);
  }

  private void put(Passage clause, Occasion occasion, Dates.Found date) {
    var milestone = new Fact.Milestone(occasion, date.when());
    boolean isKnown = paper.facts(Fact.Milestone.class).anyMatch(milestone::equals);
    if (!isKnown) paper.likely(milestone, clause.sub(date.start(), date.end()));
  }
}
