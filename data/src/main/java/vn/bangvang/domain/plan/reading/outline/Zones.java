package vn.bangvang.domain.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The parts of the paper: what stands above the first section, the sections, recipients and
/// signature, appendices.
public record Zones(List<Passage> head, Node body, List<Passage> tail, Node appendix, int width) {
  private static final Pattern TITLE = Pattern.compile("(?:du thao )?ke hoach\\b");
  private static final Pattern RECIPIENTS =
      Pattern.compile("^[^a-z]{0,4}(?:- )?noi nhan\\b(?! (?:ho so|bao cao))");
  private static final Pattern APPENDIX =
      Pattern.compile("(?:phu luc|bieu mau|danh muc nhiem vu)\\b");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?:t ?/ ?m|k ?/ ?t|t ?/ ?l)\\b|(?:tm|kt|tl|tuq|t\\.u\\.q)\\s?[./]|(?:pho |quyen |q\\."
              + " ?)?(?:tong )?(?:chu tich|giam doc|chanh van phong|bi thu|bo truong|truong|hieu"
              + " truong|vien truong|cuc truong|chi cuc truong|thu truong|chu nhiem|vu truong)");
  private static final Pattern FIRST_HEADING =
      Pattern.compile("(?:muc dich|muc tieu|doi tuong|noi dung thi dua|tieu chi|can cu)\\b");
  private static final int TALLEST_SIGNATURE = 14;

  public static boolean isSignature(Passage cell) {
    return Joint.isLoud(cell) && cell.begins(SIGNS);
  }

  private static final Pattern RULE = Pattern.compile("[-–—_*=\\s]{3,}");

  private static final Pattern CITES = Pattern.compile("can cu");

  private static final Pattern COLUMN = Pattern.compile("[^\t\u2003]+");

  /// A drawn line, which parts the heading of a paper.
  public static boolean isRule(Passage line) {
    return RULE.matcher(line.text()).matches();
  }

  public static Zones of(List<Passage> all) {
    int first = bodyStart(all);
    List<Passage> lines = new ArrayList<>(all.subList(0, first));
    all.subList(first, all.size()).stream().filter(line -> !isRule(line)).forEach(lines::add);
    return parted(lines);
  }

  private static Zones parted(List<Passage> lines) {
    int body = bodyStart(lines);
    int appendix = appendixStart(lines, body);
    int tail = tailStart(lines, body, appendix);
    int width = Joint.width(lines.subList(body, tail));
    return new Zones(
        lines.subList(0, body),
        Outline.of(lines.subList(body, tail), width),
        lines.subList(tail, appendix),
        Outline.of(lines.subList(appendix, lines.size()), width),
        width);
  }

  private static int bodyStart(List<Passage> lines) {
    for (int at = 0; at < lines.size(); at++) if (beginsBody(lines, at)) return at;
    return 0;
  }

  private static boolean beginsBody(List<Passage> lines, int at) {
    Passage line = lines.get(at);
    Mark mark = Mark.of(line);
    return switch (mark.marker()) {
      case PART, ROMAN, ARTICLE, UPPER -> !Topic.of(line.from(mark.end())).isEmpty();
      case NUMBER, LEAD, PLAIN ->
          line.from(mark.end()).begins(FIRST_HEADING)
              && line.length() < 70
              && (mark.marker() == Marker.NUMBER || (at > 0 && !line.begins(CITES)))
              && !line.text().endsWith(";");
      case DOTTED, DOTTED_DEEPER, LETTER, LETTER_DEEPER, DASH, PLUS, DOT -> false;
    };
  }

  private static int appendixStart(List<Passage> lines, int body) {
    for (int at = body; at < lines.size(); at++) {
      Passage line = lines.get(at);
      if (line.begins(APPENDIX) && line.length() < 60 && Joint.isLoud(line)) return at;
      if (line.begins(APPENDIX) && line.length() < 15) return at;
    }
    return lines.size();
  }

  private static int tailStart(List<Passage> lines, int body, int end) {
    int recipients = end;
    for (int at = end - 1; at >= body && recipients == end; at--)
      if (lines.get(at).has(RECIPIENTS)
          || Cells.of(lines.get(at)).stream().anyMatch(cell -> cell.has(RECIPIENTS)))
        recipients = at;
    for (int at = Math.max(body, recipients - TALLEST_SIGNATURE); at < recipients; at++)
      if (isSignature(lines.get(at)) && lines.get(at).length() < 60) return at;
    return recipients;
  }

  /// The line that names the kind of paper, or -1.
  public int title() {
    for (int at = 0; at < head.size(); at++)
      if (head.get(at).begins(TITLE) && (Joint.isLoud(head.get(at)) || head.get(at).length() < 12))
        return at;
    return -1;
  }

  /// The columns of a line of the heading or of the end.
  public static List<Passage> columns(Passage line) {
    String text = line.text();
    if (text.indexOf('|') >= 0)
      return Cells.of(line).stream().filter(cell -> !cell.isEmpty()).toList();
    return COLUMN
        .matcher(text)
        .results()
        .map(found -> line.sub(found.start(), found.end()).stripped())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
