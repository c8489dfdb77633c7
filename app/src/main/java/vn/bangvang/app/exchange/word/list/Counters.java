package vn.bangvang.app.exchange.word.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far every list has counted, and so the label of the next paragraph. Word keeps labels out of
/// the text.
public final class Counters {
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Lists lists;
  private final Map<Integer, TreeMap<Integer, Integer>> counted = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  public Counters(Lists lists) {
    this.lists = lists;
  }

  /// Counts one paragraph of a list; empty if there is no such list.
  public String next(int number, int at) {
    return lists.list(number).map(list -> next(number, list, at)).orElse("");
  }

  private String next(int number, Lists.Instance list, int at) {
    var counts = counted.computeIfAbsent(list.pattern(), _ -> new TreeMap<>());
    Level level = lists.level(list, at);
    Integer start = list.starts().get(at);
    boolean starts = start != null && begun.add(number + "/" + at);
    if (starts) counts.put(at, start);
    else counts.merge(at, level.start(), (count, _) -> count + 1);
    counts.tailMap(at, false).keySet().removeIf(below -> restarts(list, below, at));
    return level.isBullet() ? level.bullet() : label(list, level, counts);
  }

  private boolean restarts(Lists.Instance list, int below, int after) {
    int from = lists.level(list, below).flow().restartsAfter();
    return from == Level.Flow.USUAL || (from > 0 && after < from);
  }

  private String label(Lists.Instance list, Level level, Map<Integer, Integer> counts) {
    return PLACE
        .matcher(level.text())
        .replaceAll(place -> {
          int at = Integer.parseInt(place.group(1)) - 1;
          Level shown = lists.level(list, at);
          String format = level.flow().isLegal() ? "decimal" : shown.format();
          int count = counts.getOrDefault(at, shown.start());
          return Matcher.quoteReplacement(Numerals.in(format, count));
        })
        .strip();
  }
}
