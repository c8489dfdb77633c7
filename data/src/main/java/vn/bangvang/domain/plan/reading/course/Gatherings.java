package vn.bangvang.domain.plan.reading.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Fact.Occasion;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.PartialDate;

/// "khi tổ chức Hội nghị …": times whose date comes later.
final class Gatherings {
  private static final String GATHERING = "(?:hoi nghi|le|dai hoi) [^.;]{5,150}";
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:sau|truoc|tai|trong) (?:khi )?(?:to chuc |dien ra |khai mac )?("
              + GATHERING
              + ")");
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:ngay sau khi|sau khi|khi|tai|trong|nhan dip|vao dip|dip) (?:to chuc )?(?:hoi"
              + " nghi|le|dip|ket thuc|co ket qua|cong bo|ky niem|dai hoi|hoan thanh)[^.;]{5,200}");
  private static final String AT = "(?:tai|gan voi|cung voi|vao dip|nhan dip|trong|vao|dip) ";
  private static final Pattern REVIEW =
      Pattern.compile(
          "(?:(?<mid>so ket)|tong ket)(?:(?!so ket|tong ket)[^.;]){0,60} "
              + AT
              + "(?<at>"
              + GATHERING
              + ")|(?:tai|trong) (?<before>hoi nghi (?:(?!so ket|tong ket)[^.;]){5,100}?)"
              + " (?:(?<half>so ket)|tong ket)(?! cong tac nam)|"
              + AT
              + "(?<own>(?:hoi nghi|le|dai hoi) (?:(?<middle>so ket)|tong ket)[^.;]{0,100})");

  /// What is added about a gathering is no part of its name.
  private static final Pattern ADDED =
      Pattern.compile(
          ", ?(?:ngay|thoi gian|thoi diem|theo|do|va|gui|nop|dia diem|du kien|ket hop)\\b");

  private final Paper paper;

  Gatherings(Paper paper) {
    this.paper = paper;
  }

  void reviews(Passage clause) {
    Matcher found = clause.match(REVIEW);
    while (found.find()) {
      boolean isMid =
          found.group("mid") != null
              || found.group("half") != null
              || found.group("middle") != null;
      put(isMid ? Occasion.MID_REVIEW : Occasion.FINAL_REVIEW, name(clause, found));
    }
  }

  private static Passage name(Passage clause, Matcher found) {
    for (String group : new String[] {"at", "before"})
      if (found.group(group) != null) return clause.group(found, group);
    return clause.group(found, "own");
  }

  void deadline(Passage clause) {
    Matcher held = clause.match(HELD);
    Matcher event = clause.match(EVENT);
    boolean isEvent = event.find();
    if (held.find() && !(isEvent && event.start() < held.start()))
      put(Occasion.DOSSIER_DEADLINE, clause.group(held, 1));
    else if (isEvent) put(Occasion.DOSSIER_DEADLINE, clause.sub(event.start(), event.end()));
  }

  private void put(Occasion occasion, Passage whole) {
    if (paper.facts(Fact.Milestone.class).anyMatch(one -> one.occasion() == occasion)) return;
    Matcher added = whole.match(ADDED);
    Passage text = added.find() ? whole.sub(0, added.start()) : whole;
    paper.likely(
        new Fact.Milestone(occasion, new When.On(new PartialDate.Event(text.text()))), text);
  }
}
