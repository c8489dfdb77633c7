package vn.bangvang.domain.plan.reading.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.plan.reading.outline.Marker;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;

/// The points of "Nội dung thi đua" at their first level.
public final class ContentsPart {
  private static final Pattern EMULATION = Pattern.compile("thi dua|phong trao");

  private static final Pattern COMPETES = Pattern.compile("^thi dua");

  private ContentsPart() {}

  public static void read(Paper paper) {
    if (paper.fact(Fact.Kind.class).filter(one -> one.kind() == PlanKind.REFORM_WORK).isPresent())
      return;
    section(paper).ifPresent(section -> points(section).forEach(point -> point(paper, point)));
  }

  private static Optional<Node> section(Paper paper) {
    List<Node> all =
        paper.nodes().filter(node -> Sections.topics(node).contains(Topic.CONTENTS)).toList();
    Optional<Node> innermost =
        all.stream()
            .filter(node -> !node.isLeaf() || !node.body().isEmpty())
            .filter(node -> node.heading().has(EMULATION))
            .reduce((_, last) -> last);
    return innermost.or(() -> all.stream().filter(node -> !node.isLeaf()).findFirst());
  }

  private static List<Node> points(Node section) {
    List<Node> all = section.children().stream().flatMap(ContentsPart::announced).toList();
    boolean isMarked = all.stream().anyMatch(child -> child.marker() != Marker.PLAIN);
    return all.stream().filter(child -> !isMarked || child.marker() != Marker.PLAIN).toList();
  }

  /// "… các nội dung sau:" is followed by the points.
  private static Stream<Node> announced(Node child) {
    boolean isLead = child.marker() == Marker.LEAD && !child.isLeaf() && !isAboutElse(child);
    return isLead ? child.children().stream() : Stream.of(child);
  }

  private static void point(Paper paper, Node point) {
    if (point.text().isEmpty() || isAboutElse(point)) return;
    paper.certain(new Fact.Content(point.text().closed(";.:").text()), point.text());
  }

  private static boolean isAboutElse(Node point) {
    var topics = Sections.topics(point);
    return !topics.isEmpty() && !topics.contains(Topic.CONTENTS) && !point.text().begins(COMPETES);
  }
}
