package vn.bangvang.app.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Scratch;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.store.OfficeFile;
import vn.bangvang.store.Opening;
import vn.bangvang.store.Store;
import vn.bangvang.store.StoreFailure;
import vn.bangvang.store.form.Form;

/// The example office: invented people carry out a real kind of plan. It is the same at every
/// making.
public final class ExampleOffice {
  private static final String LAUNCH = "plan-provincial-launch.json";
  private final Ids ids = Ids.seeded(20230402);
  private final Store store;
  private final Actor actor = new Actor(Words.say("example.actor"));

  private ExampleOffice(Store store) {
    this.store = store;
  }

  /// Makes the file and fills it.
  public static void create(OfficeFile file, Clock clock) {
    file.create(office(), new Actor(Words.say("example.actor")), clock);
    switch (file.open(clock)) {
      case Opening.Opened(var store) -> {
        try (store) {
          new ExampleOffice(store).fill();
        }
      }
      case Opening.Held(var because, _) -> throw new IllegalStateException(because);
      case Opening.Refused(_, var because) -> throw new IllegalStateException(because);
    }
  }

  private static Office office() {
    var body =
        new Office.Body(
            Words.say("example.office"),
            Words.say("example.superior"),
            Words.say("example.symbol"),
            Words.say("example.place"),
            BodyForm.STATE);
    return new Office(body, new Office.Backups("", 10));
  }

  public static Plan launchPlan() {
    return Form.read(Lists.text(LAUNCH), Plan.class);
  }

  private void fill() {
    var units = new ExampleUnits(ids);
    var people = new ExamplePeople(ids, units.all());
    write("example.units", one -> units.all().forEach(one.units()::save));
    write("example.people", one -> people.all().forEach(one.people()::save));
    Plan plan = launchPlan();
    write("example.plans", one -> one.plans().save(plan));
    var proposed = new ExampleNominations(ids, plan, units, people);
    write(
        "example.nominations",
        one -> {
          proposed.evidence().forEach(one.evidence()::save);
          proposed.nominations().forEach(one.nominations()::save);
          proposed.checklists().forEach(one.checklists()::save);
        });
    attachOne(proposed.evidence().getFirst());
    var cases = Case.all(plan, proposed.nominations(), proposed.checklists(), proposed.evidence());
    var sitting = new ExampleCouncil(ids, plan, units, people, cases);
    write("example.council.saved", one -> one.councils().save(sitting.council()));
    write("example.session.finished", one -> one.sessions().save(sitting.finished()));
    write("example.session.open", one -> one.sessions().save(sitting.open()));
  }

  /// One document of the example has its file.
  private void attachOne(Evidence evidence) {
    try (var scratch = new Scratch()) {
      Path file = scratch.folder().resolve(Words.say("example.attachment.name"));
      Files.writeString(file, evidence.document().cited() + System.lineSeparator());
      var stored = store.attachments().add(file);
      write(
          "example.attachment",
          one ->
              one.evidence()
                  .save(new Evidence(evidence.id(), evidence.plan(), evidence.document(), stored)));
    } catch (IOException failed) {
      throw new StoreFailure("example attachment", failed);
    }
  }

  private void write(String word, Consumer<Repositories> work) {
    store.write(
        actor,
        Words.say(word),
        repositories -> {
          work.accept(repositories);
          return word;
        });
  }
}
