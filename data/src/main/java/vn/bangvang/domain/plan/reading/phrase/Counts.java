package vn.bangvang.domain.plan.reading.phrase;

import java.util.List;
import java.util.Map;

/// Small numbers in figures and in words.
public final class Counts {
  /// A number of at most three digits, or a number word.
  public static final String NUMBER =
      "(?:\\d{1,3}(?![\\d/.%])|\\b(?:mot|hai|ba|bon|(?<!hang |trong |cuoi |moi |dau |het |qua |tung"
          + " |cac )nam|sau|bay|tam|chin|muoi lam|muoi hai|muoi|hai muoi lam|hai muoi|ba muoi)\\b)";

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bon", 4),
          Map.entry("nam", 5),
          Map.entry("lam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9));

  private Counts() {}

  public static int of(String folded) {
    String text = folded.strip();
    if (!text.isEmpty() && Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
    return List.of(text.split(" ")).stream().reduce(0, Counts::next, Integer::sum);
  }

  private static int next(int before, String word) {
    if (word.equals("muoi")) return before == 0 ? 10 : before * 10;
    return before + WORDS.getOrDefault(word, 0);
  }
}
