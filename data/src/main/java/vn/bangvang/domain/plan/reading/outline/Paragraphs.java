package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Lines that belong together, put together again.
public final class Paragraphs {
  /// More of one paragraph is not read.
  private static final int LONGEST = 20_000;

  private final Joint joint;
  private final List<Passage> done = new ArrayList<>();
  private final List<Passage> open = new ArrayList<>();
  private int length;

  private Paragraphs(Joint joint) {
    this.joint = joint;
  }

  public static List<Passage> of(List<Passage> lines, int width) {
    var paragraphs = new Paragraphs(new Joint(width));
    lines.stream().map(Passage::plain).forEach(paragraphs::add);
    paragraphs.close();
    return paragraphs.done;
  }

  private void add(Passage line) {
    if (open.isEmpty() || !joint.continues(open.getLast(), line, Mark.of(line))) close();
    if (!open.isEmpty() && !Joint.isTight(open.getLast(), line))
      open.add(open.getLast().blankAfter());
    if (length < LONGEST) open.add(line);
    length += line.length();
  }

  private void close() {
    if (!open.isEmpty()) done.add(Passage.joined(open));
    open.clear();
    length = 0;
  }
}
