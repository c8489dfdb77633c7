package vn.bangvang.domain.plan.reading.head;

import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.outline.Paragraphs;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The paragraphs between the title and the first section: on what the plan rests, who issues it.
public final class Preamble {
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:[-+•] ?)?(?:can cu\\b|xet |nham |de |\\(|huong ung|tiep tuc|chap hanh|(?:thuc"
              + " hien|thi hanh|trien khai|theo|tren co so|cu the hoa|to chuc thuc hien|trien khai"
              + " thuc hien)(?: noi dung| cac| thang loi| co hieu qua| tinh than)?"
              + " (?:\\d|luat|nghi|quyet|ke hoach|chi thi|cong van|chuong trinh|huong dan|ket"
              + " luan|thong|de an|van ban|su chi dao|quy|phong trao)|.{5,120}(?:xay dung|ban"
              + " hanh|phat dong|to chuc|trien khai).{0,160}(?:nhu sau|sau day|sau) ?:?$)");

  private static final int TALLEST_TITLE = 9;
  private static final Pattern COMPLETE = Pattern.compile("(?:\\d{4}|\")$");

  private static final Pattern RESTS = Pattern.compile("^(?:[-+•] ?)?can cu\\b|\\((?!du thao)");

  private static final Pattern ENDS = Pattern.compile("[;:.]$");

  private Preamble() {}

  /// The first line after the title.
  static int start(Zones zones) {
    List<Passage> head = zones.head();
    int title = zones.title();
    for (int at = title + 2; title >= 0 && at < Math.min(head.size(), title + TALLEST_TITLE); at++)
      if (Zones.isRule(head.get(at))) return at + 1;
    for (int at = Math.max(0, title + 1); at < head.size(); at++) {
      Passage line = head.get(at);
      boolean isFirst = title >= 0 && at == title + 1;
      if (line.begins(BEGINS) && Character.isUpperCase(first(line)) && !isFirst) return at;
      if (isFirst && line.begins(RESTS)) return at;
      if (title >= 0
          && at > title + 1
          && line.length() > 40
          && head.get(at - 1).has(COMPLETE)
          && Character.isUpperCase(line.text().charAt(0))) return at;
      if (title >= 0
          && at > title + 1
          && line.length() > 60
          && line.has(ENDS)
          && Character.isUpperCase(first(line))) return at;
    }
    return title >= 0 ? head.size() : withoutTitle(head);
  }

  private static int withoutTitle(List<Passage> head) {
    return head.size();
  }

  private static char first(Passage line) {
    for (int i = 0; i < line.length(); i++)
      if (Character.isLetter(line.text().charAt(i))) return line.text().charAt(i);
    return ' ';
  }

  public static List<Passage> paragraphs(Zones zones) {
    List<Passage> lines = zones.head().subList(start(zones), zones.head().size());
    return Paragraphs.of(
        lines.stream().filter(line -> !Zones.isRule(line)).toList(), zones.width());
  }
}
