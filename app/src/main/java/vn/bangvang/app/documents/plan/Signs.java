package vn.bangvang.app.documents.plan;

import java.util.Collections;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.label.Labels;
import vn.bangvang.domain.shared.BodyForm;

/// How headings and points are marked: "I." and "1." by decree 30/2020/NĐ-CP, "I-" and "1-" by the
/// Party's rules, "a)" in both.
final class Signs {
  private Signs() {}

  static String section(BodyForm form, int number, String title) {
    return Words.say(numbered(form), roman(number), title);
  }

  static String title(BodyForm form, int number, String title) {
    return Words.say(numbered(form), number, title);
  }

  /// The bare sign of a point as it is printed; a dash where there is none.
  static String signed(BodyForm form, String label, String text) {
    if (label.isEmpty()) return Words.say("paper.plan.dashed", text);
    if (isNumber(label)) return Words.say(numbered(form), label, text);
    return Words.say("paper.plan.lettered", Words.say("label.closed", label), text);
  }

  static boolean isNumber(String label) {
    return !label.isEmpty() && Character.isDigit(label.charAt(0));
  }

  static String roman(int number) {
    return sign("I", number);
  }

  /// The sign at that place of a list that begins with the first.
  static String sign(String first, int place) {
    return Labels.anew(Collections.nCopies(place, new Labels.Line(1, first))).getLast();
  }

  private static String numbered(BodyForm form) {
    return form == BodyForm.PARTY ? "paper.plan.numbered.party" : "paper.plan.numbered";
  }
}
