package vn.bangvang.app.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.bangvang.domain.nomination.appraisal.Standing;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// The desk: what lacks, how far the quotas are used, which dates come, which sessions go on.
public final class HomeView implements Errand {
  private static final int SHOWN = 12;
  private static final Set<Standing> JUDGED =
      Set.of(Standing.ELIGIBLE, Standing.UNDECIDED, Standing.NOT_ELIGIBLE);
  private final HomeModel model;
  private final VBox page = Boxes.column("page-body");
  private final VBox cited = new VBox();
  private final ScrollPane node = Boxes.scrolling(page);

  public HomeView(HomeModel model) {
    this.model = model;
    model.today().addListener((_, _, loading) -> show(loading));
    model.citations().addListener((_, _, loading) -> loading.value().ifPresent(this::cite));
    cite(model.citations().get().value().orElse(List.of()));
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
        .addAll(counts(known), quotas(known), waiting(known), cited, dates(known), sessions(known));
  }

  private HBox counts(HomeModel.Today today) {
    return Boxes.row(
        "cards",
        card("home.nominations", today, JUDGED),
        card("home.eligible", today, Set.of(Standing.ELIGIBLE)),
        card("home.undecided", today, Set.of(Standing.UNDECIDED)),
        card("home.not.eligible", today, Set.of(Standing.NOT_ELIGIBLE)));
  }

  /// How many stand so, and the way to them.
  private ChoiceLine card(String word, HomeModel.Today today, Set<Standing> standings) {
    long count =
        today.nominations().stream()
            .map(one -> Standing.of(one.nomination(), one.conclusion()))
            .filter(standings::contains)
            .count();
    var card = ChoiceLine.card(String.valueOf(count), Words.say(word), () -> model.open(standings));
    card.setId(word.replace('.', '-'));
    return Boxes.growing(card);
  }

  private static VBox quotas(HomeModel.Today today) {
    var section = Boxes.section(Words.say("home.quotas"));
    var nominations = today.nominations().stream().map(HomeModel.Judged::nomination).toList();
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
    int more = today.waiting().size() - SHOWN;
    if (more > 0) section.getChildren().add(all(more));
    if (today.waiting().isEmpty())
      section.getChildren().add(Labels.muted(Words.say("home.nothing.waiting")));
    return section;
  }

  private ChoiceLine all(int more) {
    var line =
        ChoiceLine.of(
            Words.say("home.waiting.more", Numbers.count(more)),
            Words.say("home.waiting.all"),
            () -> model.open(Set.of(Standing.UNDECIDED)));
    line.setId("home-waiting-all");
    return line;
  }

  private void cite(List<HomeModel.Cited> found) {
    var section = Boxes.section(Words.say("home.citations", found.size()));
    for (HomeModel.Cited one : found.stream().limit(SHOWN).toList())
      section.getChildren().add(ChoiceLine.of(one.sentence(), one.title(), () -> model.open(one)));
    cited.getChildren().setAll(section);
    cited.setManaged(!found.isEmpty());
    cited.setVisible(!found.isEmpty());
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
