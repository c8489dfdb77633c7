package vn.bangvang.app.nominations;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.PlanId;

/// The nominations of the plan that is worked on, and the one that is looked at.
public final class NominationsModel {
  private final Workplace workplace;
  private final ObjectProperty<PlanScope> scope;
  private final Question<List<NominationRow>> rows;
  private final Question<Optional<Case>> chosen;
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(new Choice.Nothing());

  /// Which nomination is looked at.
  public sealed interface Choice {
    record Nothing() implements Choice {}

    record One(NominationId id) implements Choice {}

    record New(Choice before) implements Choice {}
  }

  public NominationsModel(Workplace workplace, ObjectProperty<PlanScope> scope) {
    this.workplace = workplace;
    this.scope = scope;
    this.rows = workplace.question();
    this.chosen = workplace.question();
    scope.addListener(_ -> {
      choice.set(new Choice.Nothing());
      askForRows();
    });
    choice.addListener(_ -> askForChosen());
    workplace.onChange(() -> {
      askForRows();
      askForChosen();
    });
    askForRows();
  }

  public ReadOnlyObjectProperty<Loading<List<NominationRow>>> rows() {
    return rows.answer();
  }

  public ReadOnlyObjectProperty<Loading<Optional<Case>>> chosen() {
    return chosen.answer();
  }

  public ObjectProperty<Choice> choice() {
    return choice;
  }

  public ObjectProperty<PlanScope> scope() {
    return scope;
  }

  /// Without a new nomination: back to what was looked at before.
  void cancel() {
    if (choice.get() instanceof Choice.New(var before)) choice.set(before);
  }

  /// A new nomination: what there is to choose from is told when it is known.
  void start(PlanId plan, Consumer<NewNominationForm.Choices> then) {
    if (!(choice.get() instanceof Choice.New)) choice.set(new Choice.New(choice.get()));
    workplace.look(repositories -> NewNominationForm.Choices.of(repositories, plan), then);
  }

  private void askForRows() {
    switch (scope.get()) {
      case PlanScope.None _ -> rows.ask(List::of);
      case PlanScope.One(var plan) -> rows.ask(() -> read(plan));
    }
  }

  private void askForChosen() {
    switch (choice.get()) {
      case Choice.One(var id) -> chosen.ask(() -> workplace.store().read(one -> one.caseOf(id)));
      case Choice.Nothing _, Choice.New _ -> chosen.ask(Optional::empty);
    }
  }

  private List<NominationRow> read(PlanId plan) {
    return workplace.store().read(repositories -> repositories.cases(plan)).stream()
        .map(NominationRow::of)
        .toList();
  }
}
