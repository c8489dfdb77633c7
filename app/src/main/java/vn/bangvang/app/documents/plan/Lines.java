package vn.bangvang.app.documents.plan;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.shared.BodyForm;

/// The lines of one section as they are being written, with their signs in the body's form.
final class Lines {
  private static final String ENDS = ".;:!?…";
  private final BodyForm form;
  private final List<PlanText.Line> lines = new ArrayList<>();
  private int titles;

  Lines(BodyForm form) {
    this.form = form;
  }

  Lines title(String text) {
    titles++;
    lines.add(new PlanText.Line.Title(Signs.title(form, titles, text)));
    return this;
  }

  /// A line below a title that heads others: "a) Đối với tập thể:".
  Lines heading(String label, String text) {
    String said = Signs.signed(form, label, Words.say("paper.plan.lead.in", text));
    lines.add(new PlanText.Line.Lead(Dates.byDecree(said)));
    return this;
  }

  Lines point(String label, String text) {
    return text.isEmpty() ? this : write(Signs.signed(form, label, ended(text)));
  }

  Lines below(String text) {
    return text.isEmpty() ? this : write(Words.say("paper.plan.below", ended(text)));
  }

  Lines plain(String text) {
    return text.isEmpty() ? this : write(ended(text));
  }

  /// What is numbered and names those below it is a title; what bears no sign stands by a dash, and
  /// beneath a dash by a plus.
  Lines points(List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      var one = points.get(i);
      if (isHeading(points, i) && one.level() == 1 && Signs.isNumber(one.label()))
        lines.add(new PlanText.Line.Title(Signs.signed(form, one.label(), one.text())));
      else pointAt(points, i);
    }
    return this;
  }

  /// One of several points by its level, below a title of another kind.
  Lines pointAt(List<Point> points, int at) {
    var one = points.get(at);
    if (isHeading(points, at)) return heading(one.label(), one.text());
    return isBeneathDash(points, at) ? below(one.text()) : point(one.label(), one.text());
  }

  private static boolean isHeading(List<Point> points, int at) {
    var one = points.get(at);
    boolean isAbove = at + 1 < points.size() && points.get(at + 1).level() > one.level();
    return isAbove && !one.text().isEmpty() && !isEnded(one.text());
  }

  private static boolean isBeneathDash(List<Point> points, int at) {
    int level = points.get(at).level();
    if (!points.get(at).label().isEmpty()) return false;
    for (int i = at - 1; i >= 0; i--)
      if (points.get(i).level() < level) return points.get(i).label().isEmpty();
    return false;
  }

  List<PlanText.Line> written() {
    return List.copyOf(lines);
  }

  private Lines write(String text) {
    lines.add(new PlanText.Line.Body(Dates.byDecree(text)));
    return this;
  }

  private static boolean isEnded(String text) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String ended(String text) {
    return text.isEmpty() || isEnded(text) ? text : text + ".";
  }
}
