package vn.bangvang.app.plans.reading.form;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.shared.text.Room;

/// Documents that the plan names, who receives it and who signs it.
final class CitedForms {
  private CitedForms() {}

  static FieldRow<Fact.Basis> basis(Fact.Basis blank) {
    return new FieldRow<>(blank)
        .text(
            NARROW,
            TextEntry.text("reading.basis.type").within(Room.DOCUMENT_TYPE),
            Fact.Basis::type,
            (one, to) -> new Fact.Basis(to, one.number(), one.dated(), one.issuer()))
        .text(
            MIDDLE,
            Fields.number("reading.basis.number"),
            Fact.Basis::number,
            (one, to) -> new Fact.Basis(one.type(), to, one.dated(), one.issuer()))
        .text(
            NARROW,
            TextEntry.date("reading.basis.dated"),
            Fact.Basis::dated,
            (one, to) -> new Fact.Basis(one.type(), one.number(), to, one.issuer()))
        .next()
        .text(
            WIDE,
            TextEntry.text("reading.basis.issuer").within(Room.DOCUMENT_ISSUER),
            Fact.Basis::issuer,
            (one, to) -> new Fact.Basis(one.type(), one.number(), one.dated(), to));
  }

  static FieldRow<Fact.Parent> parent(Fact.Parent blank) {
    return new FieldRow<>(blank)
        .text(
            MIDDLE,
            Fields.number("reading.parent.number"),
            Fact.Parent::number,
            (one, to) -> new Fact.Parent(to, one.dated()))
        .text(
            NARROW,
            TextEntry.date("reading.parent.dated"),
            Fact.Parent::dated,
            (one, to) -> new Fact.Parent(one.number(), to));
  }

  static FieldRow<Fact.Recipient> recipient(Fact.Recipient blank) {
    var entry = TextEntry.wrapped("reading.recipient").within(Room.PLAN_RECIPIENT);
    return new FieldRow<>(blank)
        .text(WIDE, entry, Fact.Recipient::text, (_, to) -> new Fact.Recipient(to));
  }

  static FieldRow<Fact.Signature> signature(Fact.Signature blank) {
    return new FieldRow<>(blank)
        .text(
            WIDE,
            TextEntry.text("reading.signer.authority").within(Room.PLAN_SIGNER),
            Fact.Signature::authority,
            (one, to) -> new Fact.Signature(to, one.post(), one.name()))
        .next()
        .text(
            WIDE,
            TextEntry.text("reading.signer.post").within(Room.PLAN_SIGNER),
            Fact.Signature::post,
            (one, to) -> new Fact.Signature(one.authority(), to, one.name()))
        .text(
            WIDE,
            TextEntry.text("reading.signer.name").within(Room.PLAN_SIGNER),
            Fact.Signature::name,
            (one, to) -> new Fact.Signature(one.authority(), one.post(), to));
  }
}
