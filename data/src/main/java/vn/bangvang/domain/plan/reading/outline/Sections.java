package vn.bangvang.domain.plan.reading.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Finds the sections of a plan by what their headings are about.
public final class Sections {
  private static final int LONGEST_LEAF = 60;
  private static final int NEAR = 26;

  /// What is to be done is no heading, although it may be of the same words.
  private static final Pattern DOES =
      Pattern.compile(
          "^(?:(?:cac |nhung )?truong hop (?:khong|chua)|hoan thanh|chap hanh|dat|duoc|co|khong|bao"
              + " dam|dam bao|ban hanh|tham muu|tich cuc|giai quyet|dang ky|guong mau|day manh|tang"
              + " cuong|nang cao|xay dung|lam tot|thuc hien (?:tot|day du|nghiem|dung|hieu qua|co"
              + " hieu qua|hoan thanh))\\b");

  private static final Pattern SENTENCE = Pattern.compile("[.;]$");

  private Sections() {}

  /// What the node's own heading is about; nothing where it is no heading.
  public static Set<Topic> topics(Node node) {
    return node.topics(Sections::told);
  }

  private static Set<Topic> told(Node node) {
    Passage heading = node.heading();
    return switch (node.marker()) {
      case PART, UPPER, ROMAN, ARTICLE -> Topic.of(heading);
      case LEAD -> heading.length() > 2 * LONGEST_LEAF ? none() : near(heading, NEAR);
      case NUMBER, DOTTED, DOTTED_DEEPER, LETTER, LETTER_DEEPER -> {
        boolean isLeaf = node.isLeaf() && node.tables().isEmpty();
        yield heading.begins(DOES) ? none() : isLeaf ? ofLeaf(node) : near(heading, NEAR);
      }
      case DASH, PLUS, DOT, PLAIN -> ofLeaf(node);
    };
  }

  private static Set<Topic> ofLeaf(Node node) {
    boolean isSentence = node.body().isEmpty() && node.heading().has(SENTENCE);
    if (node.heading().length() > LONGEST_LEAF || isSentence) return none();
    return near(node.heading(), 6);
  }

  private static Set<Topic> near(Passage heading, int within) {
    var topics = none();
    if (!heading.isEmpty())
      for (Topic topic : Topic.values()) if (topic.isNear(heading, within)) topics.add(topic);
    return topics;
  }

  private static Set<Topic> none() {
    return EnumSet.noneOf(Topic.class);
  }

  /// What the nearest heading above is about, the node's own heading first.
  public static Set<Topic> governing(Node node) {
    Set<Topic> own = topics(node);
    return own.isEmpty() ? node.parent().map(Sections::governing).orElse(own) : own;
  }

  public static boolean isUnder(Node node, Topic topic) {
    return governing(node).contains(topic);
  }

  /// The outermost nodes whose heading is about this.
  public static Stream<Node> about(Node root, Topic topic) {
    return root.children().stream()
        .flatMap(node -> topics(node).contains(topic) ? Stream.of(node) : about(node, topic));
  }

  /// The innermost nodes that bear text and whose section is about this.
  public static Stream<Node> leaves(Node root, Topic topic) {
    return root.all().filter(node -> node != root && node.isLeaf() && isUnder(node, topic));
  }

  /// The heading above, if there is one.
  public static Optional<Node> heading(Node node, Topic topic) {
    return node.outward().filter(above -> topics(above).contains(topic)).findFirst();
  }
}
