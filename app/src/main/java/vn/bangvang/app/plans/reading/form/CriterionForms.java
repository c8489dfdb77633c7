package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.TINY;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.domain.plan.reading.Exclusion;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.text.Room;

/// A criterion with its measure, its target and what rules a nominee out.
final class CriterionForms {
  private CriterionForms() {}

  static FieldRow<Fact.Criterion> criterion(Fact.Criterion blank) {
    return excluded(GaugeFields.add(worded(blank).next()), blank);
  }

  private static FieldRow<Fact.Criterion> worded(Fact.Criterion blank) {
    return new FieldRow<>(blank)
        .choice(
            NARROW,
            Fields.subject("reading.criterion.subject"),
            Fact.Criterion::subject,
            (one, to) ->
                new Fact.Criterion(to, one.label(), one.text(), one.gauge(), one.exclusions()))
        .text(
            TINY,
            TextEntry.text("reading.criterion.label").within(Room.LABEL),
            Fact.Criterion::label,
            (one, to) ->
                new Fact.Criterion(one.subject(), to, one.text(), one.gauge(), one.exclusions()))
        .text(
            WIDE,
            TextEntry.wrapped("reading.criterion.text").within(Room.CRITERION_TEXT),
            Fact.Criterion::text,
            (one, to) ->
                new Fact.Criterion(one.subject(), one.label(), to, one.gauge(), one.exclusions()))
        .first();
  }

  /// A field for each; what is emptied is left out.
  private static FieldRow<Fact.Criterion> excluded(
      FieldRow<Fact.Criterion> row, Fact.Criterion blank) {
    var texts = new ArrayList<>(blank.exclusions().stream().map(Exclusion::text).toList());
    for (int i = 0; i < texts.size(); i++) {
      int at = i;
      var entry = TextEntry.wrapped("reading.exclusion").within(Room.EXCLUSION_TEXT);
      row.next()
          .text(
              WIDE,
              entry,
              _ -> texts.get(at),
              (one, to) -> {
                texts.set(at, to);
                return with(one, exclusions(blank.exclusions(), texts));
              });
      entry.node().getChildren().get(1).setId("reading-exclusion-" + (at + 1));
    }
    return row;
  }

  private static List<Exclusion> exclusions(List<Exclusion> found, List<String> texts) {
    var exclusions = new ArrayList<Exclusion>();
    for (int i = 0; i < found.size(); i++)
      if (!texts.get(i).isEmpty())
        exclusions.add(new Exclusion(texts.get(i), found.get(i).target(), found.get(i).unless()));
    return exclusions;
  }

  private static Fact.Criterion with(Fact.Criterion one, List<Exclusion> exclusions) {
    return new Fact.Criterion(one.subject(), one.label(), one.text(), one.gauge(), exclusions);
  }
}
