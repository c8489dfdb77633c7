package vn.bangvang.app.nominations;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.nominations.checklist.ChecklistView;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.plan.criterion.SubjectKind;

/// One nomination: who for what, what follows so far, and the checklist; for a head also what the
/// unit itself reached.
final class DetailView {
  private final NominationOrders orders;
  private final Label name = Labels.title("");
  private final Label about = Labels.muted("");
  private final HBox standing = Boxes.row("standing");
  private final HBox actions = Boxes.row("actions");
  private final WithdrawalForm withdrawal;
  private final ChecklistView own;
  private final ChecklistView unit;
  private final Tab ownTab = new Tab(Words.say("nomination.tab.criteria"));
  private final Tab unitTab = new Tab(Words.say("nomination.tab.unit"));
  private final TabPane tabs = new TabPane(ownTab);
  private final VBox node;
  private Optional<Case> shown = Optional.empty();

  DetailView(NominationOrders orders, FileDesk desk) {
    this.orders = orders;
    withdrawal =
        new WithdrawalForm((reason, refused) ->
            shown.ifPresent(one -> orders.withdraw(one.nomination(), reason, refused)));
    own = new ChecklistView("checklist-own", new OrdersOfOne(orders, this::ownChecklist, desk));
    unit = new ChecklistView("checklist-unit", new OrdersOfOne(orders, this::unitChecklist, desk));
    ownTab.setContent(own.node());
    unitTab.setContent(unit.node());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    name.setId("nomination-name");
    var head =
        Boxes.row("page-head", Boxes.growing(Boxes.column("said", name, about)), standing, actions);
    node = new VBox(head, withdrawal.node(), Boxes.growing(tabs));
    node.getStyleClass().add("page");
  }

  VBox node() {
    return node;
  }

  void show(Case one) {
    boolean isSame = shown.filter(last -> last.nomination().equals(one.nomination())).isPresent();
    if (!isSame) withdrawal.close();
    shown = Optional.of(one);
    var nominee = one.nomination().nominee();
    name.setText(nominee.name());
    about.setText(Words.say("nomination.about", from(nominee), NominationRow.award(one)));
    standing.getChildren().setAll(Standings.badge(NominationRow.of(one).standing()));
    actions.getChildren().setAll(stageAction(one.nomination()));
    own.show(one.appraisal(), one::evidence);
    boolean head = one.nomination().subject() == SubjectKind.HEAD;
    if (head) unit.show(one.unitAppraisal(), one::evidence);
    tabs.getTabs().setAll(head ? List.of(ownTab, unitTab) : List.of(ownTab));
  }

  private Checklist ownChecklist() {
    return shown.orElseThrow().own();
  }

  private Checklist unitChecklist() {
    return shown.orElseThrow().unit();
  }

  private static String from(Nominee nominee) {
    return switch (nominee) {
      case Nominee.Collective _ -> Words.say("subject.collective");
      case Nominee.Individual one -> one.position().shown();
    };
  }

  private Button stageAction(Nomination nomination) {
    var action =
        switch (nomination.stage()) {
          case Stage.Received _ ->
              Action.of("nominations.withdraw", Icon.REMOVE, withdrawal::start);
          case Stage.Withdrawn _ ->
              Action.of(
                  "nominations.receive.again", Icon.UNDO, () -> orders.receiveAgain(nomination));
        };
    return Buttons.icon(action);
  }
}
