package vn.bangvang.domain.plan.reading.standard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Who takes part in the movement.
public final class SubjectsPart {
  private static final Pattern ONLY_AWARDS = Pattern.compile("khen thuong");

  private SubjectsPart() {}

  public static void read(Paper paper) {
    paper
        .nodes()
        .filter(node -> isSubjects(node))
        .findFirst()
        .ifPresent(section -> read(paper, section));
  }

  /// A heading about the subjects alone, or the innermost of several topics.
  private static boolean isSubjects(Node node) {
    Set<Topic> topics = Sections.topics(node);
    if (!topics.contains(Topic.SUBJECTS) || node.heading().has(ONLY_AWARDS)) return false;
    return topics.size() == 1
        || node.all().skip(1).noneMatch(inner -> Sections.topics(inner).contains(Topic.SUBJECTS));
  }

  private static void read(Paper paper, Node section) {
    if (!section.body().isEmpty()) put(paper, section, section.body());
    section
        .all()
        .skip(1)
        .filter(Node::isLeaf)
        .filter(node -> Sections.isUnder(node, Topic.SUBJECTS))
        .forEach(leaf -> leaf(paper, leaf));
  }

  private static void leaf(Paper paper, Node leaf) {
    boolean isLabelled = !leaf.body().isEmpty() && !Whom.ofHeading(leaf).isEmpty();
    put(paper, leaf, isLabelled ? leaf.body() : leaf.text());
  }

  private static void put(Paper paper, Node node, Passage text) {
    Passage bare = text.closed(";.,");
    Optional<Set<SubjectKind>> above =
        node.outward()
            .takeWhile(one -> !Sections.topics(one).contains(Topic.SUBJECTS) || one == node)
            .map(Whom::ofHeading)
            .filter(kinds -> !kinds.isEmpty())
            .findFirst();
    Set<SubjectKind> kinds =
        above.filter(_ -> node.text() != text || node.isLeaf()).orElseGet(() -> Whom.counted(bare));
    for (SubjectKind kind : kinds) {
      if (above.isPresent()) paper.certain(new Fact.Subject(kind, bare.text()), bare);
      else paper.likely(new Fact.Subject(kind, bare.text()), bare);
    }
  }
}
