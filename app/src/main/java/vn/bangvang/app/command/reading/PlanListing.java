package vn.bangvang.app.command.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.LegalBasis;

/// What was found in a plan, a line for each finding, for people at a terminal.
public final class PlanListing {
  private PlanListing() {}

  public static List<String> of(PlanReading reading) {
    List<String> lines = new ArrayList<>();
    for (Finding<?> finding : reading.findings()) {
      String line = line(finding.fact());
      boolean isSure = finding.sureness() != Sureness.DOUBTFUL;
      lines.add(isSure ? line : say("unsure", line));
      lines.addAll(more(finding.fact()));
    }
    return lines;
  }

  private static String line(Fact fact) {
    return switch (fact) {
      case Fact.Kind(var kind) -> say("kind." + kind);
      case Fact.Title(var text) -> say("title", text);
      case Fact.Theme(var text) -> say("theme", text);
      case Fact.Numbered(var number) -> say("number", number.canonical());
      case Fact.Issuer(var name) -> say("issuer", name);
      case Fact.IssuedOn(var date) -> say("issued", date.shown());
      case Fact.IssuedAt(var place) -> say("place", place);
      case Fact.Form(var form) -> say("form." + form);
      case Fact.Basis basis -> say("basis", cited(basis));
      case Fact.Parent parent -> say("parent", parent.number().canonical());
      case Fact.Begins(var when) -> say("begins", shown(when));
      case Fact.Ends(var when) -> say("ends", shown(when));
      case Fact.Milestone(var occasion, var when) -> say("occasion." + occasion, shown(when));
      case Fact.Subject(var kind, var text) -> say("subject", subject(kind), text);
      case Fact.Criterion one -> say("criterion", subject(one.subject()), one.label(), one.text());
      case Fact.Content(var text) -> say("content", text);
      case Fact.IndexTarget one -> index(one);
      case Fact.Award award -> award(award);
      case Fact.DossierPart(var text) -> say("part", text);
      case Fact.Copies(int count) -> say("copies", count);
      case Fact.Task one ->
          say(one.field().isEmpty() ? "task" : "in_field", one.text(), one.field());
      case Fact.Report(var period) -> say("report." + period);
      case Fact.Recipient(var text) -> say("recipient", text);
      case Fact.Signature signature -> say("signer", signer(signature));
      case Fact.Warning(_, var text) -> say("warning", text);
    };
  }

  private static List<String> more(Fact fact) {
    return switch (fact) {
      case Fact.Criterion one ->
          one.exclusions().stream().map(exclusion -> say("excluded", exclusion.text())).toList();
      case Fact.Task one when !one.product().isEmpty() -> List.of(say("product", one.product()));
      case Fact _ -> List.of();
    };
  }

  private static String cited(Fact.Basis basis) {
    return new LegalBasis(basis.type(), basis.number(), basis.dated(), basis.issuer(), "").cited();
  }

  private static String shown(When when) {
    return switch (when) {
      case When.On(var date) -> date.shown();
      case When.AtIssue _ -> say("at.issue");
      case When.Yearly(var day) -> say("yearly", day.getDayOfMonth(), day.getMonthValue());
    };
  }

  private static String index(Fact.IndexTarget one) {
    return say("index." + one.kind(), one.indicator(), one.year().inSentence(), one.value())
        .strip();
  }

  private static String award(Fact.Award award) {
    String whom = award.recipients() instanceof Fact.Recipients.Only(var kind) ? subject(kind) : "";
    String count = count(award.bounds());
    return say("award", award.form(), award.authority(), whom, count).strip();
  }

  private static String count(Bounds bounds) {
    if (bounds.most() == 0) return bounds.least() == 0 ? "" : say("at.least", bounds.least());
    return bounds.least() == 0
        ? say("up.to", bounds.most())
        : say("from.to", bounds.least(), bounds.most());
  }

  private static String signer(Fact.Signature one) {
    return String.join(" ", one.authority(), one.post(), one.name()).strip();
  }

  private static String subject(SubjectKind kind) {
    return Words.say("subject." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static String say(String word, Object... facts) {
    return Words.say("command.reading." + word, facts);
  }
}
