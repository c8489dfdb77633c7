package vn.bangvang.app.plans.tab;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.Pieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanFields;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.PlanTab;
import vn.bangvang.app.plans.row.PaperRows;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Standing;
import vn.bangvang.domain.plan.citation.CitationFinding;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.LegalBasis;

/// The plan as a document: its head, what it rests on, who signs and who receives it.
public final class FactsTab implements PlanTab {
  private final PlanFields fields;
  private final ParentForm parent;
  private final Label remarks = Labels.plain("");
  private final RowList<LegalBasis> bases = PaperRows.bases();
  private final Node node;

  public FactsTab(PlanDesk desk) {
    fields = new PlanFields(desk);
    parent = new ParentForm(desk);
    fields.way(Part.PARENT, _ -> parent.focus());
    remarks.getStyleClass().add("lacking");
    remarks.setGraphic(Icon.WARNING.node());
    remarks.managedProperty().bind(remarks.visibleProperty());
    node =
        new Scrolled()
            .with(heading())
            .section("plan.kin", parent.node())
            .section("plan.bases", fields.rows(Part.BASES, bases, Pieces.BASES).node())
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
  public void go(Part.Spot spot) {
    fields.go(spot);
  }

  @Override
  public void show(PlanPage page) {
    fields.show(page.plan());
    parent.show(page);
    bases.remark(line -> said(page, Part.BASES.at(line)));
    remarks.setText(said(page, Part.NUMBER.whole()));
    remarks.setVisible(!remarks.getText().isEmpty());
  }

  /// What is odd about a document that is named there.
  private static String said(PlanPage page, Part.Spot spot) {
    return page.margin().citations().stream()
        .filter(one -> one.spot().equals(spot))
        .map(CitationFinding::sentence)
        .collect(Collectors.joining("\n"));
  }

  private Node heading() {
    var number = PaperRows.number("plan.number");
    return Boxes.column(
        "field-grid",
        fields.at(Part.TITLE, fields.wrapped("plan.title", Pieces.TITLE)).node(),
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
            fields.at(Part.ISSUER, fields.line("plan.issuer", Pieces.ISSUER)).node()),
        Boxes.row(
            "fields",
            fields.at(Part.NUMBER, fields.entry("plan.number", number, Pieces.NUMBER)).node(),
            fields.at(Part.DATE, fields.date("plan.issued.on", Pieces.ISSUED)).node(),
            fields.line("plan.place", Pieces.PLACE).node()),
        remarks);
  }

  private Node signer() {
    return Boxes.row(
        "fields",
        fields.line("signer.authority", Pieces.AUTHORITY).node(),
        fields.line("signer.post", Pieces.POST).node(),
        fields.at(Part.SIGNER, fields.line("signer.name", Pieces.SIGNED_BY)).node());
  }
}
