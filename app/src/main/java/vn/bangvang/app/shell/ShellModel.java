package vn.bangvang.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.PlanRow;
import vn.bangvang.domain.shared.text.Folded;

/// The state of the window around the errands: where somebody is, which plan is worked on, what can
/// be undone.
public final class ShellModel {
  private final Workplace workplace;
  private final Navigation navigation;
  private final ObjectProperty<PlanScope> scope;
  private final Question<List<PlanRow>> plans;

  public ShellModel(Workplace workplace, Navigation navigation, ObjectProperty<PlanScope> scope) {
    this.workplace = workplace;
    this.navigation = navigation;
    this.scope = scope;
    this.plans = workplace.question(ShellModel::plans);
    plans.answer().addListener(_ -> chooseFirst());
  }

  /// The office's own plans and those of the body above it come before what it only keeps.
  private static List<PlanRow> plans(Repositories repositories) {
    var body = repositories.office().current().body();
    var near = Set.of(Folded.of(body.name()), Folded.of(body.superior()));
    return repositories.plans().list().stream()
        .sorted(Comparator.comparing(row -> !near.contains(Folded.of(row.issuer()))))
        .toList();
  }

  private void chooseFirst() {
    var known = plans.known().orElse(List.of());
    boolean stays =
        scope.get() instanceof PlanScope.One(var plan)
            && known.stream().anyMatch(row -> row.id().equals(plan));
    if (!stays)
      scope.set(known.isEmpty() ? PlanScope.NONE : new PlanScope.One(known.getFirst().id()));
  }

  /// Choosing what is worked on already is no change.
  void workOn(PlanId plan) {
    navigation.workOn(new PlanScope.One(plan));
  }

  public Navigation navigation() {
    return navigation;
  }

  public ReadOnlyObjectProperty<Loading<List<PlanRow>>> plans() {
    return plans.answer();
  }

  public ObjectProperty<PlanScope> scope() {
    return scope;
  }

  public Notices notices() {
    return workplace.notices();
  }

  public BooleanBinding canUndo() {
    return Bindings.createBooleanBinding(
        () -> workplace.store().nextUndo().isPresent(), workplace.latest());
  }

  public BooleanBinding canRedo() {
    return Bindings.createBooleanBinding(
        () -> workplace.store().nextRedo().isPresent(), workplace.latest());
  }

  /// "Hoàn tác: Sửa Nguyễn Văn Thành".
  public StringBinding undoText() {
    return Bindings.createStringBinding(
        () -> named("shell.undo.named", workplace.store().nextUndo()), workplace.latest());
  }

  public StringBinding redoText() {
    return Bindings.createStringBinding(
        () -> named("shell.redo.named", workplace.store().nextRedo()), workplace.latest());
  }

  private static String named(String word, Optional<Entry> entry) {
    return entry.map(one -> Words.say(word, one.sentence())).orElse("");
  }

  public void undo() {
    workplace.undo();
  }

  public void redo() {
    workplace.redo();
  }
}
