package vn.bangvang.domain.plan.intake;

import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Threshold;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.DateText;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Room;

/// The texts of a fact and the room that the office file has for each.
final class Extents {
  record Extent(Part part, Room room, String text) {}

  private Extents() {}

  static Stream<Extent> of(Fact fact) {
    return switch (fact) {
      case Fact.Kind _, Fact.Form _, Fact.Copies _, Fact.Report _, Fact.Warning _ -> Stream.of();
      case Fact.Title(var text) -> one(Part.TITLE, Room.PLAN_TITLE, text);
      case Fact.Theme(var text) -> one(Part.THEME, Room.PLAN_THEME, text);
      case Fact.Numbered(var number) -> one(Part.NUMBER, Room.DOCUMENT_NUMBER, number.written());
      case Fact.Issuer(var name) -> one(Part.ISSUER, Room.DOCUMENT_ISSUER, name);
      case Fact.IssuedOn(var date) -> one(Part.DATE, Room.PLAN_DATE, DateText.stored(date));
      case Fact.IssuedAt(var place) -> one(Part.ISSUER, Room.OFFICE_PLACE, place);
      case Fact.Basis basis -> basis(basis);
      case Fact.Parent(var number, var dated) ->
          Stream.concat(
              one(Part.PARENT, Room.DOCUMENT_NUMBER, number.written()),
              one(Part.PARENT, Room.PLAN_DATE, DateText.stored(dated)));
      case Fact.Begins(var when) -> one(Part.PERIOD, Room.PLAN_DATE, stored(when));
      case Fact.Ends(var when) -> one(Part.PERIOD, Room.PLAN_DATE, stored(when));
      case Fact.Milestone(_, var when) -> one(Part.MILESTONES, Room.MILESTONE_DATE, stored(when));
      case Fact.Subject(_, var text) -> one(Part.SUBJECTS, Room.PLAN_SUBJECTS, text);
      case Fact.Criterion criterion -> criterion(criterion);
      case Fact.Content(var text) -> one(Part.CONTENTS, Room.PLAN_POINT, text);
      case Fact.IndexTarget(var indicator, _, var value, _) ->
          Stream.concat(
              one(Part.TARGETS, Room.PLAN_INDICATOR, indicator),
              one(Part.TARGETS, Room.PLAN_AIM, value));
      case Fact.Award(var form, var authority, _, _) ->
          Stream.concat(
              one(Part.AWARDS, Room.AWARD_FORM, form),
              one(Part.AWARDS, Room.AWARD_AUTHORITY, authority));
      case Fact.DossierPart(var text) -> one(Part.DOSSIER, Room.DOSSIER_PART, text);
      case Fact.Task(var field, var text, var product) ->
          Stream.of(
              new Extent(Part.TASKS, Room.TASK_FIELD, field),
              new Extent(Part.TASKS, Room.TASK_TEXT, text),
              new Extent(Part.TASKS, Room.TASK_PRODUCT, product));
      case Fact.Recipient(var text) -> one(Part.RECIPIENTS, Room.PLAN_RECIPIENT, text);
      case Fact.Signature(var authority, var post, var name) ->
          Stream.of(authority, post, name)
              .map(text -> new Extent(Part.SIGNER, Room.PLAN_SIGNER, text));
    };
  }

  private static Stream<Extent> basis(Fact.Basis basis) {
    return Stream.of(
        new Extent(Part.BASES, Room.DOCUMENT_TYPE, basis.type()),
        new Extent(Part.BASES, Room.DOCUMENT_NUMBER, basis.number().written()),
        new Extent(Part.BASES, Room.PLAN_DATE, DateText.stored(basis.dated())),
        new Extent(Part.BASES, Room.DOCUMENT_ISSUER, basis.issuer()));
  }

  private static Stream<Extent> criterion(Fact.Criterion said) {
    String level = said.gauge().target() instanceof Threshold.Level(var name) ? name : "";
    var own =
        Stream.of(
            new Extent(Part.CRITERIA, Room.LABEL, said.label()),
            new Extent(Part.CRITERIA, Room.CRITERION_TEXT, said.text()),
            new Extent(Part.CRITERIA, Room.RATING_LEVEL, level),
            new Extent(
                Part.CRITERIA,
                Room.CRITERION_INDICATORS,
                String.join("\n", said.gauge().indicators())));
    var exclusions =
        said.exclusions().stream()
            .map(one -> new Extent(Part.CRITERIA, Room.EXCLUSION_TEXT, Exclusions.text(one)));
    return Stream.concat(own, exclusions);
  }

  private static Stream<Extent> one(Part part, Room room, String text) {
    return Stream.of(new Extent(part, room, text));
  }

  private static String stored(When when) {
    return switch (when) {
      case When.On(var date) -> DateText.stored(date);
      case When.AtIssue _, When.Yearly _ -> DateText.stored(PartialDate.unknown());
    };
  }
}
