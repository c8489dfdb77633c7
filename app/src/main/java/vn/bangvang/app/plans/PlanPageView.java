package vn.bangvang.app.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.review.ReviewPane;
import vn.bangvang.app.plans.tab.DossierTab;
import vn.bangvang.app.plans.tab.FactsTab;
import vn.bangvang.app.plans.tab.PapersTab;
import vn.bangvang.app.plans.tab.PurposeTab;
import vn.bangvang.app.plans.tab.RewardsTab;
import vn.bangvang.app.plans.tab.StandardsTab;
import vn.bangvang.app.plans.tab.TasksTab;
import vn.bangvang.app.plans.tab.TurnoutTab;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.PlanId;

/// One plan on its pages, each made when it is first looked at.
final class PlanPageView {
  private final PlanId plan;
  private final PlanHead head;
  private final ReviewPane review;
  private final TabPane tabs = new TabPane();
  private final List<Page> pages = new ArrayList<>();
  private final BorderPane node = new BorderPane(tabs);

  /// None or one.
  private List<PlanPage> shown = List.of();

  PlanPageView(PlanId plan, PlanDesk desk, Runnable remove, int tab) {
    this.plan = plan;
    review = new ReviewPane(desk, this::go);
    head = new PlanHead(desk, review.node().visibleProperty(), this::next, remove);
    add("plan.tab.facts", () -> new FactsTab(desk));
    add("plan.tab.purpose", () -> new PurposeTab(desk));
    add("plan.tab.criteria", () -> new StandardsTab(desk));
    add("plan.tab.rewards", () -> new RewardsTab(desk));
    add("plan.tab.dossier", () -> new DossierTab(desk));
    add("plan.tab.units", () -> new TurnoutTab(desk));
    add("plan.tab.tasks", () -> new TasksTab(desk));
    add("plan.tab.papers", () -> new PapersTab(desk));
    tabs.setId("plan-tabs");
    tabs.getStyleClass().add("plan-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().select(tab);
    tabs.getSelectionModel().selectedIndexProperty().addListener(_ -> again());
    review.node().visibleProperty().addListener(_ -> again());
    review.node().setVisible(false);
    node.setTop(head.node());
    node.setRight(review.node());
    node.getStyleClass().add("page");
  }

  BorderPane node() {
    return node;
  }

  PlanId plan() {
    return plan;
  }

  int tab() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  /// What waits for an answer is in view when the plan is first shown.
  void show(PlanPage page) {
    boolean isFirst = shown.isEmpty();
    shown = List.of(page);
    head.show(page);
    pages.get(tab()).show(page);
    if (review.node().isVisible()) review.show(page);
    boolean waits = !page.margin().differences().isEmpty() || !page.flags().isEmpty();
    if (isFirst && waits) review.node().setVisible(true);
  }

  /// What was shown last, over what a person wanted and was refused.
  void again() {
    shown.forEach(this::show);
  }

  /// A plan that was just made wants its title, or its number first of all.
  void begin() {
    boolean isNamed = shown.stream().noneMatch(page -> page.plan().title().isEmpty());
    var first = (isNamed ? Part.NUMBER : Part.TITLE).whole();
    go(first);
    review.went(first);
  }

  /// On from where somebody is already, with what was typed there not yet saved.
  private void next() {
    review.node().setVisible(true);
    var scene = node.getScene();
    var before = scene.getFocusOwner();
    review.next();
    if (before != null && before.equals(scene.getFocusOwner())) review.next();
  }

  /// Only what has been laid out takes the focus.
  void go(Part.Spot spot) {
    tabs.getSelectionModel().select(place(spot.part()));
    tabs.applyCss();
    tabs.layout();
    pages.get(tab()).go(spot);
  }

  /// On which page a part of a plan stands.
  static int place(Part part) {
    return switch (part) {
      case NUMBER, DATE, TITLE, ISSUER, BASES, PARENT, RECIPIENTS, SIGNER -> 0;
      case THEME, GOALS, CONTENTS, SOLUTIONS, TARGETS -> 1;
      case SUBJECTS, CRITERIA -> 2;
      case AWARDS, MONEY -> 3;
      case PERIOD, MILESTONES, ROUNDS, DOSSIER, COPIES, REPORTS -> 4;
      case ASSIGNMENTS -> 5;
      case TASKS -> 6;
    };
  }

  private void add(String word, Supplier<PlanTab> maker) {
    var tab = new Tab(Words.say(word));
    tab.setId(word.replace('.', '-'));
    tabs.getTabs().add(tab);
    pages.add(new Page(tab, maker));
  }

  /// A tab whose content is made when it is first shown.
  private static final class Page {
    private final Tab tab;
    private final Supplier<PlanTab> maker;

    /// None or one.
    private List<PlanTab> made = List.of();

    Page(Tab tab, Supplier<PlanTab> maker) {
      this.tab = tab;
      this.maker = maker;
    }

    void show(PlanPage page) {
      if (made.isEmpty()) {
        var content = maker.get();
        made = List.of(content);
        tab.setContent(content.node());
      }
      made.getFirst().show(page);
    }

    void go(Part.Spot spot) {
      made.forEach(content -> content.go(spot));
    }
  }
}
