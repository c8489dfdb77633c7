package vn.bangvang.domain.plan.reading.outline;

import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Whether a line goes on with the paragraph of the line before it, and how the two are joined.
record Joint(int width) {
  private static final int SHORTEST_WIDTH = 40;
  private static final int WIDEST_WRAP = 130;
  private static final double FULL = 0.72;
  private static final Pattern CLOSED = Pattern.compile("[.;:!?]\\s*[\"')]*$|[./]+$");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:,|[\\s(]-|\\b(?:cua|va|ve|cho|cac|voi|tai|theo|trong|do|boi|so|ngay|hoac|thuoc|den|nhung|duoc)|[a-z0-9]-)$");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:noi nhan|can cu|thuc hien|thi hanh|chap hanh|theo (?:huong dan|de nghi|chi dao|quy"
              + " dinh|tinh than)|tren co so|huong ung|xet|kinh gui|tren day la|phu luc|khong"
              + " xet)\\b");
  private static final Pattern SHARD_BEFORE =
      Pattern.compile("(?:^|[\\s(])[bcdghklmnpqrstvx]{1,3}$");
  private static final Pattern SHARD_AFTER =
      Pattern.compile("^[bcdghklmnpqrstvx]{1,3}(?=[\\s,.;:)]|$)");

  /// How wide the lines were broken; 0 where a line is a paragraph.
  static int width(java.util.List<Passage> lines) {
    var lengths = lines.stream().mapToInt(Passage::length).sorted().toArray();
    if (lengths.length < 8) return 0;
    int wide = lengths[lengths.length * 97 / 100];
    return wide > WIDEST_WRAP || wide < SHORTEST_WIDTH ? 0 : lengths[lengths.length * 85 / 100];
  }

  boolean continues(Passage before, Passage line, Mark mark) {
    boolean isOpen = !before.has(CLOSED);
    boolean isFull = width > 0 && before.length() >= width * FULL;
    char first = line.text().charAt(Math.min(mark.end(), line.length() - 1));
    if (isOnlyMark(before)) return mark.marker() == Marker.PLAIN;
    if (mark.marker() != Marker.PLAIN)
      return isFull
          && isOpen
          && Character.isLowerCase(first)
          && mark.marker().compareTo(Marker.LETTER) != 0
          && mark.marker() != Marker.LETTER_DEEPER;
    if (line.begins(BEGINS) && Character.isUpperCase(first) && !isOpen) return false;
    if (Character.isLowerCase(first) || ",;.)%".indexOf(first) >= 0) return isOpen || isFull;
    if (isFull)
      return isOpen
          || before.text().endsWith(";")
          || (before.length() >= width && !before.text().endsWith(":"));
    return isOpen
        && before.has(OPEN)
        && ((before.length() > 25 && !isLoud(before)) || before.text().endsWith("-"));
  }

  private static boolean isOnlyMark(Passage line) {
    Mark mark = Mark.of(line);
    return mark.marker() != Marker.PLAIN && mark.end() >= line.length();
  }

  static boolean isLoud(Passage line) {
    return line.text().chars().noneMatch(Character::isLowerCase);
  }

  static boolean isTight(Passage before, Passage line) {
    String text = before.text();
    int last = text.length() - 1;
    if (last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1)))
      return true;
    if (text.endsWith("/")) return true;
    boolean isLow = Character.isLowerCase(line.text().charAt(0));
    return isLow && (hasShard(before, SHARD_BEFORE) || line.begins(SHARD_AFTER));
  }

  private static boolean hasShard(Passage before, Pattern shard) {
    return Character.isLowerCase(before.text().charAt(before.length() - 1)) && before.has(shard);
  }
}
