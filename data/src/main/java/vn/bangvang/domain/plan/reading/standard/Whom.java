package vn.bangvang.domain.plan.reading.standard;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Tells collectives, individuals and heads apart by the words for them.
public final class Whom {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:nguoi|ca nhan) (?:la |giu chuc vu )?(?:nguoi )?(?:dung dau|lanh dao|quan ly)|nguoi"
              + " dung dau|\\bbi thu\\b|ca nhan la (?:lanh dao|thu truong|truong)");
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "\\btap the|\\bdon vi\\b|\\bco quan\\b|\\bcac"
              + " (?:so|ban|nganh|phong|to|khoa|huyen|xa|truong|benh vien|doanh nghiep|chi bo|chi"
              + " cuc|dia phuong|to chuc|hoi|doan the|cum|khoi|ubnd)\\b|\\bcong doan (?:co so|bo"
              + " phan|cac)|\\bto cong doan|\\bcdcs\\b|\\bubnd\\b|\\bphong\\b|\\bkhoa\\b|\\btrung"
              + " tam\\b|\\bbo mon\\b|\\blop\\b|\\bphan xuong\\b|\\bto san xuat|\\btruong"
              + " hoc|\\bban quan ly|\\bcap uy\\b|\\bchi bo\\b|\\bdang bo\\b|\\bchi doan\\b|\\bto"
              + " chuc (?:dang|doan|cong doan|hoi)\\b");
  private static final Pattern INDIVIDUAL =
      Pattern.compile(
          "\\bca nhan|\\bcan bo|\\bcong chuc|\\bvien chuc|\\bnguoi lao dong|\\bdoan vien|\\bhoi"
              + " vien|\\bdang vien|\\bdong chi|\\bcong nhan|\\bgiao vien|\\bnhung nguoi|\\blao"
              + " dong hop dong|\\bcnvc|\\bcbcc|\\bgiang vien|\\bsinh vien|\\bhoc sinh|\\bnha"
              + " giao|\\bbac si|\\bnguoi hoc|\\bhoc vien\\b|\\bluc luong");
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:(?:tieu chi|tieu chuan|noi dung|dieu kien)\\b[^:]{0,40}?)?(?:(?:doi voi|danh"
              + " cho|cho) |(?:cac )?(?:tap the|ca nhan|nguoi dung dau|thu truong|don vi|co"
              + " quan|lanh dao|to chuc|chi bo|dang bo|doan vien|dang vien|can bo|cong chuc|bi"
              + " thu|hoi vien|nguoi lao dong|chi doan|cong doan)\\b)");

  private static final Pattern POST =
      Pattern.compile(
          "^(?:(?:tieu chi|tieu chuan|dieu kien)[^:]{0,20} )?(?:(?:doi voi|danh cho|cho|cua)"
              + " )?(?:cac )?(?:dong chi |ca nhan la )?(?:thu truong|truong (?:cac"
              + " )?(?:phong|khoa|ban|don vi|bo mon|to|thon|chi nhanh)|to truong|quan doc|giam"
              + " doc|hieu truong|bi thu|doi truong|chu tich cong doan|can bo (?:lanh dao|quan"
              + " ly)|lanh dao)\\b");
  private static final Pattern BESIDES = Pattern.compile("[ ,(:]+(?:ngoai|ben canh) ");

  private static final Pattern THE_COLLECTIVE = Pattern.compile("\\btap the\\b");

  private static final Pattern THE_INDIVIDUAL = Pattern.compile("\\bca nhan\\b");

  private static final Pattern LEADER = Pattern.compile("\\b(?:lanh dao|thu truong)\\b");

  private static final Pattern HEAD_FIRST = Pattern.compile("^(?:cac )?nguoi dung dau");

  private static final Pattern A_COLLECTIVE =
      Pattern.compile(
          "\\b(?:tap the|don vi|co quan|chi bo|dang bo|cong doan|chi doan)\\b(?! (?:trung uong|cap"
              + " tren))");

  private static final Pattern AN_INDIVIDUAL =
      Pattern.compile(
          "\\b(?:ca nhan\\b(?! (?:la )?(?:nguoi dung dau|lanh dao|quan ly|giu chuc vu))|doan"
              + " vien|dang vien|hoi vien|can bo,|cong chuc)");

  private static final Pattern PERSONS_FIRST =
      Pattern.compile(
          "^(?:cac )?(?:ca nhan|can bo|cong chuc|vien chuc|doan vien|dang vien|nguoi lao dong|toan"
              + " the can bo)");

  private Whom() {}

  /// For whom a heading says that the following is.
  public static Set<SubjectKind> ofHeading(Node node) {
    Passage heading = node.heading();
    boolean isShort =
        (heading.length() < 75 && !node.body().isEmpty())
            || !node.isLeaf()
            || !node.tables().isEmpty();
    return isShort && heading.has(HEADING) ? told(own(heading)) : EnumSet.noneOf(SubjectKind.class);
  }

  /// By the plain words, or else by the first noun that stands for the one or the other.
  private static Set<SubjectKind> told(Passage heading) {
    if (heading.begins(POST)) return EnumSet.of(SubjectKind.HEAD);
    Set<SubjectKind> kinds = plain(heading);
    if (!kinds.isEmpty()) return kinds;
    int collective = at(heading, COLLECTIVE);
    int individual = at(heading, INDIVIDUAL);
    if (collective == individual) return kinds;
    return EnumSet.of(collective < individual ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL);
  }

  private static int at(Passage text, Pattern words) {
    var found = text.match(words);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }

  /// "ngoài các tiêu chí của cá nhân" names others.
  private static Passage own(Passage heading) {
    var found = heading.match(BESIDES);
    return found.find() ? heading.sub(0, found.start()) : heading;
  }

  /// Only where the text has the very words.
  public static Set<SubjectKind> named(Passage text) {
    var kinds = EnumSet.noneOf(SubjectKind.class);
    if (text.has(THE_COLLECTIVE)) kinds.add(SubjectKind.COLLECTIVE);
    if (text.has(THE_INDIVIDUAL)) kinds.add(SubjectKind.INDIVIDUAL);
    return kinds;
  }

  public static Set<SubjectKind> plain(Passage text) {
    var kinds = EnumSet.noneOf(SubjectKind.class);
    if (text.has(HEAD)) kinds.add(SubjectKind.HEAD);
    if (text.has(A_COLLECTIVE) && !text.has(HEAD)) kinds.add(SubjectKind.COLLECTIVE);
    if (text.has(AN_INDIVIDUAL)) kinds.add(SubjectKind.INDIVIDUAL);
    if (kinds.isEmpty() && text.has(LEADER)) kinds.add(SubjectKind.HEAD);
    return kinds;
  }

  /// Whom a group of subjects counts.
  static Set<SubjectKind> counted(Passage text) {
    var kinds = EnumSet.noneOf(SubjectKind.class);
    if (text.has(COLLECTIVE) && !text.begins(PERSONS_FIRST)) kinds.add(SubjectKind.COLLECTIVE);
    if (text.has(INDIVIDUAL)) kinds.add(SubjectKind.INDIVIDUAL);
    if (text.begins(HEAD_FIRST)) {
      kinds.clear();
      kinds.add(SubjectKind.HEAD);
    }
    return kinds;
  }
}
