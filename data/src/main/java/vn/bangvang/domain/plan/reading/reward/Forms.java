package vn.bangvang.domain.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.phrase.Stops;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Finds forms of award and who gives them.
final class Forms {
  private static final Pattern FORM =
      Pattern.compile(
          "\\b(?:(bang khen|giay khen|co thi dua|ky niem chuong|huan chuong(?: lao dong)?(?: hang"
              + " (?:nhat|nhi|ba))?|huy chuong|bang lao dong sang tao|chien si thi dua(?: co so|"
              + " toan quoc| cap (?:tinh|bo|nganh|thanh pho|co so))?|tap the lao dong (?:xuat"
              + " sac|tien tien)|lao dong tien tien|bieu tuong|thu khen|bieu duong|huy hieu|bang"
              + " vang|cup)\\b|danh hieu \"([^\"]{3,80})\")");
  private static final Pattern BY = Pattern.compile("^[, \"]{0,3}\\(?(?:cua|do) ");
  private static final Pattern GIVER_ENDS =
      Pattern.compile(
          " (?:(?:tang|cong nhan|xem xet|khen thuong|phong tang|trao tang|quyet dinh|xet|cho|doi"
              + " voi|toi da|khong qua|voi|it nhat|tu|theo|la|de|trao|co thanh tich|trong|va"
              + " (?:khong|toi|bang|giay|\\d)|ve|danh)\\b|\\d)|[:;.()]|,(?! (?:don vi|dia"
              + " phuong|so(?! luong)|ban|nganh|huyen|thanh pho|thi xa|phuong|xa|doan the)\\b)");
  private static final String GIVES =
      "(?:^|[:;,.] |de nghi |trinh |de |tham muu |de xuat )((?:[a-z-]+ ){1,14}?)(?:(?:xem xet|quyet"
          + " dinh|xet|se),? ){0,5}(?:tang|tang thuong|khen thuong|khen|trao tang|trao|phong"
          + " tang|cong nhan)";
  private static final List<Pattern> GIVER_BEFORE =
      List.of(
          Pattern.compile(GIVES + "(?: \\d{1,3}| thuong| danh hieu \"?)? ?$"),
          Pattern.compile(GIVES + " (?:cho )?(?:toi da |khong qua |tu )?(?=\\d)"));

  /// "Giám đốc Sở biểu dương": the form is itself what is done.
  private static final Pattern PRAISED_BY =
      Pattern.compile(
          "(?:^|[:;.] )((?:chu tich|giam doc|truong|ban|uy ban|lien doan|hieu truong|thu truong|bo"
              + " truong|chanh|ubnd|cong doan|dang uy)[a-z ]{0,80}?)(?:(?:xem xet|quyet dinh|se),?"
              + " ){0,5}(?=bieu duong)");

  private static final Pattern LEADS =
      Pattern.compile(
          "\\b(?:hang nam,?|de nghi|trinh|de xuat|tham muu|tong ket|so ket|chon|xem xet|giai"
              + " doan) ");

  private static final int LONGEST_GIVER = 110;

  private static final Pattern OF =
      Pattern.compile(
          "(?:khen thuong|khen|tham quyen|tang thuong) (?:cua|do) |^(?:de nghi|trinh)"
              + " (?=.*(?:khen|tang))");

  private Forms() {}

  record Form(String name, String authority, int start, int end) {}

  static List<Form> in(Passage text) {
    List<Form> all = new ArrayList<>();
    Matcher found = text.match(FORM);
    while (found.find()) all.add(form(text, found));
    return all;
  }

  /// Who gives what the headings above speak of: "Khen thưởng của Chủ tịch UBND tỉnh".
  static String giverAbove(Node node) {
    return node.outward()
        .map(Node::heading)
        .map(heading -> {
          Matcher of = heading.match(OF);
          return of.find() ? giver(heading.from(of.end())).stripped().text() : "";
        })
        .filter(giver -> !giver.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Form form(Passage text, Matcher found) {
    String name = text.group(found, found.start(1) < 0 ? 2 : 1).text();
    Passage rest = text.from(found.end());
    Matcher by = rest.match(BY);
    Passage giver = by.find() ? giver(rest.from(by.end())) : before(text, found.start());
    return new Form(
        Character.toUpperCase(name.charAt(0)) + name.substring(1),
        giver.stripped().text(),
        found.start(),
        found.end());
  }

  private static Passage giver(Passage rest) {
    return rest.sub(0, Stops.end(rest, GIVER_ENDS, LONGEST_GIVER));
  }

  /// Without the words that lead up to the giver.
  private static Passage unled(Passage giver) {
    Matcher lead = giver.match(LEADS);
    int from = 0;
    while (lead.find()) from = lead.end();
    return giver.from(from);
  }

  private static Passage before(Passage text, int end) {
    Passage near = text.sub(Math.max(0, end - 140), end);
    return GIVER_BEFORE.stream()
        .map(near::match)
        .filter(Matcher::find)
        .map(found -> unled(near.group(found, 1)))
        .findFirst()
        .orElseGet(() -> praising(text));
  }

  private static Passage praising(Passage text) {
    Matcher found = text.match(PRAISED_BY);
    return found.find() ? text.group(found, 1) : Passage.EMPTY;
  }
}
