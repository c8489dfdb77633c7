package vn.bangvang.app.nominations.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.nomination.appraisal.Appraisal;
import vn.bangvang.domain.nomination.appraisal.Body;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Checklist;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.nomination.checklist.Holder;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.unit.UnitId;

/// A checklist on the screen with its answers in memory: what is ordered is done at once and shown
/// a moment later, as when it comes from the file.
final class ChecklistDesk implements ChecklistOrders {
  static final Plan PLAN = ExampleOffice.launchPlan();
  final List<Evidence> register = new ArrayList<>();
  final List<Evidence> opened = new ArrayList<>();
  Enclosure chosen = new Enclosure.None();
  Enclosure enclosed = new Enclosure.None();
  private final ChecklistView view = new ChecklistView("checklist-own", this);
  private final SubjectKind subject;
  private final List<Integer> numbers;
  private Checklist checklist = of(1);

  /// Shows the criteria of that subject with these places in the plan.
  ChecklistDesk(SubjectKind subject, Integer... numbers) {
    this.subject = subject;
    this.numbers = List.of(numbers);
    show();
  }

  private static Checklist of(int unit) {
    var round = PLAN.course().rounds().getFirst().id();
    return Checklist.of(PLAN.id(), new Holder.OfUnit(new UnitId(new UUID(1, unit)), round));
  }

  /// Another unit's checklist, not answered yet, comes in the place of this one.
  void turnTo(int unit) {
    checklist = of(unit);
    show();
  }

  @Override
  public ChecklistId whose() {
    return checklist.id();
  }

  ChecklistView view() {
    return view;
  }

  Answer answer(int number) {
    return checklist.to(id(number));
  }

  static CriterionId id(int number) {
    return PLAN.standards().criteria().get(number - 1).id();
  }

  void show() {
    var whole = Appraisal.of(PLAN, subject, checklist, Body.of(checklist), register);
    var wanted = whole.lines().stream().filter(line -> isWanted(line.criterion().id())).toList();
    view.show(new Appraisal(wanted), this::evidence);
  }

  private boolean isWanted(CriterionId criterion) {
    return numbers.isEmpty() || numbers.stream().anyMatch(number -> id(number).equals(criterion));
  }

  private Optional<Evidence> evidence(EvidenceId id) {
    return register.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public void answer(CriterionId criterion, UnaryOperator<Answer> change) {
    checklist = checklist.with(change.apply(checklist.to(criterion)));
    Platform.runLater(this::show);
  }

  @Override
  public void prove(
      CriterionId criterion, LegalBasis document, Enclosure enclosure, Runnable saved) {
    var id = new EvidenceId(new UUID(2, register.size()));
    enclosed = enclosure;
    register.add(new Evidence(id, PLAN.id(), document, stored(enclosure)));
    answer(criterion, answer -> answer.provenBy(proofs(answer, id)));
    saved.run();
  }

  private static List<EvidenceId> proofs(Answer answer, EvidenceId more) {
    var all = new ArrayList<>(answer.evidence());
    all.add(more);
    return all;
  }

  private static Evidence.Attachment stored(Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.None _ -> Evidence.Attachment.NONE;
      case Enclosure.File(var path) ->
          new Evidence.Attachment.Stored("00", String.valueOf(path.getFileName()), 1);
    };
  }

  @Override
  public void unprove(CriterionId criterion, EvidenceId evidence) {
    answer(
        criterion,
        answer ->
            answer.provenBy(
                answer.evidence().stream().filter(one -> !one.equals(evidence)).toList()));
  }

  @Override
  public Enclosure chooseFile() {
    return chosen;
  }

  @Override
  public void open(Evidence evidence) {
    opened.add(evidence);
  }
}
