package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The cells of a line that is a row of a table: parted by tabs or by upright strokes.
final class Cells {
  private static final Pattern HEADS =
      Pattern.compile(
          "^(?:so )?(?:stt|tt|so tt)$|tieu chi|tieu chuan|noi dung|nhiem vu|cong viec|san pham|ket"
              + " qua|chu tri|phoi hop|thoi gian|thoi han|doi tuong|hinh thuc|so luong|tap the|ca"
              + " nhan|chi tieu|chi so|ghi chu|muc tieu|tham quyen|diem|thanh phan|tai lieu|giay"
              + " to|ho so");
  private static final int LONGEST_HEAD = 80;

  private Cells() {}

  static List<Passage> of(Passage line) {
    return of(line, parting(line));
  }

  /// By what a row of heads is parted.
  static char parting(Passage line) {
    String text = line.text();
    return text.indexOf('|') >= 0 && text.indexOf('|') != text.lastIndexOf('|') ? '|' : '\t';
  }

  static List<Passage> of(Passage line, char parting) {
    String text = line.text();
    int from = parting == '|' && text.startsWith("|") ? 1 : 0;
    int to = parting == '|' && text.endsWith("|") ? text.length() - 1 : text.length();
    List<Passage> cells = new ArrayList<>();
    for (int at = from; at <= to; at++) {
      if (at < to && text.charAt(at) != parting) continue;
      cells.add(line.sub(from, at).stripped());
      from = at + 1;
    }
    return cells;
  }

  static boolean isRow(Passage line, char parting) {
    return line.text().indexOf(parting) >= 0;
  }

  static boolean isRule(Passage line) {
    return line.text().indexOf('|') >= 0
        && line.text().chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }

  /// Two columns or more whose heads are words of the genre.
  static boolean areHeads(List<Passage> cells) {
    return cells.size() > 1
        && cells.stream().filter(cell -> cell.length() < LONGEST_HEAD && cell.has(HEADS)).count()
            > 1;
  }
}
