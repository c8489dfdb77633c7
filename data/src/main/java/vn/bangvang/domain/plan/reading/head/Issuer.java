package vn.bangvang.domain.plan.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.BodyForm;

/// Who issues the plan, from the heading of the paper or from the sentence that says so.
final class Issuer {
  static final String ORGAN =
      "(?:uy ban|ubnd|hoi dong|hdnd|so|phong|ban|bo|van phong|lien doan|ldld|tong|cong"
          + " doan|cd|cdcs|tinh uy|huyen uy|thanh uy|quan uy|thi uy|dang uy|dang bo|chi"
          + " bo|truong|benh vien|trung tam|cuc|chi cuc|bao hiem|kho bac|cong an|bo chi"
          + " huy|bch|btv|toa an|vien|hoi|doan|mat tran|uy ban mat tran|dai|bao|hoc vien|tinh"
          + " doan|huyen doan|thanh doan|chu tich|thuong truc|nha|cum|khoi|dai hoc|cao dang|cong"
          + " ty|nha may|xi nghiep|tap doan|ngan hang|kiem toan|quy|lien hiep|hat|tram|doi)";
  private static final Pattern IS_ORGAN = Pattern.compile("^" + ORGAN + "\\b");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:tinh|huyen|thanh pho|tp\\.?|quan|thi xa|xa|phuong|thi tran|va|khu"
              + " vuc|cac|nganh|vung|dac khu)\\b(?! (?:uy|doan)\\b)");
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(?:van phong|ban (?:to chuc|tuyen giao|dan van|noi chinh|thuong vu|chap hanh)|uy ban"
              + " kiem tra|dang uy|hoi dong.*)$");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:^|[,;.] )((?!can cu|thuc hien|xet)"
              + ORGAN
              + "\\b[^,;:.]{2,110}?) (?:xay dung|ban hanh|phat dong|to chuc|trien khai)(?: va [a-z"
              + " ]{4,20})?(?: noi dung| cac)? (?:ke hoach|phong trao)");
  private static final Pattern CHAIR =
      Pattern.compile("^chu tich (?=uy ban|ubnd|lien doan|hoi dong)");
  private static final Pattern PARTY_NAME =
      Pattern.compile(
          "\\b(?:tinh|huyen|thanh|quan|thi|dang) uy\\b|dang bo|chi bo|trung uong dang|dang cong"
              + " san");
  private static final Pattern UNION_NAME =
      Pattern.compile("lien doan lao dong|\\bldld\\b|cong doan|\\bcdcs\\b|tong lien doan");
  private static final Pattern PARTY_SIGN = Pattern.compile("^(?:k/t|t/m|t/l)\\b");
  private static final Pattern PARTY_NUMBER = Pattern.compile("^\\d* ?- ?kh ?/");

  private static final Pattern PARTY_MOTTO = Pattern.compile("dang cong san viet nam");

  private static final Pattern STATE_MOTTO = Pattern.compile("cong hoa xa hoi");

  private static final Pattern BARE_ORGAN =
      Pattern.compile(
          "^(?:uy ban nhan dan|hoi dong nhan dan|lien doan lao dong|cong"
              + " doan|so|phong|ban|truong|uy ban|tong lien doan)$");

  private static final Pattern BARE_LEVEL =
      Pattern.compile(" (tinh|huyen|thanh pho|quan|thi xa|xa|phuong|truong|benh vien|cong ty)$");

  private static final Pattern OF_A_BODY =
      Pattern.compile("^(?:cong doan|cong doan co so|ban chap hanh|dang uy|chi bo)$");

  /// "VĂN PHÒNG" over "TỈNH ỦY NINH THUẬN": one name on two lines, the lower body first.
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:van phong|ban (?:to chuc|tuyen giao|dan van|noi chinh)|uy ban kiem tra)$");

  private static final Pattern COMMITTEE =
      Pattern.compile("^(?:(?:tinh|huyen|thanh|quan|thi|dang) uy|ubnd|uy ban nhan dan|hdnd)\\b");

  private Issuer() {}

  static void read(Paper paper, List<Passage> names) {
    Optional<Passage> head = fromHead(names);
    Optional<Passage> issuer = head.or(() -> fromSentence(paper));
    issuer.ifPresent(name ->
        paper.add(
            new Fact.Issuer(Spelling.of(name.text(), paper)),
            name.place(),
            sureness(name, head.isPresent())));
    form(paper, issuer, names);
  }

  /// Of a bare "ỦY BAN NHÂN DÂN" nobody knows which it is.
  private static Sureness sureness(Passage name, boolean isHead) {
    boolean isBare = name.match(BARE_ORGAN).matches() || name.match(OFFICE).matches();
    return (isHead ? Sureness.CERTAIN : Sureness.LIKELY)
        .atBest(isBare ? Sureness.DOUBTFUL : Sureness.CERTAIN);
  }

  private static Optional<Passage> fromHead(List<Passage> names) {
    List<Passage> organs = new ArrayList<>();
    for (Passage name : names) {
      if (!organs.isEmpty() && (name.begins(GOES_ON) || isGeneric(organs.getLast(), name)))
        organs.add(joined(organs.removeLast(), name));
      else if (name.begins(IS_ORGAN) || name.has(PARTY_NAME)) organs.add(name);
      else if (!organs.isEmpty()) organs.add(joined(organs.removeLast(), name));
    }
    if (organs.isEmpty()) return Optional.empty();
    Passage last = completed(organs);
    if (last.match(GENERIC).matches() && organs.size() > 1)
      return Optional.of(joined(last, organs.get(organs.size() - 2)));
    return Optional.of(last);
  }

  /// "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH" under "TỈNH ỦY NAM GIANG": of which province stands above.
  private static Passage completed(List<Passage> organs) {
    Passage last = organs.getLast();
    Matcher level = last.match(BARE_LEVEL);
    if (organs.size() < 2 || !level.find()) return last;
    Passage above = organs.get(organs.size() - 2);
    Matcher named = above.match(Pattern.compile("\\b" + level.group(1) + "(?: uy| doan)? (.+)$"));
    return named.find() ? joined(last, above.group(named, 1)) : last;
  }

  /// A name that is not yet one: the body follows on the next line.
  private static boolean isGeneric(Passage before, Passage name) {
    if (before.match(OF_A_BODY).matches()) return true;
    if (before.match(OFFICE).matches() && name.begins(COMMITTEE)) return true;
    return before.match(BARE_ORGAN).matches() && !name.begins(IS_ORGAN);
  }

  private static Passage joined(Passage one, Passage other) {
    return Passage.joined(List.of(one, one.blankAfter(), other));
  }

  private static Optional<Passage> fromSentence(Paper paper) {
    for (Passage paragraph : Preamble.paragraphs(paper.zones()).reversed()) {
      Matcher found = paragraph.match(SAYS);
      if (!found.find()) continue;
      Passage name = paragraph.group(found, 1);
      Matcher chair = name.match(CHAIR);
      return Optional.of(chair.find() ? name.from(chair.end()) : name);
    }
    return Optional.empty();
  }

  private static void form(Paper paper, Optional<Passage> issuer, List<Passage> names) {
    Optional<Passage> signs =
        paper.zones().tail().stream().filter(line -> line.begins(PARTY_SIGN)).findFirst();
    Optional<Passage> motto =
        paper.zones().head().stream().filter(line -> line.has(PARTY_MOTTO)).findFirst();
    Optional<Passage> state =
        paper.zones().head().stream().filter(line -> line.has(STATE_MOTTO)).findFirst();
    Passage name = issuer.orElse(Passage.EMPTY);
    boolean isUnion = name.has(UNION_NAME) || names.stream().anyMatch(one -> one.has(UNION_NAME));
    if (isUnion) paper.certain(new Fact.Form(BodyForm.UNION), issuer.orElseGet(names::getFirst));
    else if (motto.isPresent()) paper.certain(new Fact.Form(BodyForm.PARTY), motto.get());
    else if (state.isPresent()) paper.certain(new Fact.Form(BodyForm.STATE), state.get());
    else if (name.has(PARTY_NAME) || names.stream().anyMatch(one -> one.has(PARTY_NAME)))
      paper.likely(new Fact.Form(BodyForm.PARTY), issuer.orElseGet(names::getFirst));
    else if (signs.isPresent()) paper.likely(new Fact.Form(BodyForm.PARTY), signs.get());
    else if (paper
        .fact(Fact.Numbered.class)
        .filter(number ->
            PARTY_NUMBER
                .matcher(number.number().written().toLowerCase(java.util.Locale.ROOT))
                .find())
        .isPresent()) paper.likely(new Fact.Form(BodyForm.PARTY), name);
    else if (!name.isEmpty()) paper.likely(new Fact.Form(BodyForm.STATE), name);
  }
}
