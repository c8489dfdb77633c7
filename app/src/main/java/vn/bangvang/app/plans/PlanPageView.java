package vn.bangvang.app.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Badge;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.QuotaMeter;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.course.Milestone;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.DossierPart;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.unit.UnitKind;

/// One plan on its pages.
final class PlanPageView {
  private final PlansModel.PlanPage page;
  private final VBox node;

  PlanPageView(PlansModel.PlanPage page) {
    this.page = page;
    var heading = page.plan().paper().heading();
    var status =
        heading.number().isDraft()
            ? Badge.of(Badge.Meaning.OPEN, Words.say("plan.draft"))
            : Badge.of(Badge.Meaning.MET, Words.say("plan.issued"));
    var title = Boxes.growing(Labels.title(page.plan().title()));
    var tabs =
        new TabPane(
            tab("plan.tab.facts", facts()),
            tab("plan.tab.criteria", criteria()),
            tab("plan.tab.rewards", rewards()),
            tab("plan.tab.dossier", dossier()));
    tabs.setId("plan-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    node = new VBox(Boxes.row("page-head", title, status), Boxes.growing(tabs));
    node.getStyleClass().add("page");
  }

  VBox node() {
    return node;
  }

  private static Tab tab(String word, VBox content) {
    content.getStyleClass().add("page-body");
    var tab = new Tab(Words.say(word), Boxes.scrolling(content));
    tab.setId(word.replace('.', '-'));
    return tab;
  }

  private VBox facts() {
    var paper = page.plan().paper();
    var heading = paper.heading();
    var facts = new LinkedHashMap<String, String>();
    facts.put(Words.say("plan.issuer"), heading.issuer());
    facts.put(Words.say("plan.number"), number(heading.number()));
    facts.put(Words.say("plan.issued.on"), shownOr(heading.issued().shown(), "plan.date.none"));
    facts.put(Words.say("plan.place"), heading.place());
    facts.put(Words.say("plan.form"), Words.say("form." + paper.form()));
    facts.put(Words.say("plan.period"), PlanWords.period(page.plan().course()));
    facts.put(Words.say("plan.signer"), shownOr(signer(), "plan.signer.none"));
    return new VBox(
        Boxes.facts(facts),
        Boxes.section(Words.say("plan.bases"), numbered(bases())),
        Boxes.section(
            Words.say("plan.recipients", paper.recipients().size()), numbered(recipients())));
  }

  private static String number(DocumentNumber number) {
    return number.isDraft() ? Words.say("plan.number.none", number.written()) : number.canonical();
  }

  private String signer() {
    var signer = page.plan().paper().signer();
    return Stream.of(signer.authority(), signer.post(), signer.name())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" – "));
  }

  private List<String> bases() {
    return page.plan().paper().bases().stream().map(LegalBasis::cited).toList();
  }

  private List<String> recipients() {
    return page.plan().paper().recipients().stream()
        .map(one ->
            one.manner() == Recipient.Manner.TO_REPORT
                ? Words.say("recipient.to.report", one.text())
                : one.text())
        .toList();
  }

  private VBox criteria() {
    var groups = new VBox();
    for (SubjectGroup group : page.plan().standards().subjects()) {
      var kinds = group.kinds().stream().map(UnitKind::name).collect(Collectors.joining(", "));
      groups
          .getChildren()
          .add(
              Boxes.entry(
                  Words.say("label.closed", group.label()),
                  Labels.plain(group.text()),
                  Labels.muted(kinds)));
    }
    var all = new VBox(Boxes.section(Words.say("plan.subjects"), groups));
    for (SubjectKind subject : SubjectKind.values()) {
      var own =
          page.plan().standards().criteria().stream()
              .filter(one -> one.subject() == subject)
              .toList();
      if (!own.isEmpty()) all.getChildren().add(new CriteriaSection(subject, own).node());
    }
    return all;
  }

  private VBox rewards() {
    var all = new VBox();
    for (Award award : page.plan().rewards().awards()) {
      var meters =
          page.quotas().stream()
              .filter(use -> use.award().equals(award))
              .map(QuotaMeter::of)
              .toArray(Node[]::new);
      all.getChildren().add(Boxes.section(PlanWords.award(award), meters));
    }
    return all;
  }

  private VBox dossier() {
    var rewards = page.plan().rewards();
    var parts = new VBox();
    for (DossierPart part : rewards.dossier())
      parts
          .getChildren()
          .add(Boxes.entry(Words.say("label.closed", part.label()), Labels.plain(part.text())));
    var copies = Words.say("plan.copies", Numbers.count(rewards.copies()));
    var dates = new LinkedHashMap<String, String>();
    for (Milestone one : page.plan().course().milestones())
      dates.put(
          Words.say("milestone." + one.kind()),
          one.note().isEmpty()
              ? one.when().shown()
              : Words.say("milestone.noted", one.when().shown(), one.note()));
    return new VBox(
        Boxes.section(Words.say("plan.dossier"), parts, Labels.muted(copies)),
        Boxes.section(Words.say("plan.milestones"), Boxes.facts(dates)));
  }

  private static VBox numbered(List<String> texts) {
    var all = new VBox();
    for (String text : texts)
      all.getChildren().add(Boxes.entry(all.getChildren().size() + 1 + ".", Labels.plain(text)));
    return all;
  }

  private static String shownOr(String text, String otherwise) {
    return text.isEmpty() ? Words.say(otherwise) : text;
  }
}
