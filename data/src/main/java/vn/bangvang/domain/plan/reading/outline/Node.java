package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A paragraph and what stands under it.
public final class Node {
  private static final int LONGEST_HEADING = 160;
  private final Marker marker;
  private final String label;
  private final Passage text;
  private final @Nullable Node parent;
  private final List<Node> children = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private @Nullable Set<Topic> topics;

  Node(Marker marker, String label, Passage text, @Nullable Node parent) {
    this.marker = marker;
    this.label = label;
    this.text = text;
    this.parent = parent;
    if (parent != null) parent.children.add(this);
  }

  public Marker marker() {
    return marker;
  }

  public String label() {
    return label;
  }

  public Passage text() {
    return text;
  }

  public Optional<Node> parent() {
    return Optional.ofNullable(parent);
  }

  /// What the heading is about, told once.
  Set<Topic> topics(Function<Node, Set<Topic>> telling) {
    Set<Topic> told = topics;
    if (told == null) {
      told = telling.apply(this);
      topics = told;
    }
    return told;
  }

  public List<Table> tables() {
    return Collections.unmodifiableList(tables);
  }

  void add(Table table) {
    tables.add(table);
  }

  public List<Node> children() {
    return Collections.unmodifiableList(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /// The words before the first colon, or all of them; empty where they are too long to announce.
  public Passage heading() {
    int colon = text.text().indexOf(':');
    if (colon >= 0 && colon <= LONGEST_HEADING) return text.sub(0, colon).stripped();
    return text.length() <= LONGEST_HEADING ? text : Passage.EMPTY;
  }

  /// What follows the colon in the same paragraph.
  public Passage body() {
    int colon = text.text().indexOf(':');
    if (colon < 0 || colon > LONGEST_HEADING) return Passage.EMPTY;
    return text.from(colon + 1).stripped();
  }

  /// This node and all under it, in the order of the text.
  public Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  /// From the node itself outward.
  public Stream<Node> outward() {
    return Stream.concat(Stream.of(this), parent().stream().flatMap(Node::outward));
  }
}
