package vn.bangvang.domain.plan.reading.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.measure.Thresholds;
import vn.bangvang.domain.plan.reading.text.Passage;

/// "Không xét khen thưởng đối với …", in brackets or in a sentence of its own.
final class Exclusions {
  private static final String REFUSES =
      "(?:khong|chua) (?:duoc )?(?:xem xet|xet|de nghi|xet, de nghi|dua vao xet|binh xet)(?:, de"
          + " nghi)?(?: tang)?(?: khen thuong| thuong| thi dua| khen| giay khen| bang khen)?+";
  static final String BEGINNING =
      "(?:(?:cac |nhung )?truong hop )?" + REFUSES + "(?: (?:doi voi|cho|neu|khi|voi))?";
  private static final Pattern BRACKET =
      Pattern.compile("\\((" + BEGINNING + ")\\b([^()]{5,1500})\\)");
  private static final Pattern SENTENCE =
      Pattern.compile("(?:^|[.;] ?)((?:" + BEGINNING + "))\\b(.{5,1500})$");

  /// "đơn vị có hồ sơ trễ hạn thì không xét khen thưởng"
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:^|[.;,(] ?)((?:(?:nhung|cac|doi voi|neu) ){0,4}(?:tap the|don vi|ca nhan|truong"
              + " hop|to chuc|co quan|phong|cong doan|chi bo|can bo|cong chuc|doan vien|dang"
              + " vien|nguoi|co)\\b[^.;(]{5,400}?),? (?:thi|se|deu) (?:se |deu )?"
              + REFUSES
              + "\\b([^.;]*)[.;)]*$");

  private static final Pattern PART = Pattern.compile("[^;]+");
  private static final Pattern LEAD =
      Pattern.compile("^(?:cac truong hop|nhung truong hop|truong hop)? ?(?:sau)? ?: ?");
  private static final Pattern UNLESS =
      Pattern.compile(",? ?\\(?(?:ngoai tru|tru) ((?:khi |truong hop )?[^);.]{3,120})\\)?");
  private static final Pattern OWN_FAULT =
      Pattern.compile(" ?(?:vi|do|boi) (?:cac )?(?:ly do|nguyen nhan) chu quan");

  private Exclusions() {}

  /// What stands of a criterion without its exclusions, and those.
  record Parted(Passage text, List<Exclusion> exclusions) {}

  static Parted of(Passage text) {
    for (Pattern pattern : List.of(BRACKET, SENTENCE)) {
      Matcher found = text.match(pattern);
      if (!found.find()) continue;
      List<Passage> kept =
          List.of(
              text.sub(0, found.start()),
              pattern == BRACKET ? text.from(found.end()) : Passage.EMPTY);
      return new Parted(Passage.joined(kept).closed(" "), parts(text.group(found, 2)));
    }
    return trailing(text);
  }

  private static Parted trailing(Passage text) {
    Matcher found = text.match(TRAILING);
    if (!found.find()) return new Parted(text, List.of());
    Passage excluded = Passage.joined(List.of(text.group(found, 1), text.group(found, 2)));
    return new Parted(text.sub(0, found.start()).closed(" "), List.of(one(excluded)));
  }

  private static List<Exclusion> parts(Passage list) {
    List<Exclusion> all = new ArrayList<>();
    Matcher lead = list.stripped().match(LEAD);
    Passage bare = lead.find() ? list.stripped().from(lead.end()) : list.stripped();
    Matcher parts = bare.match(PART);
    while (parts.find()) all.add(one(bare.sub(parts.start(), parts.end())));
    return all;
  }

  static Exclusion one(Passage part) {
    Passage text = part.stripped().closed(".,;");
    Matcher unless = text.match(UNLESS);
    boolean isExcused = unless.find();
    String excuse =
        isExcused
            ? text.group(unless, 1).closed(".,;)").text()
            : text.has(OWN_FAULT) ? "lý do khách quan" : "";
    Passage bare = isExcused ? text.sub(0, unless.start()).closed(",(") : text;
    return new Exclusion(bare.text(), Thresholds.of(bare), excuse);
  }
}
