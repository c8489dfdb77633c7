package vn.bangvang.app.plans.reading.found;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.PlanKind;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Numbers;

/// What was found, in the words of the plan's page: what it is called, what it says, and what
/// belongs to it.
public final class FactWords {
  private FactWords() {}

  public static String name(Fact fact) {
    return switch (fact) {
      case Fact.Kind _ -> Words.say("plan.kind");
      case Fact.Title _ -> Words.say("plan.title");
      case Fact.Theme _ -> Words.say("plan.theme");
      case Fact.Numbered _ -> Words.say("plan.number");
      case Fact.Issuer _ -> Words.say("plan.issuer");
      case Fact.IssuedOn _ -> Words.say("plan.issued.on");
      case Fact.IssuedAt _ -> Words.say("plan.place");
      case Fact.Form _ -> Words.say("plan.form");
      case Fact.Basis _ -> Words.say("plan.bases");
      case Fact.Parent _ -> Words.say("plan.parent");
      case Fact.Begins _ -> Words.say("reading.begins");
      case Fact.Ends _ -> Words.say("reading.ends");
      case Fact.Milestone one -> Words.say("milestone." + one.occasion());
      case Fact.Subject one -> Words.say("reading.subject", PlanWords.subject(one.kind()));
      case Fact.Criterion one -> criterion(one);
      case Fact.Content _ -> Words.say("plan.contents");
      case Fact.IndexTarget _ -> Words.say("plan.targets");
      case Fact.Award _ -> Words.say("plan.awards");
      case Fact.DossierPart _ -> Words.say("plan.dossier");
      case Fact.Copies _ -> Words.say("plan.copies");
      case Fact.Task _ -> Words.say("reading.task");
      case Fact.Report _ -> Words.say("plan.reports");
      case Fact.Recipient _ -> Words.say("plan.recipients");
      case Fact.Signature _ -> Words.say("plan.signer");
      case Fact.Warning _ -> Words.say("reading.warning");
    };
  }

  private static String criterion(Fact.Criterion one) {
    String subject = PlanWords.subject(one.subject());
    if (one.label().isEmpty()) return Words.say("reading.criterion", subject);
    return Words.say("reading.criterion.labelled", Words.say("label.closed", one.label()), subject);
  }

  public static String value(Fact fact) {
    return switch (fact) {
      case Fact.Kind(var kind) -> kind(kind);
      case Fact.Title(var text) -> text;
      case Fact.Theme(var text) -> text;
      case Fact.Numbered(var number) -> number(number);
      case Fact.Issuer(var name) -> name;
      case Fact.IssuedOn(var date) -> date.shown();
      case Fact.IssuedAt(var place) -> place;
      case Fact.Form(var form) -> Words.say("form." + form);
      case Fact.Basis one -> basis(one);
      case Fact.Parent one -> dated(number(one.number()), one.dated());
      case Fact.Begins(var when) -> WhenText.shown(when);
      case Fact.Ends(var when) -> WhenText.shown(when);
      case Fact.Milestone one -> WhenText.shown(one.when());
      case Fact.Subject one -> one.text();
      case Fact.Criterion one -> one.text();
      case Fact.Content(var text) -> text;
      case Fact.IndexTarget one -> target(one);
      case Fact.Award one -> award(one);
      case Fact.DossierPart(var text) -> text;
      case Fact.Copies(int count) -> Numbers.count(count);
      case Fact.Task one -> one.text();
      case Fact.Report(var period) -> Words.say("report.every." + period);
      case Fact.Recipient(var text) -> text;
      case Fact.Signature one -> joined(List.of(one.authority(), one.post(), one.name()));
      case Fact.Warning(_, var text) -> text;
    };
  }

  /// What hangs on it, a line for each.
  public static List<String> more(Fact fact) {
    return switch (fact) {
      case Fact.Criterion one -> criterionLines(one);
      case Fact.Task one ->
          Stream.of(
                  said("reading.task.field", one.field()),
                  said("reading.task.product", one.product()))
              .flatMap(List::stream)
              .toList();
      case Fact _ -> List.of();
    };
  }

  private static List<String> criterionLines(Fact.Criterion one) {
    var exclusions =
        one.exclusions().stream()
            .map(each ->
                each.unless().isEmpty()
                    ? Words.say("criterion.exclusion", each.text())
                    : Words.say("reading.exclusion.unless", each.text(), each.unless()));
    return Stream.concat(Stream.of(GaugeWords.said(one.gauge())), exclusions).toList();
  }

  private static List<String> said(String word, String fact) {
    return fact.isEmpty() ? List.of() : List.of(Words.say(word, fact));
  }

  public static String kind(PlanKind kind) {
    return Words.say("plan.kind." + kind);
  }

  private static String number(DocumentNumber number) {
    return number.isDraft() && number.canonical().isEmpty()
        ? Words.say("plans.unnumbered")
        : number.canonical();
  }

  private static String basis(Fact.Basis one) {
    return new LegalBasis(one.type(), one.number(), one.dated(), one.issuer(), "").cited();
  }

  private static String dated(String number, PartialDate date) {
    String day = date.inSentence();
    return day.isEmpty() ? number : Words.say("reading.dated", number, day);
  }

  private static String target(Fact.IndexTarget one) {
    String aim = Words.say("reading.aim." + one.kind(), one.value());
    String year = one.year().inSentence();
    return year.isEmpty()
        ? Words.say("colon", one.indicator(), aim)
        : Words.say("reading.aim.by", one.indicator(), aim, year);
  }

  private static String award(Fact.Award one) {
    String form =
        one.authority().isEmpty() ? one.form() : Words.say("award.of", one.form(), one.authority());
    String count = count(one);
    return count.isEmpty() ? form : Words.say("colon", form, count);
  }

  private static String count(Fact.Award one) {
    String whom =
        switch (one.recipients()) {
          case Fact.Recipients.Only(var kind) -> PlanWords.subject(kind);
          case Fact.Recipients.Unstated _ -> "";
        };
    String count = count(one.bounds());
    return Stream.of(count, count.isEmpty() ? whom : whom.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String count(Bounds bounds) {
    String least = Numbers.count(bounds.least());
    String most = Numbers.count(bounds.most());
    if (bounds.most() == 0)
      return bounds.least() == 0 ? "" : Words.say("reading.count.least", least);
    return bounds.least() == 0
        ? Words.say("reading.count.most", most)
        : Words.say("reading.count.range", least, most);
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
