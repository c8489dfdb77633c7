package vn.bangvang.app.plans.tab;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.PaperRows;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.shared.BodyForm;

/// The plan as a document: its head, what it rests on, who signs and who receives it.
public final class FactsTab implements PlanTab {
  private final PlanFields fields;
  private final VBox kin = Boxes.column("said");
  private final Node node;

  public FactsTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    node =
        new Scrolled()
            .with(heading())
            .section("plan.kin", kin)
            .section(
                "plan.bases", fields.rows(Part.BASES, PaperRows.bases(), Pieces.BASES).node())
            .section(
                "plan.recipients",
                fields.rows(Part.RECIPIENTS, PaperRows.recipients(), Pieces.RECIPIENTS).node())
            .section("plan.signer", signer())
            .node();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(PlanPage page) {
    fields.show(page.plan());
    kin.getChildren().clear();
    for (PlanRow row : page.kin().parents()) kin("plan.parent.is", row);
    for (PlanRow row : page.kin().children()) kin("plan.child.is", row);
    if (kin.getChildren().isEmpty()) kin.getChildren().add(Labels.muted(Words.say("plan.kin.none")));
  }

  private void kin(String word, PlanRow row) {
    kin.getChildren().add(Labels.plain(Words.say(word, row.title(), PlanWords.line(row))));
  }

  private Node heading() {
    var number = PaperRows.number("plan.number");
    return Boxes.column(
        "field-grid",
        fields.wrapped("plan.title", Pieces.TITLE).node(),
        Boxes.row(
            "fields",
            fields
                .choice(
                    "plan.kind",
                    List.of(Standing.Kind.values()),
                    one -> Words.say("plan.kind." + one),
                    Pieces.KIND)
                .node(),
            fields
                .choice(
                    "plan.form",
                    List.of(BodyForm.values()),
                    one -> Words.say("form." + one),
                    Pieces.FORM)
                .node(),
            fields.line("plan.issuer", Pieces.ISSUER).node()),
        Boxes.row(
            "fields",
            fields.entry("plan.number", number, Pieces.NUMBER).node(),
            fields.date("plan.issued.on", Pieces.ISSUED).node(),
            fields.line("plan.place", Pieces.PLACE).node()));
  }

  private Node signer() {
    return Boxes.row(
        "fields",
        fields.line("signer.authority", Pieces.AUTHORITY).node(),
        fields.line("signer.post", Pieces.POST).node(),
        fields.line("signer.name", Pieces.SIGNED_BY).node());
  }
}
