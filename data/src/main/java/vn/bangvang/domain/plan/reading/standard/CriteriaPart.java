package vn.bangvang.domain.plan.reading.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.measure.Measures;
import vn.bangvang.domain.plan.reading.outline.Labels;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What is asked of collectives, individuals and heads.
public final class CriteriaPart {
  private static final Pattern DELEGATED =
      Pattern.compile(
          "^(?:giao |cac (?:co quan|don vi)[^.;]{0,60}(?:ban hanh|xay dung)|thuc hien theo (?:quy"
              + " dinh|luat|huong dan)|theo (?:quy dinh|luat|huong dan)|ap dung theo)");
  private static final Pattern EXCLUDES = Pattern.compile("^" + Exclusions.BEGINNING + "\\b");
  private static final Pattern ANNOUNCES = Pattern.compile("(?::|sau(?: day)?:?|nhu sau:?)$");

  private static final Pattern GROUP =
      Pattern.compile("^(?:ve|nhom|phan|linh vuc|cong tac)\\b.{0,100}:$");
  private static final Pattern AWARDED =
      Pattern.compile(
          "(?:bang khen|giay khen|co thi dua)[^.;]{0,90}\\d+ (?:tap the|ca nhan|don vi)|tang"
              + " (?:bang khen|giay khen)[^.;]{0,30}(?:tap the|ca nhan)|^ho"
              + " so\\b[^.;]{0,60}(?:gom|gui|bo\\b)");
  private final Paper paper;
  private final List<Draft> drafts = new ArrayList<>();

  private CriteriaPart(Paper paper) {
    this.paper = paper;
  }

  /// A criterion that may still be given exclusions from the sentences after it.
  private record Draft(
      Set<SubjectKind> kinds,
      Node node,
      Passage text,
      List<Exclusion> exclusions,
      Sureness sureness) {}

  public static void read(Paper paper) {
    var part = new CriteriaPart(paper);
    paper.nodes().filter(node -> Sections.isUnder(node, Topic.CRITERIA)).forEach(part::node);
    part.drafts.forEach(part::put);
    CriteriaTable.read(paper);
  }

  private void node(Node node) {
    boolean isHeading = !Sections.topics(node).isEmpty();
    if ((isHeading && node.body().isEmpty()) || node.text().has(AWARDED)) return;
    Set<SubjectKind> own = Whom.ofHeading(node);
    Passage text =
        isHeading || (!own.isEmpty() && !node.body().isEmpty()) ? node.body() : node.text();
    boolean isGroup =
        !node.isLeaf()
            && (!own.isEmpty()
                || isShortHeading(node)
                || (node.marker().isBullet() && text.has(ANNOUNCES)));
    if (text.isEmpty() || (isGroup && !text.begins(EXCLUDES)) || text.begins(DELEGATED)) return;
    take(node, text);
  }

  private static boolean isShortHeading(Node node) {
    if (node.text().begins(GROUP)) return true;
    return node.text().length() < 90
        && Character.isLetterOrDigit(node.text().text().charAt(node.text().length() - 1));
  }

  private void take(Node node, Passage text) {
    boolean isUnderExclusion =
        node.parent().filter(above -> above.text().begins(EXCLUDES)).isPresent();
    if (!drafts.isEmpty() && isUnderExclusion) {
      drafts.getLast().exclusions().add(Exclusions.one(text));
      return;
    }
    var parted = Exclusions.of(text);
    if (!drafts.isEmpty() && parted.text().isEmpty())
      drafts.getLast().exclusions().addAll(parted.exclusions());
    else if (!text.begins(EXCLUDES) && !(node.isLeaf() && text.has(ANNOUNCES)))
      draft(node, text, parted);
  }

  private void draft(Node node, Passage text, Exclusions.Parted parted) {
    Set<SubjectKind> above =
        node.outward()
            .map(Whom::ofHeading)
            .filter(kinds -> !kinds.isEmpty())
            .findFirst()
            .orElse(EnumSet.noneOf(SubjectKind.class));
    Set<SubjectKind> own = opening(parted.text());
    Set<SubjectKind> kinds = !above.isEmpty() ? above : own.isEmpty() ? ofThePlan() : own;
    Sureness sureness =
        (!above.isEmpty() ? Sureness.CERTAIN : own.isEmpty() ? Sureness.DOUBTFUL : Sureness.LIKELY)
            .atBest(Labels.jumps(node) ? Sureness.DOUBTFUL : Sureness.CERTAIN);
    drafts.add(
        new Draft(kinds, node, text.closed(";.:"), new ArrayList<>(parted.exclusions()), sureness));
  }

  private static Set<SubjectKind> opening(Passage text) {
    return Whom.plain(text.sub(0, Math.min(60, text.length())));
  }

  /// Nothing near says for whom: all whom the plan addresses.
  private Set<SubjectKind> ofThePlan() {
    var subjects = EnumSet.noneOf(SubjectKind.class);
    paper.facts(Fact.Subject.class).map(Fact.Subject::kind).forEach(subjects::add);
    return subjects.isEmpty() ? EnumSet.of(SubjectKind.COLLECTIVE) : subjects;
  }

  private void put(Draft draft) {
    boolean isHeading =
        !Sections.topics(draft.node()).isEmpty() || !Whom.ofHeading(draft.node()).isEmpty();
    String label = isHeading ? "" : draft.node().label();
    var gauge = Measures.of(Exclusions.of(draft.text()).text());
    for (SubjectKind kind : draft.kinds())
      paper.add(
          new Fact.Criterion(kind, label, draft.text().text(), gauge, draft.exclusions()),
          draft.node().text().place(),
          draft.sureness());
  }
}
