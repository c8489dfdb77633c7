package vn.bangvang.app.plans.reading.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import vn.bangvang.domain.plan.reading.Place;

/// A text cut into lines that are short enough to be drawn one by one, and where in them something
/// was found.
public final class Script {
  /// Longer ones are cut at a blank, for only what is seen is to be laid out.
  private static final int LONGEST = 1500;

  /// From the first character to after the last one, counted in the whole text.
  public record Line(int from, int to) {}

  /// A part of a line that belongs to a finding, counted from the start of the line.
  public record Mark(int from, int to, int finding) {
    int length() {
      return to - from;
    }
  }

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Mark>> marks = new ArrayList<>();
  private final List<Integer> starts;

  private Script(String text, List<Place> places) {
    this.text = text;
    cut();
    lines.forEach(_ -> marks.add(new ArrayList<>()));
    starts = places.stream().map(place -> lineAt(place.from())).toList();
    for (int finding = 0; finding < places.size(); finding++) mark(finding, places.get(finding));
    var widestFirst = Comparator.comparingInt(Mark::length).reversed();
    marks.forEach(line -> line.sort(widestFirst));
  }

  public static Script of(String text, List<Place> places) {
    return new Script(text, places);
  }

  public int size() {
    return lines.size();
  }

  public String line(int line) {
    return text.substring(lines.get(line).from(), lines.get(line).to());
  }

  /// Those in others come after them.
  public List<Mark> marks(int line) {
    return List.copyOf(marks.get(line));
  }

  /// The line in which a finding begins.
  public int start(int finding) {
    return starts.get(finding);
  }

  /// What was found at a character of a line: the narrowest, and of those that stand at the same
  /// place the one after the present one.
  public OptionalInt at(int line, int character, int present) {
    var here =
        marks.get(line).reversed().stream()
            .filter(mark -> mark.from() <= character && character < mark.to())
            .map(Mark::finding)
            .toList();
    if (here.isEmpty()) return OptionalInt.empty();
    return OptionalInt.of(here.get((here.indexOf(present) + 1) % here.size()));
  }

  private void cut() {
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      if (end < 0) end = text.length();
      int to = end - from <= LONGEST ? end : blank(from);
      lines.add(new Line(from, to));
      from = to == end ? end + 1 : to;
    }
  }

  /// After the last blank that leaves the line short enough.
  private int blank(int from) {
    int blank = text.lastIndexOf(' ', from + LONGEST - 1);
    return blank <= from ? from + LONGEST : blank + 1;
  }

  private void mark(int finding, Place place) {
    for (int line = starts.get(finding); line < lines.size(); line++) {
      var here = lines.get(line);
      if (here.from() >= place.to()) return;
      int from = Math.max(place.from(), here.from());
      int to = Math.min(place.to(), here.to());
      if (from < to) marks.get(line).add(new Mark(from - here.from(), to - here.from(), finding));
    }
  }

  /// By halving: lines stand in the order of the text.
  private int lineAt(int character) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (lines.get(middle).from() <= character) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
