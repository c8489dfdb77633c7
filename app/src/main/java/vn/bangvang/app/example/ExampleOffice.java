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
import vn.bangvang.store.Store;
import vn.bangvang.store.StoreFailure;

/// The example office: invented people carry out a real kind of plan. It is the same at every
/// making.
public final class ExampleOffice {
  private final Ids ids = Ids.seeded(20230402);
  private final Ids more = Ids.seeded(20220303);
  private final Store store;
  private final Actor actor = new Actor(Words.say("example.actor"));

  private ExampleOffice(Store store) {
    this.store = store;
  }

  /// Makes the file and fills it.
  public static void create(OfficeFile file, Clock clock) {
    var actor = new Actor(Words.say("example.actor"));
    file.create(office(), actor, clock, store -> new ExampleOffice(store).fill());
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
    return ExamplePlans.launch();
  }

  private void fill() {
    var units = new ExampleUnits(ids);
    var people = new ExamplePeople();
    people.staff(units.all(), ids);
    people.staff(units.add("bodies.txt", more), more);
    write("example.units", one -> units.all().forEach(one.units()::save));
    write("example.people", one -> people.all().forEach(one.people()::save));
    write("example.plans", one -> ExamplePlans.all().forEach(one.plans()::save));
    propose(units, people);
  }

  /// The movement of the province, from its nominations to its Council.
  private void propose(ExampleUnits units, ExamplePeople people) {
    Plan plan = launchPlan();
    var proposed = new ExampleNominations(ids, plan, units, people);
    write(
        "example.nominations",
        one -> {
          proposed.evidence().forEach(one.evidence()::save);
          proposed.nominations().forEach(one.nominations()::save);
          proposed.checklists().forEach(one.checklists()::save);
        });
    attachOne(proposed.evidence().getFirst());
    var cases =
        Case.all(
            plan,
            proposed.nominations(),
            proposed.checklists(),
            proposed.evidence(),
            units.kinds());
    var sitting = new ExampleCouncil(ids, plan, units, people, cases);
    write("example.council.saved", one -> one.councils().save(sitting.council()));
    write("example.session.finished", one -> one.sessions().save(sitting.finished()));
    write("example.session.open", one -> one.sessions().save(sitting.open()));
    var steps = new ExampleParticipations(units);
    steps.launch(plan, proposed.evidence());
    write("example.participations", one -> steps.all().forEach(one.participations()::save));
    proposeByOthers(new ListedNominations(more, units, people, steps));
  }

  private void proposeByOthers(ListedNominations listed) {
    write(
        "example.nominations.others",
        one -> {
          listed.evidence().forEach(one.evidence()::save);
          listed.nominations().forEach(one.nominations()::save);
          listed.checklists().forEach(one.checklists()::save);
        });
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
