package vn.bangvang.domain.plan.reading.reward;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Clauses;
import vn.bangvang.domain.plan.reading.phrase.Counts;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The names of the papers of a proposal, one by one or in one sentence.
final class Papers {
  private static final String NAME =
      "(?:ban |bao cao|to trinh|bien ban|danh sach|tai lieu|van ban|cong van|phieu|quyet dinh|giay"
          + " |trich )";
  private static final Pattern NOT_A_PAPER =
      Pattern.compile(
          "^(?:so luong|so bo|thoi gian|thoi han|noi (?:nhan|nop|gui)|han |ho so"
              + " (?:nop|gui|duoc|lap|de nghi[^:]{0,60} (?:gui|lap|nop))|(?:gui|nop|chuyen)\\b|dia"
              + " chi|luu y|moi ho so|cac (?:co quan|don vi)|so noi vu|giao (?:so|phong|ban|van"
              + " phong)|toan bo ho so)");
  private static final Pattern INCLUDES =
      Pattern.compile(
          "(?:gom|bao gom|gom co|la|sau)(?: \\d{1,2} (?:loai|thanh phan|bo))?[^:]{0,30}: ?|\\bgom"
              + " (?:co )?(?=[a-z\\d])");
  private static final Pattern AND_PAPER = Pattern.compile(" (?=va (?:\\d{1,2} )?" + NAME + ")");
  private static final Pattern AND = Pattern.compile("^va ");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\bho so\\b[^.;:()]{0,80}[ (](?:bao )?gom(?: co)?:? (?=(?:\\d{1,2} )?" + NAME + ")");
  private static final Pattern IN_COPIES = Pattern.compile("^" + Counts.NUMBER + " bo\\b");
  private static final Pattern SIGN =
      Pattern.compile("^ ?(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|[-+]) ?(?=[a-z])");
  private static final Pattern BEGINS = Pattern.compile("^" + NAME);

  private final Paper paper;

  Papers(Paper paper) {
    this.paper = paper;
  }

  static boolean isPaper(Passage text) {
    return text.begins(BEGINS);
  }

  static boolean isNamed(Passage text) {
    return text.has(NAMED);
  }

  static boolean isNone(Passage text) {
    return text.begins(NOT_A_PAPER);
  }

  static boolean includes(Passage text) {
    return text.has(INCLUDES);
  }

  /// A sentence among others: "… lập hồ sơ (gồm tờ trình, biên bản) gửi về Sở".
  void sentence(Passage text) {
    Matcher found = text.match(NAMED);
    if (!found.find()) return;
    Passage rest = text.from(found.end());
    int end = found.group().indexOf('(') >= 0 ? rest.text().indexOf(')') : -1;
    enumeration(rest.sub(0, end < 0 ? rest.length() : end));
  }

  void list(Passage text) {
    Matcher includes = text.match(INCLUDES);
    boolean isSaid = includes.find();
    int from = isSaid ? includes.end() : text.text().indexOf(':') + 1;
    enumeration(text.from(from).stripped());
  }

  /// Where a semicolon only parts off what is to be done with the papers, commas part these.
  private void enumeration(Passage rest) {
    Passage first = Clauses.sentences(rest).stream().findFirst().orElse(rest);
    List<Passage> papers =
        Clauses.parts(first, ";").stream().filter(part -> !part.begins(NOT_A_PAPER)).toList();
    if (papers.size() < 2)
      papers.stream().flatMap(part -> Clauses.parts(part, ",").stream()).forEach(this::pair);
    else {
      papers.subList(0, papers.size() - 1).forEach(this::put);
      pair(papers.getLast());
    }
  }

  /// "danh sách và báo cáo thành tích": two papers.
  private void pair(Passage part) {
    Matcher and = part.match(AND_PAPER);
    int middle = and.find() ? and.start() : part.length();
    put(part.sub(0, middle));
    put(part.from(middle));
  }

  void put(Passage text) {
    Matcher sign = text.match(SIGN);
    Passage listed = (sign.find() ? text.from(sign.end()) : text).stripped().closed(";.,");
    Passage bare = listed.begins(AND) ? listed.from(3) : listed;
    if (bare.isEmpty() || bare.begins(NOT_A_PAPER) || bare.begins(IN_COPIES)) return;
    var part = new Fact.DossierPart(bare.text());
    if (paper.facts(Fact.DossierPart.class).noneMatch(part::equals)) paper.certain(part, bare);
  }
}
