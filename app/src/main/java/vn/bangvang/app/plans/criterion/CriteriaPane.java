package vn.bangvang.app.plans.criterion;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.kit.rows.RowEdit;
import vn.bangvang.app.kit.rows.RowList;
import vn.bangvang.app.plans.edit.Labelled;
import vn.bangvang.app.plans.edit.MovementPieces;
import vn.bangvang.app.plans.edit.PlanDesk;
import vn.bangvang.app.plans.edit.PlanPage;
import vn.bangvang.app.plans.edit.RowWords;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.criterion.Terms;
import vn.bangvang.domain.plan.criterion.Wording;

/// The criteria of each kind of subject in their order, and the one that is chosen.
public final class CriteriaPane {
  private final PlanDesk desk;
  private final Map<SubjectKind, RowList<Criterion>> lists = new EnumMap<>(SubjectKind.class);
  private final Map<SubjectKind, Label> headings = new EnumMap<>(SubjectKind.class);
  private final CriterionForm form;
  private final VBox list = Boxes.column("criteria-lists");
  private final VBox nothing = Boxes.empty(Icon.EDIT, Words.say("criterion.choose"));
  private final ScrollPane detail;

  /// None or one.
  private List<PlanPage> shown = List.of();

  /// None or one; one that was just added comes with the next page.
  private List<CriterionId> chosen = List.of();

  public CriteriaPane(PlanDesk desk) {
    this.desk = desk;
    form = new CriterionForm(desk);
    for (SubjectKind subject : SubjectKind.values()) add(subject);
    detail = Boxes.scrolling(new VBox(nothing, form.node()));
    showForm();
  }

  public Node list() {
    return list;
  }

  public Node detail() {
    return detail;
  }

  public void show(PlanPage page) {
    shown = List.of(page);
    lists.forEach((subject, rows) -> {
      var criteria = of(subject, page.plan());
      rows.show(criteria);
      String whose = PlanWords.subject(subject).toLowerCase(Locale.ROOT);
      String said = Words.say("plan.criteria.of", whose, criteria.size());
      var points = PlanWords.total(criteria);
      Label heading = headings.get(subject);
      if (heading != null)
        heading.setText(
            points.isEmpty() ? said : Words.say("plan.criteria.points", said, points.get()));
    });
    if (chosen.isEmpty())
      page.plan().standards().criteria().stream()
          .findFirst()
          .ifPresent(one -> chosen = List.of(one.id()));
    showForm();
  }

  private static List<Criterion> of(SubjectKind subject, Plan plan) {
    return plan.standards().criteria().stream().filter(one -> one.subject() == subject).toList();
  }

  private void add(SubjectKind subject) {
    String name = "criteria." + subject.name().toLowerCase(Locale.ROOT);
    var rows =
        new RowList<Criterion>(
            name, () -> new CriterionLine(name, this::choose), all -> next(subject, all));
    var heading = Labels.heading("");
    rows.addedAtOnce().takenBy(edit -> take(subject, edit));
    lists.put(subject, rows);
    headings.put(subject, heading);
    list.getChildren().add(Boxes.column("section", heading, rows.node()));
  }

  private Criterion next(SubjectKind subject, List<Criterion> known) {
    int level = known.isEmpty() ? 1 : known.getLast().wording().level();
    String label = known.isEmpty() ? "a" : Labelled.CRITERIA.next(known, level);
    var wording = new Wording(level, label, "", "");
    var id = new CriterionId(desk.ids().next());
    return new Criterion(id, subject, wording, new Measure.Judgement(), Terms.PLAIN);
  }

  private void take(SubjectKind subject, RowEdit<Criterion> edit) {
    if (edit instanceof RowEdit.Added<Criterion>(_, var added)) {
      choose(added.id());
      form.begin(added.id());
    }
    String whose = PlanWords.subject(subject).toLowerCase(Locale.ROOT);
    desk.change(
        Words.say("criterion.edited", RowWords.said(Part.CRITERIA, edit), whose),
        plan -> edited(plan, subject, edit));
  }

  /// The criteria of the others stay where they are: before and behind.
  private static Plan edited(Plan plan, SubjectKind subject, RowEdit<Criterion> edit) {
    var own = Labelled.CRITERIA.anew(edit.on(of(subject, plan)));
    var all =
        Stream.of(SubjectKind.values())
            .flatMap(one -> (one == subject ? own : of(one, plan)).stream())
            .toList();
    return MovementPieces.CRITERIA.with().apply(plan, all);
  }

  /// Goes to the criterion at that place in the plan, or to adding the first one.
  public void go(int line) {
    for (PlanPage page : shown) {
      var all = page.plan().standards().criteria();
      var subject = line < all.size() ? all.get(line).subject() : SubjectKind.COLLECTIVE;
      var rows = lists.get(subject);
      if (rows != null)
        rows.focus(line < all.size() ? of(subject, page.plan()).indexOf(all.get(line)) : 0);
    }
  }

  private void choose(CriterionId id) {
    chosen = List.of(id);
    showForm();
  }

  private void showForm() {
    var found =
        shown.stream()
            .flatMap(page -> chosen.stream().flatMap(id -> page.plan().criterion(id).stream()))
            .findFirst();
    form.node().setVisible(found.isPresent());
    form.node().setManaged(found.isPresent());
    nothing.setVisible(found.isEmpty());
    nothing.setManaged(found.isEmpty());
    found.ifPresent(one -> form.show(one, shown.getFirst()));
    lists.values().forEach(rows -> rows.forms().forEach(this::mark));
  }

  private void mark(Object line) {
    if (line instanceof CriterionLine one) one.setChosen(chosen);
  }
}
