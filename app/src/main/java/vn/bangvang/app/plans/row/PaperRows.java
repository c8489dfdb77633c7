package vn.bangvang.app.plans.row;

import static vn.bangvang.app.kit.rows.FieldRow.Width.MIDDLE;
import static vn.bangvang.app.kit.rows.FieldRow.Width.NARROW;
import static vn.bangvang.app.kit.rows.FieldRow.Width.WIDE;

import java.util.List;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.kit.rows.RowForm;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Reading;

/// The rows of a plan as a document: what it rests on and who receives it.
public final class PaperRows {
  private static final LegalBasis BASIS =
      new LegalBasis("", DocumentNumber.NONE, PartialDate.unknown(), "", "");
  private static final Recipient RECIPIENT = new Recipient("", Recipient.Manner.PLAIN);

  private PaperRows() {}

  public static RowList<LegalBasis> bases() {
    return new RowList<>("bases", PaperRows::basis, _ -> BASIS);
  }

  public static RowList<Recipient> recipients() {
    return new RowList<>("recipients", PaperRows::recipient, _ -> RECIPIENT);
  }

  public static TextEntry<DocumentNumber> number(String word) {
    return TextEntry.line(
        word, typed -> Reading.of(new DocumentNumber(typed)), DocumentNumber::written);
  }

  private static RowForm<LegalBasis> basis() {
    return new FieldRow<>(BASIS)
        .text(
            NARROW,
            TextEntry.text("basis.type"),
            LegalBasis::type,
            (one, to) -> new LegalBasis(to, one.number(), one.dated(), one.issuer(), one.about()))
        .text(
            MIDDLE,
            number("basis.number"),
            LegalBasis::number,
            (one, to) -> new LegalBasis(one.type(), to, one.dated(), one.issuer(), one.about()))
        .text(
            NARROW,
            TextEntry.date("basis.dated"),
            LegalBasis::dated,
            (one, to) -> new LegalBasis(one.type(), one.number(), to, one.issuer(), one.about()))
        .text(
            WIDE,
            TextEntry.text("basis.issuer"),
            LegalBasis::issuer,
            (one, to) -> new LegalBasis(one.type(), one.number(), one.dated(), to, one.about()))
        .next()
        .text(
            WIDE,
            TextEntry.wrapped("basis.about"),
            LegalBasis::about,
            (one, to) -> new LegalBasis(one.type(), one.number(), one.dated(), one.issuer(), to));
  }

  private static RowForm<Recipient> recipient() {
    var manner =
        new ChoiceEntry<Recipient.Manner>(
                "recipient.manner", one -> Words.say("recipient.manner." + one))
            .of(List.of(Recipient.Manner.values()));
    return new FieldRow<>(RECIPIENT)
        .text(
            WIDE,
            TextEntry.text("recipient.text"),
            Recipient::text,
            (one, to) -> new Recipient(to, one.manner()))
        .choice(NARROW, manner, Recipient::manner, (one, to) -> new Recipient(one.text(), to));
  }
}
