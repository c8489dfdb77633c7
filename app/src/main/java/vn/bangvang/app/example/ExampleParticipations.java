package vn.bangvang.app.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.participation.Participation;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.unit.Unit;

/// How far the units of the example have come with the plans: some have launched, some are silent.
final class ExampleParticipations {
  private final ExampleUnits units;
  private final List<Participation> all = new ArrayList<>();

  ExampleParticipations(ExampleUnits units) {
    this.units = units;
    Lists.rows("participations.txt").forEach(this::add);
  }

  List<Participation> all() {
    return List.copyOf(all);
  }

  Optional<Steps.Launch.By> launch(Plan plan, Unit unit) {
    return all.stream()
        .filter(one -> one.plan().equals(plan.id()) && one.unit().equals(unit.id()))
        .flatMap(one ->
            one.steps().launch() instanceof Steps.Launch.By by ? Stream.of(by) : Stream.empty())
        .findFirst();
  }

  /// Plan, unit, registered on, number and date of the unit's own plan, reports as "period =
  /// received".
  private void add(List<String> cells) {
    var plan = ExamplePlans.numbered(cells.get(0));
    var part = Participation.of(plan.id(), units.called(cells.get(1)).id());
    if (!cells.get(2).isEmpty())
      part = part.registered(new Steps.Registration.Registered(DateText.ofStored(cells.get(2))));
    if (!cells.get(3).isEmpty()) part = part.launched(launch(cells.get(3), cells.get(4)));
    if (!cells.get(5).isEmpty())
      for (String report : Lists.words(cells.get(5))) part = part.reported(report(report));
    all.add(part);
  }

  private static Steps.Launch launch(String number, String dated) {
    return new Steps.Launch.By(new DocumentNumber(number), DateText.ofStored(dated));
  }

  private static Steps.Report report(String text) {
    int equals = text.indexOf('=');
    return new Steps.Report(
        DateText.ofStored(text.substring(0, equals).strip()),
        DateText.ofStored(text.substring(equals + 1).strip()));
  }

  /// Whoever proved its own plan has launched by it, and most others too; every fourth is silent.
  void launch(Plan plan, List<Evidence> evidence) {
    int number = 0;
    for (Unit unit : addressed(plan)) {
      number++;
      var proven = own(unit, evidence);
      if (proven.isEmpty() && number % 4 == 0) continue;
      var launched =
          Participation.of(plan.id(), unit.id()).launched(proven.orElse(launchOf(unit, number)));
      all.add(number % 3 == 0 ? launched : launched.reported(yearly(number)));
    }
  }

  private List<Unit> addressed(Plan plan) {
    return plan.standards().subjects().stream()
        .flatMap(group -> group.kinds().stream())
        .flatMap(kind -> units.ofKind(kind.name()).stream())
        .toList();
  }

  private static Optional<Steps.Launch> own(Unit unit, List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::document)
        .filter(one -> one.type().equals(Words.say("example.plan.type")))
        .filter(one -> one.issuer().equals(unit.name()))
        .<Steps.Launch>map(one -> new Steps.Launch.By(one.number(), one.dated()))
        .findFirst();
  }

  private static Steps.Launch launchOf(Unit unit, int number) {
    String sign = Folded.of(unit.name()).initials().toUpperCase(Locale.ROOT);
    String written = Words.say("example.plan.number", 30 + number, sign);
    return new Steps.Launch.By(
        new DocumentNumber(written), PartialDate.on(2023, 4 + number % 2, 4 + number % 25));
  }

  private static Steps.Report yearly(int number) {
    return new Steps.Report(
        new PartialDate.InYear(2023), PartialDate.on(2023, 12, 5 + number % 20));
  }
}
