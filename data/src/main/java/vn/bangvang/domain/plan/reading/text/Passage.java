package vn.bangvang.domain.plan.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Place;

/// A piece of the repaired text that knows where each of its characters stands in the original.
public final class Passage {
  public static final Passage EMPTY = new Passage("", new int[0], new int[0]);
  private static final String EDGES = " \t\u2003";

  private final String text;
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  Passage(String text, int[] starts, int[] ends) {
    this(text, Fold.of(text), starts, ends);
  }

  private Passage(String text, String folded, int[] starts, int[] ends) {
    this.text = text;
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  public String text() {
    return text;
  }

  /// The text in small letters without accents; as long as the text.
  public String folded() {
    return folded;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public Place place() {
    if (isEmpty()) return new Place(0, 0);
    return new Place(Arrays.stream(starts).min().orElse(0), Arrays.stream(ends).max().orElse(0));
  }

  public Passage sub(int from, int to) {
    if (from >= to) return EMPTY;
    if (from == 0 && to == length()) return this;
    return new Passage(
        text.substring(from, to),
        folded.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  public Passage from(int from) {
    return sub(from, length());
  }

  /// What a group of a pattern found.
  public Passage group(Matcher found, int group) {
    return found.start(group) < 0 ? EMPTY : sub(found.start(group), found.end(group));
  }

  public Passage group(Matcher found, String group) {
    return found.start(group) < 0 ? EMPTY : sub(found.start(group), found.end(group));
  }

  public Matcher match(Pattern pattern) {
    return pattern.matcher(folded);
  }

  public boolean has(Pattern pattern) {
    return pattern.matcher(folded).find();
  }

  public boolean begins(Pattern pattern) {
    return pattern.matcher(folded).lookingAt();
  }

  public Passage stripped() {
    return stripped(EDGES);
  }

  /// Without these characters at its ends.
  public Passage stripped(String edges) {
    return without(c -> edges.indexOf(c) >= 0, c -> edges.indexOf(c) >= 0);
  }

  /// Without blanks and closing marks at its end.
  public Passage closed(String marks) {
    return without(c -> EDGES.indexOf(c) >= 0, c -> EDGES.indexOf(c) >= 0 || marks.indexOf(c) >= 0);
  }

  private Passage without(IntPredicate before, IntPredicate after) {
    int from = 0;
    int to = length();
    while (from < to && before.test(text.charAt(from))) from++;
    while (to > from && after.test(text.charAt(to - 1))) to--;
    return sub(from, to);
  }

  /// With single blanks in place of gaps between columns.
  public Passage plain() {
    boolean isPlain = text.indexOf('\t') < 0 && text.indexOf('\u2003') < 0;
    return isPlain ? this : reworded(text.replace('\t', ' ').replace('\u2003', ' ')).stripped();
  }

  /// The same places under other characters, one for one.
  Passage reworded(String other) {
    return new Passage(other, starts, ends);
  }

  public static Passage joined(List<Passage> parts) {
    int length = parts.stream().mapToInt(Passage::length).sum();
    var joined = new StringBuilder(length);
    var starts = new int[length];
    var ends = new int[length];
    for (Passage part : parts) {
      System.arraycopy(part.starts, 0, starts, joined.length(), part.length());
      System.arraycopy(part.ends, 0, ends, joined.length(), part.length());
      joined.append(part.text);
    }
    return new Passage(joined.toString(), starts, ends);
  }

  /// A blank that stands where this passage ends.
  public Passage blankAfter() {
    int end = isEmpty() ? 0 : ends[ends.length - 1];
    return new Passage(" ", new int[] {end}, new int[] {end});
  }

  @Override
  public String toString() {
    return text;
  }
}
