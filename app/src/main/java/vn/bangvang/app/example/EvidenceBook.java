package vn.bangvang.app.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.participation.Steps;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.unit.Unit;

/// The documents that the example's answers rest on, numbered in order.
final class EvidenceBook {
  private final Ids ids;
  private final PlanId plan;
  private final List<Evidence> all = new ArrayList<>();

  EvidenceBook(Ids ids, PlanId plan) {
    this.ids = ids;
    this.plan = plan;
  }

  List<Evidence> all() {
    return List.copyOf(all);
  }

  /// The unit's own plan for the movement.
  EvidenceId launchPlan(Unit unit) {
    String sign = Folded.of(unit.name()).initials().toUpperCase(Locale.ROOT);
    return add(
        Words.say("example.plan.type"),
        Words.say("example.plan.number", 15 + all.size(), sign),
        PartialDate.on(2023, 4, 10 + all.size() % 18),
        unit.name(),
        Words.say("example.plan.about"));
  }

  /// A plan of the unit's own that is known by number and date; it is entered once.
  EvidenceId launchPlan(Unit unit, Steps.Launch.By plan) {
    return all.stream()
        .filter(one -> one.document().number().equals(plan.number()))
        .filter(one -> one.document().issuer().equals(unit.name()))
        .map(Evidence::id)
        .findFirst()
        .orElseGet(() ->
            add(
                Words.say("example.plan.type"),
                plan.number().written(),
                plan.dated(),
                unit.name(),
                Words.say("example.plan.about.any")));
  }

  /// The decision that recognised an initiative.
  EvidenceId recognition(Unit unit) {
    return add(
        Words.say("example.recognition.type"),
        Words.say("example.recognition.number", 1200 + all.size()),
        PartialDate.on(2023, 11, 1 + all.size() % 28),
        Words.say("example.recognition.issuer"),
        Words.say("example.recognition.about", unit.name()));
  }

  private EvidenceId add(
      String type, String number, PartialDate dated, String issuer, String about) {
    var document = new LegalBasis(type, new DocumentNumber(number), dated, issuer, about);
    var id = new EvidenceId(ids.next());
    all.add(new Evidence(id, plan, document, Evidence.Attachment.NONE));
    return id;
  }
}
