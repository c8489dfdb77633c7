package vn.bangvang.domain.plan.reading.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Clauses;
import vn.bangvang.domain.plan.reading.text.Passage;

/// How often the plan wants reports.
public final class ReportsPart {
  private static final Pattern REPORT = Pattern.compile("bao cao(?! thanh tich)");

  /// "hằng tháng, quý, 6 tháng và năm", "định kỳ quý, năm", "báo cáo quý".
  private static final Pattern RHYTHM =
      Pattern.compile(
          "(?:\\b(?:hang|moi|dinh ky(?: hang)?|bao cao(?: dinh ky)?(?: hang)?) |\\b(?=(?:6|sau)"
              + " thang\\b)|\\b(?=(?:thang|quy)(?:,| va|/) (?:quy|(?:06|6|sau) thang|(?:ca )?nam)"
              + "\\b(?! \\d)))(?:(?:,| va|/| hoac| hang|;)*(?: bao cao)? ?(?:\\b(?:hang )?(?:(?:mot"
              + " |01 )?(?:thang|quy)(?! (?:\\d|[iv]+\\b))|(?:06|6|sau) thang(?: dau nam)?|nam(?!"
              + " (?:\\d{4}|gan|qua))|nua nam|(?:01|1|mot) nam|ca nam)\\b(?: \\(.{0,20}\\))?))+");

  private static final Pattern HALF = Pattern.compile("(?:06|6|sau) thang|nua nam");
  private static final Pattern YEAR = Pattern.compile("(?<!nua )\\bnam\\b(?! thang)|hang nam");
  private static final Pattern QUARTER = Pattern.compile("\\bquy\\b");
  private static final Pattern MONTH = Pattern.compile("(?<!06 )(?<!6 )(?<!sau )\\bthang\\b");

  private ReportsPart() {}

  public static void read(Paper paper) {
    paper
        .nodes()
        .map(Node::text)
        .filter(text -> text.has(REPORT))
        .flatMap(text -> Clauses.sentences(text).stream())
        .forEach(sentence -> sentence(paper, sentence));
  }

  private static void sentence(Paper paper, Passage sentence) {
    if (!sentence.has(REPORT)) return;
    Matcher rhythm = sentence.match(RHYTHM);
    while (rhythm.find()) periods(paper, sentence.sub(rhythm.start(), rhythm.end()));
  }

  private static void periods(Paper paper, Passage words) {
    put(paper, words, MONTH, Fact.Period.MONTH);
    put(paper, words, QUARTER, Fact.Period.QUARTER);
    put(paper, words, HALF, Fact.Period.HALF_YEAR);
    put(paper, words, YEAR, Fact.Period.YEAR);
  }

  private static void put(Paper paper, Passage words, Pattern sign, Fact.Period period) {
    boolean isKnown = paper.facts(Fact.Report.class).anyMatch(one -> one.period() == period);
    if (!isKnown && words.has(sign)) paper.certain(new Fact.Report(period), words);
  }
}
