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
    lines.add(new PlanText.Line.Body(Signs.signed(label, Words.say("paper.plan.lead.in", text))));
    return this;
  }

  Lines point(String label, String text) {
    if (!text.isEmpty()) lines.add(new PlanText.Line.Body(Signs.signed(label, ended(text))));
    return this;
  }

  Lines below(String text) {
    lines.add(new PlanText.Line.Body(Words.say("paper.plan.below", ended(text))));
    return this;
  }

  Lines plain(String text) {
    if (!text.isEmpty()) lines.add(new PlanText.Line.Body(ended(text)));
    return this;
  }

  Lines points(List<Point> points) {
    points.forEach(one -> point(one.label(), one.text()));
    return this;
  }

  List<PlanText.Line> written() {
    return List.copyOf(lines);
  }

  private static String ended(String text) {
    return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }
}
