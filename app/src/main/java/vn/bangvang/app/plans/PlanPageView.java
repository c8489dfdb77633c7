package vn.bangvang.app.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.tab.DossierTab;
import vn.bangvang.app.plans.tab.FactsTab;
import vn.bangvang.app.plans.tab.PapersTab;
import vn.bangvang.app.plans.tab.PurposeTab;
import vn.bangvang.app.plans.tab.RewardsTab;
import vn.bangvang.app.plans.tab.StandardsTab;
import vn.bangvang.app.plans.tab.TasksTab;
import vn.bangvang.app.plans.tab.TurnoutTab;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.PlanId;

/// One plan on its pages, each made when it is first looked at.
final class PlanPageView {
  private final PlanId plan;
  private final Label title = Labels.title("");
  private final HBox stage = Boxes.row("standing");
  private final TabPane tabs = new TabPane();
  private final List<Page> pages = new ArrayList<>();
  private final VBox node;

  /// None or one.
  private List<PlanPage> shown = List.of();

  PlanPageView(PlanId plan, PlanDesk desk, int tab) {
    this.plan = plan;
    add("plan.tab.facts", () -> new FactsTab(desk));
    add("plan.tab.purpose", () -> new PurposeTab(desk));
    add("plan.tab.criteria", () -> new StandardsTab(desk));
    add("plan.tab.rewards", () -> new RewardsTab(desk));
    add("plan.tab.dossier", () -> new DossierTab(desk));
    add("plan.tab.units", () -> new TurnoutTab(desk));
    add("plan.tab.tasks", () -> new TasksTab(desk));
    add("plan.tab.papers", PapersTab::new);
    tabs.setId("plan-tabs");
    tabs.getStyleClass().add("plan-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().select(tab);
    tabs.getSelectionModel().selectedIndexProperty().addListener(_ -> again());
    node =
        new VBox(Boxes.row("page-head", Boxes.growing(title), stage), Boxes.growing(tabs));
    node.getStyleClass().add("page");
  }

  VBox node() {
    return node;
  }

  PlanId plan() {
    return plan;
  }

  int tab() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  void show(PlanPage page) {
    shown = List.of(page);
    String said = page.plan().title();
    title.setText(said.isEmpty() ? Words.say("plan.untitled") : said);
    stage.getChildren().setAll(StageBadge.of(page.plan().standing().stage()));
    pages.get(tab()).show(page);
  }

  /// What was shown last, over what a person wanted and was refused.
  void again() {
    shown.forEach(this::show);
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
  }
}
