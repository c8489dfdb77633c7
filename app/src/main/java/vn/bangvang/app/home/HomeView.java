package vn.bangvang.app.home;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.ChoiceLine;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.QuotaMeter;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.nomination.QuotaUse;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.appraisal.Conclusion;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// The desk: what lacks, how far the quotas are used, which dates come, which sessions go on.
public final class HomeView implements Errand {
  private static final int SHOWN = 12;
  private final HomeModel model;
  private final VBox page = Boxes.column("page-body");
  private final ScrollPane node = Boxes.scrolling(page);

  public HomeView(HomeModel model) {
    this.model = model;
    model.today().addListener((_, _, loading) -> show(loading));
    show(model.today().get());
  }

  @Override
  public Node node() {
    return node;
  }

  private void show(Loading<Optional<HomeModel.Today>> loading) {
    switch (loading) {
      case Loading.Ready<Optional<HomeModel.Today>>(var today) -> show(today);
      case Loading.Failed<Optional<HomeModel.Today>>(var problem) ->
          page.getChildren()
              .setAll(
                  Labels.title(Words.say("place.home")),
                  Labels.plain(problem.sentence()),
                  Labels.plain(problem.advice()),
                  Labels.muted(Words.say("problem.reference", problem.reference())));
      case Loading.Waiting<Optional<HomeModel.Today>> _ -> {}
    }
  }

  private void show(Optional<HomeModel.Today> today) {
    page.getChildren().setAll(Labels.title(Words.say("place.home")));
    if (today.isEmpty()) {
      page.getChildren().add(Boxes.empty(Icon.PLANS, Words.say("home.no.plan")));
      return;
    }
    var known = today.get();
    page.getChildren()
        .addAll(counts(known), quotas(known), waiting(known), dates(known), sessions(known));
  }

  private static HBox counts(HomeModel.Today today) {
    var eligible = count(today, Conclusion.Eligible.class);
    var undecided = count(today, Conclusion.Undecided.class);
    var not = count(today, Conclusion.NotEligible.class);
    return Boxes.row(
        "cards",
        card("home.nominations", today.cases().size()),
        card("home.eligible", eligible),
        card("home.undecided", undecided),
        card("home.not.eligible", not));
  }

  private static long count(HomeModel.Today today, Class<? extends Conclusion> kind) {
    return today.cases().stream()
        .filter(one -> kind.isInstance(one.appraisal().conclusion()))
        .count();
  }

  private static VBox card(String word, long count) {
    return Boxes.growing(
        Boxes.column("card", Labels.title(String.valueOf(count)), Labels.muted(Words.say(word))));
  }

  private static VBox quotas(HomeModel.Today today) {
    var section = Boxes.section(Words.say("home.quotas"));
    var nominations = today.cases().stream().map(Case::nomination).toList();
    for (QuotaUse use : QuotaUse.of(today.plan(), nominations))
      section.getChildren().add(QuotaMeter.of(use));
    return section;
  }

  private VBox waiting(HomeModel.Today today) {
    var section = Boxes.section(Words.say("home.waiting", today.waiting().size()));
    for (HomeModel.Waiting one : today.waiting().stream().limit(SHOWN).toList()) {
      String lacks = Words.say("home.lacks", Numbers.count(one.missing()), one.first());
      String name = one.nomination().nominee().name();
      section.getChildren().add(ChoiceLine.of(name, lacks, () -> model.open(one.nomination())));
    }
    if (today.waiting().isEmpty())
      section.getChildren().add(Labels.muted(Words.say("home.nothing.waiting")));
    return section;
  }

  private static VBox dates(HomeModel.Today today) {
    var dates = new LinkedHashMap<String, String>();
    for (Milestone one : today.plan().course().milestones())
      dates.put(Words.say("milestone." + one.kind()), one.when().shown());
    dates.put(Words.say("plan.period"), PlanWords.period(today.plan().course()));
    return Boxes.section(Words.say("home.dates"), Boxes.facts(dates));
  }

  private VBox sessions(HomeModel.Today today) {
    var section = Boxes.section(Words.say("session.list"));
    for (Session session : today.sessions()) {
      String day = PartialDate.SHORT.format(session.sitting().day());
      String state =
          Words.say(
              session.isClosed() ? "home.session.closed" : "home.session.open",
              Numbers.count(session.items().size()));
      section
          .getChildren()
          .add(ChoiceLine.of(Words.say("session.title", day), state, () -> model.open(session)));
    }
    if (today.sessions().isEmpty())
      section.getChildren().add(Labels.muted(Words.say("session.none")));
    return section;
  }
}
