package vn.bangvang.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.unit.Unit;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.UnitRow;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.Store;

/// The example office as a model sees it, without a window: the test says when answers arrive.
public final class OfficeAtWork implements AutoCloseable {
  private final Store store;
  private final LateScreen screen = new LateScreen();
  private final Background background = new Background(screen);
  private final Notices notices = new Notices();
  private final List<Notices.Notice> told = new ArrayList<>();
  private final Workplace workplace;

  public OfficeAtWork(Path folder) {
    store = ExampleFile.opened(folder);
    notices.toldBy(told::add);
    workplace = new Workplace(store, background, new Actor("Người thử"), notices);
  }

  public Workplace workplace() {
    return workplace;
  }

  public Store store() {
    return store;
  }

  public LateScreen screen() {
    return screen;
  }

  public Background background() {
    return background;
  }

  public void settle() {
    screen.settle(background);
  }

  /// The refusals told so far, in their order.
  public List<String> refusals() {
    return told.stream()
        .filter(Notices.Notice.Refusal.class::isInstance)
        .map(notice -> ((Notices.Notice.Refusal) notice).because())
        .toList();
  }

  public List<Notices.Notice> told() {
    return List.copyOf(told);
  }

  public <T> T read(Function<Repositories, T> reading) {
    return store.read(reading);
  }

  /// A change that comes from elsewhere in the window, seen by all screens.
  public void change(String sentence, Consumer<Repositories> work) {
    workplace.write(sentence, work);
    settle();
  }

  public PlanId plan() {
    return ExampleOffice.launchPlan().id();
  }

  public PlanScope scope() {
    return new PlanScope.One(plan());
  }

  /// What undo would be called by now.
  public String lastSentence() {
    return store.nextUndo().orElseThrow().sentence();
  }

  public void undo() {
    workplace.undo();
    settle();
  }

  public List<UnitRow> units() {
    return read(repositories -> repositories.units().tree());
  }

  public UnitId unit(String name) {
    var rows = units().stream().filter(row -> row.name().equals(name));
    return rows.findFirst().orElseThrow().id();
  }

  public Optional<Unit> find(UnitId id) {
    return read(repositories -> repositories.units().find(id));
  }

  public Optional<Person> find(PersonId id) {
    return read(repositories -> repositories.people().find(id));
  }

  /// Whoever leads that unit.
  public PersonId headOf(String unit) {
    var id = unit(unit);
    return read(repositories ->
        repositories.people().of(List.of(id)).stream()
            .filter(row -> row.position().duty() == Duty.HEAD)
            .findFirst()
            .orElseThrow()
            .id());
  }

  @Override
  public void close() {
    background.close();
    store.close();
  }
}
