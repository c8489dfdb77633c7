package vn.bangvang.app.plans.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.adoption.Difference;
import vn.bangvang.domain.plan.adoption.Settlement;
import vn.bangvang.domain.plan.citation.CitationFinding;
import vn.bangvang.domain.plan.readiness.Readiness;
import vn.bangvang.domain.plan.renewal.Renewal;

/// What to look at before a plan is issued, each line leading to its place; and what the plan above
/// changed, each to be accepted or left.
public final class ReviewPane {
  private final PlanDesk desk;
  private final Consumer<Part.Spot> way;
  private final VBox lines = Boxes.column("page-body");
  private final ScrollPane node = Boxes.scrolling(lines);
  private List<Part.Spot> points = List.of();
  private Part.Spot gone = Part.TITLE.whole();
  private int place;

  public ReviewPane(PlanDesk desk, Consumer<Part.Spot> way) {
    this.desk = desk;
    this.way = way;
    node.getStyleClass().add("review");
    node.managedProperty().bind(node.visibleProperty());
  }

  public ScrollPane node() {
    return node;
  }

  public void show(PlanPage page) {
    lines.getChildren().clear();
    var readiness = Readiness.of(page.plan());
    var open =
        readiness.checks().stream()
            .filter(one -> one.state() != Readiness.State.READY)
            .sorted(Comparator.comparing(Readiness.Check::state).reversed())
            .toList();
    differences(page);
    section(
        Words.say("review.ready", readiness.ready(), readiness.asked()),
        open.isEmpty()
            ? List.of(Labels.muted(Words.say("review.ready.whole")))
            : open.stream().map(this::line).toList());
    flags(page.flags());
    citations(page.margin().citations());
    section(
        Words.say("review.done"),
        readiness.checks().stream().filter(one -> !open.contains(one)).map(this::line).toList());
    points =
        Stream.of(
                open.stream().map(Readiness.Check::spot),
                page.flags().stream().map(Renewal.Flag::spot),
                page.margin().citations().stream().map(CitationFinding::spot))
            .flatMap(one -> one)
            .distinct()
            .toList();
  }

  /// Goes to the point after the one that was gone to last, or to the one in its place.
  public void next() {
    if (points.isEmpty()) return;
    int last = points.indexOf(gone);
    place = (last < 0 ? place : last + 1) % points.size();
    gone = points.get(place);
    way.accept(gone);
  }

  /// Somebody went there by himself.
  public void went(Part.Spot spot) {
    gone = spot;
    place = Math.max(0, points.indexOf(spot));
  }

  private void section(String heading, List<? extends Node> content) {
    if (content.isEmpty()) return;
    lines.getChildren().add(Boxes.section(heading, content.toArray(Node[]::new)));
  }

  private Node line(Readiness.Check check) {
    var meaning =
        switch (check.state()) {
          case READY -> Badge.Meaning.MET;
          case DOUBTFUL -> Badge.Meaning.OPEN;
          case MISSING -> Badge.Meaning.NOT_MET;
        };
    String state = Words.say("review.state." + check.state());
    var line = ChoiceLine.of(check.sentence(), state, () -> way.accept(check.spot()));
    line.setAccessibleText(Words.say("review.line", check.sentence(), state));
    return Boxes.row("review-line", Badge.of(meaning, ""), Boxes.growing(line));
  }

  private void citations(List<CitationFinding> findings) {
    section(
        Words.say("review.citations", findings.size()),
        findings.stream().map(one -> at(one.spot(), one.spot().shown(), one.sentence())).toList());
  }

  private void flags(List<Renewal.Flag> flags) {
    section(
        Words.say("review.flags", flags.size()),
        flags.stream().map(one -> at(one.spot(), one.spot().shown(), one.sentence())).toList());
  }

  private Node at(Part.Spot spot, String title, String sentence) {
    var line = ChoiceLine.of(title, sentence, () -> way.accept(spot));
    line.setAccessibleText(Words.say("review.line", title, sentence));
    return line;
  }

  private void differences(PlanPage page) {
    var differences = page.margin().differences();
    section(
        Words.say("review.differences", differences.size()),
        differences.stream()
            .map(one -> difference(one, differences.indexOf(one) + 1, page.kin().above()))
            .toList());
  }

  private Node difference(Difference one, int number, List<Plan> above) {
    var accept = Buttons.of(Action.of("difference.accept", Icon.MET, () -> accept(one, above)));
    var leave = Buttons.of(Action.of("difference.leave", Icon.CLOSE, () -> leave(one, above)));
    accept.setId("difference-accept-" + number);
    leave.setId("difference-leave-" + number);
    accept.setAccessibleText(Words.say("difference.accept.said", one.sentence()));
    leave.setAccessibleText(Words.say("difference.leave.said", one.sentence()));
    return Boxes.column("card", Labels.plain(one.sentence()), Boxes.row("actions", accept, leave));
  }

  private void accept(Difference one, List<Plan> above) {
    for (Plan parent : above)
      desk.decide(
          Words.say("difference.accepted", one.part().shown()),
          plan -> Settlement.accept(plan, parent, one));
  }

  private void leave(Difference one, List<Plan> above) {
    for (Plan parent : above)
      desk.decide(
          Words.say("difference.left", one.part().shown()),
          plan -> Settlement.leave(plan, parent, one));
  }
}
