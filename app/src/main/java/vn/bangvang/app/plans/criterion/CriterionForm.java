package vn.bangvang.app.plans.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.row.PurposeRows;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Exclusion;
import vn.bangvang.domain.plan.criterion.Score;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;

/// All that the plan says of one criterion, each part saved for itself.
final class CriterionForm {
  private final PlanDesk desk;
  private final Label whose = Labels.heading("");
  private final ChoiceEntry<Integer> level = PurposeRows.level("criterion.level");
  private final TextEntry<String> label = TextEntry.text("criterion.label");
  private final TextEntry<String> clause = TextEntry.text("criterion.clause");
  private final TextEntry<String> text = TextEntry.wrapped("criterion.text");
  private final MeasureForm measure = new MeasureForm();
  private final ScopeForm scope = new ScopeForm();
  private final SourceForm source = new SourceForm();
  private final TextEntry<Optional<BigDecimal>> worth =
      TextEntry.line("criterion.worth", CriterionForm::points, CriterionForm::shown);
  private final TextEntry<String> evidence = TextEntry.wrapped("criterion.evidence");
  private final RowList<Exclusion> exclusions;
  private final VBox node;

  /// None or one.
  private List<CriterionId> shown = List.of();

  /// None or one: whose text is typed next.
  private List<CriterionId> begun = List.of();

  CriterionForm(PlanDesk desk) {
    this.desk = desk;
    exclusions = ExclusionRow.list(desk.ids());
    label.node().getStyleClass().add("width-narrow");
    level.node().getStyleClass().add("width-narrow");
    worth.node().getStyleClass().add("width-narrow");
    node =
        Boxes.column(
            "page-body",
            whose,
            Boxes.column(
                "field-grid",
                text.node(),
                Boxes.row("fields", level.node(), label.node(), clause.node())),
            section("criterion.measure", measure.node()),
            section("criterion.exclusions", exclusions.node()),
            section("criterion.scope", scope.node()),
            section("criterion.source", source.node()),
            section("criterion.proof", evidence.node(), Boxes.row("fields", worth.node())));
    take();
  }

  private static VBox section(String word, Node... content) {
    return Boxes.section(Words.say(word), content);
  }

  VBox node() {
    return node;
  }

  /// The text of that one is typed as soon as it is shown.
  void begin(CriterionId id) {
    begun = List.of(id);
  }

  void show(Criterion criterion, PlanPage page) {
    boolean isOther = !shown.equals(List.of(criterion.id()));
    shown = List.of(criterion.id());
    whose.setText(
        Words.say(
            "criterion.of", PlanWords.sign(criterion), PlanWords.subject(criterion.subject())));
    level.show(criterion.wording().level());
    label.show(criterion.wording().label());
    clause.show(criterion.wording().clause());
    text.show(criterion.wording().text());
    measure.show(criterion.measure());
    scope.show(criterion.terms().scope(), page.field().kinds());
    source.show(criterion, page.plan());
    worth.show(worth(criterion));
    evidence.show(criterion.terms().evidence());
    if (isOther) exclusions.start(criterion.exclusions());
    else exclusions.show(criterion.exclusions());
    if (begun.equals(shown)) text.focus();
    begun = begun.equals(shown) ? List.of() : begun;
    source.node().getParent().setVisible(criterion.subject() == SubjectKind.HEAD);
    source.node().getParent().setManaged(criterion.subject() == SubjectKind.HEAD);
  }

  private void take() {
    level.takenBy(to ->
        word("criterion.level", one -> new Wording(to, one.label(), one.text(), one.clause())));
    label.takenBy(to -> word("criterion.label", one -> one.labelled(to)));
    text.takenBy(to ->
        word("criterion.text", one -> new Wording(one.level(), one.label(), to, one.clause())));
    clause.takenBy(to ->
        word("criterion.clause", one -> new Wording(one.level(), one.label(), one.text(), to)));
    measure.takenBy(to ->
        change(
            "criterion.measure",
            one -> new Criterion(one.id(), one.subject(), one.wording(), to, one.terms())));
    scope.takenBy(to ->
        terms(
            "criterion.scope",
            one -> new Terms(to, one.source(), one.exclusions(), one.evidence(), one.score())));
    source.takenBy(to ->
        terms(
            "criterion.source",
            one -> new Terms(one.scope(), to, one.exclusions(), one.evidence(), one.score())));
    evidence.takenBy(to ->
        terms(
            "criterion.evidence",
            one -> new Terms(one.scope(), one.source(), one.exclusions(), to, one.score())));
    worth.takenBy(to ->
        terms(
            "criterion.worth",
            one ->
                new Terms(one.scope(), one.source(), one.exclusions(), one.evidence(), score(to))));
    exclusions.takenBy(edit ->
        terms(
            "criterion.exclusions",
            one ->
                new Terms(
                    one.scope(),
                    one.source(),
                    edit.on(one.exclusions()),
                    one.evidence(),
                    one.score())));
  }

  private void word(String word, UnaryOperator<Wording> change) {
    change(
        word,
        one ->
            new Criterion(
                one.id(), one.subject(), change.apply(one.wording()), one.measure(), one.terms()));
  }

  private void terms(String word, UnaryOperator<Terms> change) {
    change(
        word,
        one ->
            new Criterion(
                one.id(), one.subject(), one.wording(), one.measure(), change.apply(one.terms())));
  }

  private void change(String word, UnaryOperator<Criterion> change) {
    for (CriterionId id : shown)
      desk.change(
          Words.say("criterion.changed", whose.getText(), Words.say(word).toLowerCase(Locale.ROOT)),
          plan -> changed(plan, id, change));
  }

  private static Plan changed(Plan plan, CriterionId id, UnaryOperator<Criterion> change) {
    var criteria =
        plan.standards().criteria().stream()
            .map(one -> one.id().equals(id) ? change.apply(one) : one)
            .toList();
    return MovementPieces.CRITERIA.with().apply(plan, criteria);
  }

  private static Optional<BigDecimal> worth(Criterion criterion) {
    return criterion.terms().score() instanceof Score.Points(var most)
        ? Optional.of(most)
        : Optional.empty();
  }

  private static Score score(Optional<BigDecimal> worth) {
    return worth.<Score>map(Score.Points::new).orElse(Score.UNSCORED);
  }

  private static Reading<Optional<BigDecimal>> points(String typed) {
    if (typed.isBlank()) return Reading.of(Optional.empty());
    return switch (Numbers.read(typed)) {
      case Reading.Understood<BigDecimal>(var points) when points.signum() > 0 ->
          Reading.of(Optional.of(points));
      case Reading<BigDecimal> _ -> new Reading.NotUnderstood<>(Words.say("criterion.not.points"));
    };
  }

  private static String shown(Optional<BigDecimal> worth) {
    return worth.map(Numbers::shown).orElse("");
  }
}
