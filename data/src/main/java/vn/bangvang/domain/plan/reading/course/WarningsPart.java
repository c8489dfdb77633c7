package vn.bangvang.domain.plan.reading.course;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Place;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Citation;
import vn.bangvang.domain.plan.reading.phrase.Citations;
import vn.bangvang.domain.plan.reading.text.Lines;
import vn.bangvang.domain.plan.reading.text.Passage;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Sentences;

/// What does not agree with itself in the document.
public final class WarningsPart {
  private WarningsPart() {}

  public static void cut(Paper paper, int length) {
    String text = Sentences.say("reading.cut", Lines.LONGEST, length);
    paper.add(
        new Fact.Warning(Fact.Code.TEXT_CUT, text),
        new Place(Lines.LONGEST, length),
        Sureness.CERTAIN);
  }

  public static void read(Paper paper) {
    numbers(paper);
    later(paper);
    conflicts(paper);
  }

  private static void numbers(Paper paper) {
    for (var finding : List.copyOf(paper.findings())) {
      Optional<DocumentNumber> number =
          switch (finding.fact()) {
            case Fact.Numbered(var own) -> Optional.of(own);
            case Fact.Basis basis -> Optional.of(basis.number());
            default -> Optional.empty();
          };
      number
          .filter(DocumentNumber::isSpaced)
          .ifPresent(spaced ->
              paper.add(
                  new Fact.Warning(
                      Fact.Code.NUMBER_SPACED,
                      Sentences.say("reading.number.spaced", spaced.written(), spaced.canonical())),
                  finding.place(),
                  Sureness.CERTAIN));
    }
  }

  private static void later(Paper paper) {
    Optional<PartialDate> issued = paper.fact(Fact.IssuedOn.class).map(Fact.IssuedOn::date);
    Optional<LocalDate> latest = issued.flatMap(PartialDate::latest);
    if (latest.isEmpty()) return;
    for (var finding : List.copyOf(paper.findings()))
      if (finding.fact() instanceof Fact.Basis basis && isLater(basis.dated(), latest.get()))
        paper.add(
            new Fact.Warning(
                Fact.Code.CITES_LATER_DOCUMENT,
                Sentences.say(
                    "reading.cites.later",
                    basis.type(),
                    basis.number().canonical(),
                    basis.dated().shown(),
                    issued.get().shown())),
            finding.place(),
            Sureness.CERTAIN);
  }

  private static boolean isLater(PartialDate date, LocalDate issued) {
    return date instanceof PartialDate.Day(var day) && day.isAfter(issued);
  }

  /// The same number under two dates.
  private static void conflicts(Paper paper) {
    Map<String, Citation> first = new HashMap<>();
    texts(paper)
        .flatMap(text -> Citations.in(text).stream())
        .filter(one -> one.dated() instanceof PartialDate.Day && !one.name().number().isDraft())
        .forEach(one -> {
          String key = one.name().number().canonical().toLowerCase(java.util.Locale.ROOT);
          Citation before = first.putIfAbsent(key, one);
          if (before != null
              && !before.dated().equals(one.dated())
              && before.name().type().equals(one.name().type())) conflict(paper, before, one);
        });
  }

  private static void conflict(Paper paper, Citation before, Citation one) {
    String text =
        Sentences.say(
            "reading.date.conflict",
            one.name().type(),
            one.name().number().canonical(),
            before.dated().shown(),
            one.dated().shown());
    paper.add(
        new Fact.Warning(Fact.Code.DATE_CONFLICT, text), one.whole().place(), Sureness.CERTAIN);
  }

  private static Stream<Passage> texts(Paper paper) {
    return Stream.concat(
        vn.bangvang.domain.plan.reading.head.Preamble.paragraphs(paper.zones()).stream(),
        paper.nodes().map(Node::text));
  }
}
