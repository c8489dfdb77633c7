package vn.bangvang.domain.plan.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;

/// Finds the documents that a text names.
public final class Citations {
  private static final String TYPES =
      "(?:nghi quyet(?: lien tich)?|quyet dinh|ke hoach(?: lien tich)?|chi thi|nghi dinh|thong"
          + " tu(?: lien tich)?|cong van|huong dan|ket luan|quy dinh|chuong trinh(?: hanh dong|"
          + " phoi hop)?|de an|thong bao|luat|phap lenh|quy che|cong dien|to trinh|thong tri|bao"
          + " cao|van ban|dieu le|lenh)";
  private static final Pattern TYPE_BEFORE =
      Pattern.compile(
          "\\b("
              + TYPES
              + ")(?: (?:phoi hop|lien tich|lien nganh|chuyen de|cong tac|hanh dong))?[ ,]*(?:so"
              + " ?[:.]? ?)?$");
  private static final Pattern LISTED =
      Pattern.compile("\\bcac (" + TYPES + ")(?: (?:cua|so)[^:;.]{0,60})?: (?:so )?$");
  private static final Pattern ALSO_BEFORE = Pattern.compile("(?:[,;:]| va) (?:so ?:? ?)$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/])\\d{1,5}[a-zđ]?(?: ?/ ?\\d{4})?(?: {0,2}[-–/]"
              + " {0,2}(?:\\p{Lu}[\\p{Lu}\\d&.]{0,14}\\p{Ll}{0,2}|\\p{Lu}\\p{Ll}{1,3}\\p{Lu}+))+");
  private static final Pattern LAW =
      Pattern.compile(
          "\\b((?:bo )?luat (?!sua doi|so)(?:(?!\\b(?:ngay|so|nam|cua|va"
              + " cac|duoc)\\b)[^;.:()]){3,90})");
  private static final Pattern LAW_BEFORE =
      Pattern.compile("\\b((?:bo )?luat)\\b[^;.:]{0,80} so ?:? ?$");
  private static final Pattern NOT_YET = Pattern.compile("^[ ,]*(?:\\([^)]{0,40}\\) ?)?(?:ky )?");
  private static final Pattern OF = Pattern.compile("^[ ,]*(cua )?");
  private static final Pattern ISSUER_ENDS =
      Pattern.compile(
          " (?:ve|v/v|quy dinh|ban hanh|phe duyet|huong dan|trien khai|sua doi|thuc hien|cong"
              + " bo|giao|phat dong|chi dao|xay dung|thong qua|to chuc|tiep tuc|tang cuong|day"
              + " manh|dieu chinh|bo sung|thay the|la|gui|do|nam|quyet dinh|khoa|nhiem ky|ngay(?="
              + " ?\\d)|va (?:"
              + TYPES
              + "|cac))\\b|[,;:.()]");
  private static final Pattern ORGAN =
      Pattern.compile(
          "^(?:uy ban|ubnd|hoi dong|hdnd|so |phong |ban |bo |van phong|lien doan|ldld|tong |cong"
              + " doan|tinh uy|huyen uy|thanh uy|quan uy|thi uy|dang |chinh phu|thu tuong|quoc"
              + " hoi|chu tich|bch|btv|trung uong|mat tran|hoi |doan |truong |cuc |thuong truc|giam"
              + " doc|ngan hang|kiem toan|toa an|vien )");
  private static final Pattern ASKED =
      Pattern.compile("(?:de nghi|huong dan|chi dao|yeu cau) cua ([^,;:.]{3,90}) tai ?$");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          " ?\\((?:\\p{Lu}[\\p{Lu}&-]{1,12}|(?:sau đây )?(?:gọi|viết) tắt[^)]{0,60})\\)");

  private static final int LONGEST_ISSUER = 140;

  private Citations() {}

  public static List<Citation> in(Passage text) {
    List<Citation.Name> names = new ArrayList<>(numbered(text));
    laws(text).stream()
        .filter(law ->
            names.stream()
                .noneMatch(name -> name.start() <= law.end() && law.start() <= name.end()))
        .toList()
        .forEach(names::add);
    names.sort(java.util.Comparator.comparingInt(Citation.Name::start));
    List<Citation> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
      all.add(citation(text, names.get(i), end));
    }
    return Sharing.issuers(all, text);
  }

  private static List<Citation.Name> numbered(Passage text) {
    List<Citation.Name> names = new ArrayList<>();
    Matcher found = NUMBER.matcher(text.text());
    String lastType = "";
    while (found.find()) {
      int from = Math.max(0, found.start() - 90);
      Passage before = text.sub(from, found.start());
      Matcher type = before.match(TYPE_BEFORE);
      boolean isTyped = type.find();
      Matcher listed = before.match(LISTED);
      if (!isTyped && listed.find()) lastType = capital(before.group(listed, 1).text());
      if (!isTyped && before.has(LAW_BEFORE)) {
        Matcher law = before.match(LAW_BEFORE);
        if (law.find())
          names.add(
              new Citation.Name(
                  "Luật",
                  new DocumentNumber(unended(found.group())),
                  from + law.start(1),
                  found.end()));
        continue;
      }
      if (!isTyped && (lastType.isEmpty() || !before.has(ALSO_BEFORE))) continue;
      if (isTyped) lastType = capital(before.group(type, 1).text());
      int start = isTyped ? from + type.start() : found.start();
      names.add(
          new Citation.Name(
              lastType, new DocumentNumber(unended(found.group())), start, found.end()));
    }
    return names;
  }

  private static String unended(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }

  private static List<Citation.Name> laws(Passage text) {
    List<Citation.Name> names = new ArrayList<>();
    Matcher found = text.match(LAW);
    while (found.find()) {
      Passage name = text.group(found, 1).closed(",");
      if (Character.isUpperCase(name.text().charAt(0)))
        names.add(
            new Citation.Name(
                "Luật", DocumentNumber.NONE, found.start(), found.start() + name.length()));
    }
    return names;
  }

  private static Citation citation(Passage text, Citation.Name name, int end) {
    Passage rest = text.sub(name.end(), Math.min(end, name.end() + 400));
    Optional<Dates.Found> first = next(rest);
    Passage after = unabbreviated(first.map(one -> rest.from(one.end())).orElse(rest));
    Issuance issued = issuance(after);
    Optional<Dates.Found> date = first.or(() -> next(issued.after()));
    Passage about =
        first.isEmpty() && date.isPresent()
            ? issued.after().from(date.get().end())
            : issued.after();
    int wholeEnd = name.end() + rest.length() - (issued.body().isEmpty() ? after : about).length();
    return new Citation(
        name,
        date.map(Citations::partial).orElse(PartialDate.unknown()),
        before(text, name).orElse(issued.body()).text(),
        about,
        text.sub(name.start(), Math.min(text.length(), Math.max(name.end(), wholeEnd))));
  }

  private static Optional<Dates.Found> next(Passage rest) {
    return Dates.full(rest).stream().findFirst().filter(one -> isNext(rest, one));
  }

  /// Who issued a document, and the words after that.
  private record Issuance(Passage body, Passage after) {}

  private static Issuance issuance(Passage after) {
    Matcher of = after.match(OF);
    int from = of.find() ? of.end() : 0;
    int to = from + Stops.end(after.from(from), ISSUER_ENDS, LONGEST_ISSUER);
    Passage named = after.sub(from, to).stripped();
    boolean isIssued = named.length() > 1 && (of.group(1) != null || named.begins(ORGAN));
    return isIssued ? new Issuance(named, after.from(to)) : new Issuance(Passage.EMPTY, after);
  }

  /// "theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số …"
  private static Optional<Passage> before(Passage text, Citation.Name name) {
    Passage before = text.sub(Math.max(0, name.start() - 120), name.start());
    Matcher found = before.match(ASKED);
    return found.find() ? Optional.of(before.group(found, 1)) : Optional.empty();
  }

  /// Without the short form in brackets right after the name of an issuer.
  private static Passage unabbreviated(Passage text) {
    Matcher found = ABBREVIATION.matcher(text.text());
    if (!found.find() || found.start() > 100) return text;
    return Passage.joined(List.of(text.sub(0, found.start()), text.from(found.end())));
  }

  private static boolean isNext(Passage rest, Dates.Found date) {
    Matcher gap = rest.match(NOT_YET);
    return gap.lookingAt() && date.start() <= gap.end() + 1;
  }

  private static PartialDate partial(Dates.Found found) {
    return found.when() instanceof When.On(var date) ? date : PartialDate.unknown();
  }

  private static String capital(String type) {
    return Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }
}
