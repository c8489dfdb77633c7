package vn.bangvang.domain.plan.reading.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Fact.Occasion;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Dates;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// Reviews, deadlines and reports with their times.
final class Milestones {
  private static final Pattern CLAUSE = Pattern.compile("(?:[^.;]|\\.(?=\\d))+");
  private static final Pattern WORD =
      Pattern.compile(
          "(?<report>bao cao(?: ket qua| so ket| tong ket)?(?! thanh tich))|(?<mid>so"
              + " ket)|(?<last>tong ket)|(?<dossier>ho so|de nghi (?:xet )?khen|de nghi xet|xet"
              + " khen thuong|to trinh|binh xet)");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:truoc|cham nhat|den het|muon nhat|han cuoi|thoi"
              + " han|xong|vao|trong|gui|ve|nop|cuoi|dau|thoi gian|to chuc|quy|:)\\b");
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:khi|ngay sau khi|sau khi|tai|trong|dip|nhan dip|vao dip) (?:to chuc )?(?:hoi"
              + " nghi|le|dip|ket thuc|co ket qua|ky niem|dai hoi)[^.;]{5,200}");
  private static final Pattern CLOSING =
      Pattern.compile(
          "tong ket[^.;]{0,60} tai (hoi nghi [^.;]{5,120})|tai (hoi nghi [^.;]{5,100}?) tong ket");
  private static final Pattern ONE_YEAR = Pattern.compile("nam (20\\d{2})");

  private static final java.util.Set<Topic> SILENT =
      java.util.EnumSet.of(
          Topic.PURPOSE, Topic.GOALS, Topic.CONTENTS, Topic.CRITERIA, Topic.SUBJECTS, Topic.BASES);
  private static final int EARLY = 20;

  private final Paper paper;
  private final Optional<Integer> year;

  private Milestones(Paper paper) {
    this.paper = paper;
    this.year = year(paper);
  }

  static void read(Paper paper) {
    var milestones = new Milestones(paper);
    paper
        .body()
        .all()
        .filter(node -> !node.text().isEmpty())
        .filter(Milestones::mayTell)
        .forEach(milestones::node);
  }

  /// The one year that the title names.
  private static Optional<Integer> year(Paper paper) {
    Optional<Fact.Title> title = paper.fact(Fact.Title.class);
    if (title.isEmpty()) return Optional.empty();
    String folded = vn.bangvang.domain.shared.text.Folded.of(title.get().text()).text();
    Matcher found = ONE_YEAR.matcher(folded);
    boolean isOne = found.find() && !folded.contains("giai doan");
    return isOne ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
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
    Matcher clauses = node.text().match(CLAUSE);
    while (clauses.find()) clause(node.text().sub(clauses.start(), clauses.end()), isDossierTime);
  }

  private static boolean isDossierTime(Node node) {
    Optional<Node> heading =
        node.outward().filter(above -> !Sections.topics(above).isEmpty()).findFirst();
    return heading
        .filter(above ->
            Sections.topics(above).contains(Topic.TIME)
                && above.heading().has(Pattern.compile("de nghi|ho so|nop|xet|gui")))
        .isPresent();
  }

  private void clause(Passage clause, boolean isDossierTime) {
    List<Dates.Found> dates =
        Dates.in(clause, year).stream().filter(date -> !isBareYear(date)).toList();
    if (dates.isEmpty()) event(clause, isDossierTime);
    List<Word> words = words(clause);
    for (Dates.Found date : dates)
      occasion(words, date, isDossierTime).ifPresent(occasion -> put(clause, occasion, date));
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

  private static Optional<Occasion> occasion(
      List<Word> words, Dates.Found date, boolean isDossierTime) {
    if (isDossierTime && words.stream().noneMatch(word -> word.occasion() == Occasion.REPORT))
      return Optional.of(Occasion.DOSSIER_DEADLINE);
    Optional<Word> before =
        words.stream().filter(word -> word.start() < date.start()).reduce((_, last) -> last);
    Optional<Word> any =
        before.or(() -> words.stream().findFirst().filter(_ -> date.start() < EARLY));
    return any.map(Word::occasion);
  }

  private void put(Passage clause, Occasion occasion, Dates.Found date) {
    Passage before = clause.sub(Math.max(0, date.start() - 40), date.start());
    boolean isReview = occasion == Occasion.MID_REVIEW || occasion == Occasion.FINAL_REVIEW;
    if (!isReview && !before.has(DEADLINE)) return;
    if (before.has(Pattern.compile("(?:so \\d[^ ]{2,30}|theo [^,;]{5,40}),? *(?:ngay)? *$")))
      return;
    var milestone = new Fact.Milestone(occasion, date.when());
    boolean isKnown = paper.facts(Fact.Milestone.class).anyMatch(milestone::equals);
    if (!isKnown) paper.likely(milestone, clause.sub(date.start(), date.end()));
  }

  private static boolean isBareYear(Dates.Found date) {
    return date.when() instanceof When.On(PartialDate.InYear _);
  }

  /// "khi tổ chức Hội nghị …": a time whose date comes later.
  private void event(Passage clause, boolean isDossierTime) {
    Matcher event = clause.match(EVENT);
    Matcher closing = clause.match(CLOSING);
    if (closing.find())
      happening(Occasion.FINAL_REVIEW, clause.group(closing, closing.start(1) >= 0 ? 1 : 2));
    else if (isDossierTime && event.find())
      happening(Occasion.DOSSIER_DEADLINE, clause.sub(event.start(), event.end()));
  }

  private void happening(Occasion occasion, Passage text) {
    if (paper.facts(Fact.Milestone.class).anyMatch(one -> one.occasion() == occasion)) return;
    paper.likely(
        new Fact.Milestone(occasion, new When.On(new PartialDate.Event(text.text()))), text);
  }
}
