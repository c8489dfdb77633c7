package vn.bangvang.app.nominations;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.bangvang.app.nominations.checklist.Enclosure;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.domain.plan.course.Course;
import vn.bangvang.domain.plan.course.Round;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.Outcome;
import vn.bangvang.store.Attachments;

/// What can be changed about nominations and their checklists.
public final class NominationOrders {
  private final Workplace workplace;
  private final NominationsModel model;
  private final Ids ids;
  private final Clock clock;

  public NominationOrders(Workplace workplace, NominationsModel model, Ids ids, Clock clock) {
    this.workplace = workplace;
    this.model = model;
    this.ids = ids;
    this.clock = clock;
  }

  /// The round for which something new is proposed today.
  Round present(Course course) {
    return course.present(LocalDate.now(clock));
  }

  public void add(PlanId plan, Nominee nominee, Proposal proposal) {
    var received = new Stage.Received(LocalDate.now(clock));
    var nomination =
        new Nomination(new NominationId(ids.next()), plan, nominee, proposal, received);
    workplace.write(
        Words.say("nominations.added", nominee.name()),
        repositories -> added(repositories, nomination),
        outcome -> {
          switch (outcome) {
            case Outcome.Done<Nomination>(var saved) ->
                model.choice().set(new NominationsModel.Choice.One(saved.id()));
            case Outcome.Refused<Nomination>(var because) -> workplace.notices().refused(because);
          }
        });
  }

  /// Nobody is proposed twice for the same award.
  private static Outcome<Nomination> added(Repositories repositories, Nomination nomination) {
    boolean known =
        repositories.nominations().of(nomination.plan()).stream().anyMatch(nomination::repeats);
    if (known)
      return new Outcome.Refused<>(Words.say("nominations.twice", nomination.nominee().name()));
    repositories.nominations().save(nomination);
    return Outcome.done(nomination);
  }

  /// What is refused is told to whoever asked.
  public void withdraw(Nomination nomination, String reason, Consumer<String> refused) {
    switch (nomination.withdrawn(LocalDate.now(clock), reason)) {
      case Outcome.Done<Nomination>(var changed) -> save(changed, "nominations.withdrawn");
      case Outcome.Refused<Nomination>(var because) -> refused.accept(because);
    }
  }

  public void receiveAgain(Nomination nomination) {
    var received = new Stage.Received(LocalDate.now(clock));
    save(nomination.at(received), "nominations.received.again");
  }

  private void save(Nomination changed, String word) {
    workplace.write(
        Words.say(word, changed.nominee().name()),
        repositories -> repositories.nominations().save(changed));
  }

  /// The answer is laid over what the file holds when its turn comes, so that two quick answers do
  /// not undo each other.
  public void answer(Checklist checklist, CriterionId criterion, UnaryOperator<Answer> change) {
    workplace.write(
        Words.say("checklist.answered"),
        repositories -> answered(repositories, checklist, criterion, change),
        outcome -> {
          if (outcome instanceof Outcome.Refused<Checklist>(var because))
            workplace.notices().refused(because);
        });
  }

  /// A document, with its file if there is one.
  record Proof(LegalBasis document, Enclosure enclosure) {
    boolean isReadable() {
      return switch (enclosure) {
        case Enclosure.None _ -> true;
        case Enclosure.File(var path) -> Files.isRegularFile(path) && Files.isReadable(path);
      };
    }
  }

  void prove(Checklist checklist, CriterionId criterion, Proof proof, Runnable saved) {
    var id = new EvidenceId(ids.next());
    workplace.write(
        Words.say("evidence.added", proof.document().named()),
        repositories -> {
          if (!proof.isReadable()) return unreadable(proof);
          var file = attached(proof.enclosure());
          repositories.evidence().save(new Evidence(id, checklist.plan(), proof.document(), file));
          answered(repositories, checklist, criterion, with(id));
          return Outcome.done(id);
        },
        outcome -> {
          switch (outcome) {
            case Outcome.Done<EvidenceId> _ -> saved.run();
            case Outcome.Refused<EvidenceId>(var because) -> workplace.notices().refused(because);
          }
        });
  }

  private static Outcome<EvidenceId> unreadable(Proof proof) {
    String name =
        switch (proof.enclosure()) {
          case Enclosure.None _ -> "";
          case Enclosure.File(var path) -> String.valueOf(path.getFileName());
        };
    return new Outcome.Refused<>(Words.say("evidence.file.unreadable", name));
  }

  /// Shows an attachment, or says what is wrong with it.
  void open(Evidence.Attachment.Stored attachment, FileDesk desk) {
    workplace.fetch(
        () -> workplace.store().attachments().fetch(attachment),
        fetched -> {
          switch (fetched) {
            case Attachments.Fetched.Found(var file) -> desk.open(file);
            case Attachments.Fetched.Unusable(var because) -> workplace.notices().refused(because);
          }
        });
  }

  private Evidence.Attachment attached(Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.None _ -> Evidence.Attachment.NONE;
      case Enclosure.File(var path) -> workplace.store().attachments().add(path);
    };
  }

  /// A document that is in the register already serves here too.
  public void prove(Checklist checklist, CriterionId criterion, Evidence known) {
    workplace.write(
        Words.say("evidence.added", known.document().named()),
        repositories -> answered(repositories, checklist, criterion, with(known.id())));
  }

  public void unprove(Checklist checklist, CriterionId criterion, EvidenceId evidence) {
    workplace.write(
        Words.say("evidence.removed"),
        repositories ->
            answered(
                repositories,
                checklist,
                criterion,
                answer ->
                    answer.provenBy(
                        answer.evidence().stream().filter(one -> !one.equals(evidence)).toList())));
  }

  private static UnaryOperator<Answer> with(EvidenceId id) {
    return answer -> {
      var all = new LinkedHashSet<>(answer.evidence());
      all.add(id);
      return answer.provenBy(List.copyOf(all));
    };
  }

  private static Outcome<Checklist> answered(
      Repositories repositories,
      Checklist checklist,
      CriterionId criterion,
      UnaryOperator<Answer> change) {
    var current = repositories.checklists().held(checklist.plan(), checklist.holder());
    var before = current.to(criterion);
    var after = change.apply(before);
    if (after.equals(before)) return Outcome.done(current);
    var outcome = current.answered(asked(repositories, checklist.plan(), criterion), after);
    if (outcome instanceof Outcome.Done<Checklist>(var changed))
      repositories.checklists().save(changed);
    return outcome;
  }

  private static Criterion asked(Repositories repositories, PlanId plan, CriterionId criterion) {
    return repositories.plans().find(plan).flatMap(one -> one.criterion(criterion)).orElseThrow();
  }
}
