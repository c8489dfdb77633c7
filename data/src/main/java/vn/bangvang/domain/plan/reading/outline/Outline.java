package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Builds the tree of a document: what bears the same kind of mark stands side by side.
public final class Outline {
  private static final Pattern LEADS = Pattern.compile(":$");
  private static final Pattern CLOSED = Pattern.compile("[.;]$");
  private static final Pattern BARE_NUMBER =
      Pattern.compile("^(\\d{1,2})(?: (?=\\p{Lu}\\p{Ll})|[-–—] +(?=\\d))");
  private static final Pattern BARE_DEEPER =
      Pattern.compile("^((?:\\d{1,2}\\.){1,5})(\\d{1,2})[-–—] +(?=\\d)");
  private final Node root = new Node(Marker.PART, "", Passage.EMPTY, null);
  private final Deque<Node> open = new ArrayDeque<>();
  private final int width;

  private Outline(int width) {
    this.width = width;
    open.push(root);
  }

  public static Node of(List<Passage> lines, int width) {
    var outline = new Outline(width);
    List<Passage> plain = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      int end = TableRows.end(lines, at);
      if (end == at) plain.add(lines.get(at++));
      else {
        outline.take(plain);
        plain.clear();
        outline.top().add(TableRows.table(lines.subList(at, end)));
        at = end;
      }
    }
    outline.take(plain);
    return outline.root;
  }

  private Node top() {
    return open.element();
  }

  private void take(List<Passage> lines) {
    Paragraphs.of(lines, width).forEach(this::put);
  }

  private void put(Passage paragraph) {
    Mark mark = missedNumber(paragraph, missedDeeper(paragraph, Mark.of(paragraph)));
    Passage text = paragraph.from(mark.end()).stripped();
    Marker marker = mark.marker() == Marker.PLAIN && announces(text) ? Marker.LEAD : mark.marker();
    makeRoom(marker);
    var node = new Node(marker, mark.label(), text, top());
    if (marker != Marker.PLAIN) open.push(node);
  }

  /// A number whose full stop was lost goes on with the count.
  private Mark missedNumber(Passage paragraph, Mark mark) {
    if (mark.marker() != Marker.PLAIN) return mark;
    var found = BARE_NUMBER.matcher(paragraph.text());
    if (!found.find()) return mark;
    String before = String.valueOf(Integer.parseInt(found.group(1)) - 1);
    boolean isNext =
        open.stream()
            .anyMatch(node -> node.marker() == Marker.NUMBER && node.label().equals(before));
    return isNext || isFirst(found.group(1))
        ? new Mark(Marker.NUMBER, found.group(1), found.end())
        : mark;
  }

  /// "1.3- 15 sáng kiến" after "1.2", and not "1.3- 15 tỷ đồng".
  private Mark missedDeeper(Passage paragraph, Mark mark) {
    var found = BARE_DEEPER.matcher(paragraph.text());
    if (mark.marker() != Marker.PLAIN || !found.find()) return mark;
    int number = Integer.parseInt(found.group(2));
    String before = found.group(1) + (number - 1);
    String above = found.group(1).substring(0, found.group(1).length() - 1);
    return open.stream()
        .filter(node -> node.label().equals(before) || (number == 1 && node.label().equals(above)))
        .findFirst()
        .map(_ -> new Mark(deeper(above), found.group(1) + number, found.end()))
        .orElse(mark);
  }

  private static Marker deeper(String above) {
    return above.contains(".") ? Marker.DOTTED_DEEPER : Marker.DOTTED;
  }

  private boolean isFirst(String number) {
    return number.equals("1")
        && top() != root
        && top().isLeaf()
        && top().marker().compareTo(Marker.NUMBER) < 0;
  }

  private static boolean announces(Passage text) {
    return text.has(LEADS) || Topic.isHeading(text);
  }

  /// A labelled sentence is complete; what follows without a mark does not stand under it.
  private static boolean isDone(Node node) {
    return node.marker().isLabelled()
        && node.marker() != Marker.ROMAN
        && node.marker() != Marker.PART
        && node.isLeaf()
        && node.text().has(CLOSED);
  }

  /// Closes what cannot hold a paragraph with this mark.
  private void makeRoom(Marker marker) {
    if (marker == Marker.PLAIN || marker == Marker.LEAD) {
      while (top().marker().isBullet() || top().marker() == Marker.LEAD || isDone(top()))
        open.pop();
      return;
    }
    boolean isOpen = open.stream().anyMatch(node -> node != root && node.marker() == marker);
    if (isOpen) closeUpTo(marker);
    else if (marker.isLabelled() && marker.compareTo(Marker.LETTER) < 0)
      while (top() != root && top().marker().compareTo(holder(marker)) > 0) open.pop();
  }

  /// Some plans have capitals above Roman numbers, some below.
  private static Marker holder(Marker marker) {
    return marker == Marker.UPPER ? Marker.ROMAN : marker;
  }

  private void closeUpTo(Marker marker) {
    while (top().marker() != marker) open.pop();
    open.pop();
  }
}
