package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.nominations.checklist.Enclosure;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.OpenOffice;
import vn.bangvang.app.work.OpenedFiles;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.Stage;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// What can be changed about nominations and their checklists, each by one step of undo.
class NominationOrdersTest {
  private static final LegalBasis PAPER =
      new LegalBasis(
          "Quyết định",
          new DocumentNumber("1237/QĐ-UBND"),
          PartialDate.on(2023, 11, 10),
          "Chủ tịch UBND tỉnh",
          "");

  @TempDir Path folder;
  private OpenOffice office;
  private NominationsModel model;
  private NominationOrders orders;
  private final AtomicInteger saved = new AtomicInteger();

  @BeforeEach
  void open() {
    office = new OpenOffice(folder);
    model = new NominationsModel(office.workplace(), new SimpleObjectProperty<>(office.plan()));
    orders = new NominationOrders(office.workplace(), model, Ids.seeded(7), ExampleFile.CLOCK);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<Case> cases() {
    return office.read(repositories -> repositories.cases(((PlanScope.One) office.plan()).plan()));
  }

  private Case first() {
    return cases().getFirst();
  }

  private CriterionId criterion(int number) {
    return first().plan().standards().criteria().get(number - 1).id();
  }

  private Answer answer(int number) {
    return first().own().to(criterion(number));
  }

  private void reply(int number, Reply reply) {
    orders.answer(first().own(), criterion(number), answer -> answer.replied(reply));
  }

  private void prove(Enclosure enclosure) {
    var proof = new NominationOrders.Proof(PAPER, enclosure);
    orders.prove(first().own(), criterion(1), proof, saved::incrementAndGet);
    office.settle();
  }

  private Path draft(String text) throws IOException {
    return Files.writeString(folder.resolve("Kế hoạch.txt"), text);
  }

  private void add(Nominee nominee) {
    var example = first();
    var proposal =
        new Proposal(
            example.nomination().proposal().award(),
            nominee.unit(),
            new DocumentNumber("12/ĐN"),
            PartialDate.unknown());
    orders.add(example.plan().id(), nominee, proposal);
    office.settle();
  }

  /// A unit that nobody has proposed yet.
  private Nominee newcomer() {
    return office.read(repositories ->
        repositories.units().tree().stream()
            .filter(unit -> unit.name().equals("Sở Xây dựng"))
            .map(unit -> new Nominee.Collective(unit.id(), unit.name()))
            .findFirst()
            .orElseThrow());
  }

  private Nomination chosen() {
    var id = ((NominationsModel.Choice.One) model.choice().get()).id();
    return find(id);
  }

  private Nomination find(NominationId id) {
    return office.read(repositories -> repositories.nominations().find(id).orElseThrow());
  }

  @Test
  void aNewNominationIsReceivedTodayAndLookedAt() {
    add(newcomer());
    assertThat(chosen().stage()).isEqualTo(new Stage.Received(LocalDate.of(2024, 4, 10)));
    assertThat(chosen().nominee().name()).isEqualTo("Sở Xây dựng");
    assertThat(office.lastSentence()).isEqualTo("Thêm đề nghị Sở Xây dựng");
  }

  @Test
  void aNewNominationCanBeUndone() {
    int before = cases().size();
    add(newcomer());
    office.undo();
    assertThat(cases().size()).isEqualTo(before);
  }

  @Test
  void nobodyIsProposedTwiceForTheSame() {
    int before = cases().size();
    add(first().nomination().nominee());
    assertThat(cases().size()).isEqualTo(before);
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal(
                first().nomination().nominee().name() + " đã có đề nghị cho hình thức này."));
  }

  @Test
  void aPersonIsAnotherNomineeThanHisUnit() {
    var person =
        cases().stream()
            .map(one -> one.nomination().nominee())
            .filter(Nominee.Individual.class::isInstance)
            .findFirst()
            .orElseThrow();
    add(newcomer());
    add(person);
    assertThat(office.told()).hasSize(1);
  }

  @Test
  void whoWasWithdrawnCanBeProposedAnew() {
    orders.withdraw(first().nomination(), "");
    office.settle();
    int before = cases().size();
    add(first().nomination().nominee());
    assertThat(cases().size()).isEqualTo(before + 1);
  }

  @Test
  void aNominationIsWithdrawnAndReceivedAgain() {
    var nomination = first().nomination();
    orders.withdraw(nomination, "thiếu thành tích");
    office.settle();
    assertThat(find(nomination.id()).stage())
        .isEqualTo(new Stage.Withdrawn(LocalDate.of(2024, 4, 10), "thiếu thành tích"));
    orders.receiveAgain(find(nomination.id()));
    office.settle();
    assertThat(find(nomination.id()).stage()).isInstanceOf(Stage.Received.class);
    assertThat(office.lastSentence()).isEqualTo("Nhận lại đề nghị " + nomination.nominee().name());
  }

  @Test
  void twoQuickAnswersDoNotUndoEachOther() {
    var reply = new Reply.Judged(Reply.Judgement.NOT_MET);
    reply(1, reply);
    reply(2, reply);
    office.settle();
    assertThat(List.of(answer(1).reply(), answer(2).reply())).containsExactly(reply, reply);
  }

  @Test
  void everyAnswerIsItsOwnStep() {
    var before = answer(2).reply();
    var reply = new Reply.Judged(Reply.Judgement.NOT_MET);
    reply(1, reply);
    reply(2, reply);
    office.settle();
    office.undo();
    assertThat(List.of(answer(1).reply(), answer(2).reply())).containsExactly(reply, before);
  }

  @Test
  void theSameAnswerAgainIsNoStep() {
    String before = office.lastSentence();
    reply(1, answer(1).reply());
    office.settle();
    assertThat(office.lastSentence()).isEqualTo(before);
  }

  @Test
  void evidenceIsRegisteredAndProves() {
    prove(new Enclosure.None());
    assertThat(answer(1).evidence()).hasSize(1);
    var evidence = first().evidence(answer(1).evidence().getFirst()).orElseThrow();
    assertThat(evidence.document()).isEqualTo(PAPER);
    assertThat(evidence.attachment()).isEqualTo(Evidence.Attachment.NONE);
    assertThat(office.lastSentence()).isEqualTo("Thêm minh chứng Quyết định số 1237/QĐ-UBND");
  }

  @Test
  void evidenceAndItsAnswerAreOneStep() {
    int known = first().register().size();
    prove(new Enclosure.None());
    office.undo();
    assertThat(first().register().size()).isEqualTo(known);
    assertThat(answer(1).evidence()).isEmpty();
  }

  @Test
  void aDocumentOfTheRegisterServesAnotherCriterionToo() {
    prove(new Enclosure.None());
    var known = first().evidence(answer(1).evidence().getFirst()).orElseThrow();
    orders.prove(first().own(), criterion(2), known);
    orders.prove(first().own(), criterion(2), known);
    office.settle();
    assertThat(answer(2).evidence()).containsExactly(known.id());
  }

  @Test
  void whatNoLongerProvesStaysInTheRegister() {
    prove(new Enclosure.None());
    var id = answer(1).evidence().getFirst();
    orders.unprove(first().own(), criterion(1), id);
    office.settle();
    assertThat(answer(1).evidence()).isEmpty();
    assertThat(first().evidence(id)).isPresent();
  }

  @Test
  void anAttachedFileIsCopiedSoThatTheOriginalMayGo() throws IOException {
    Path file = draft("Kế hoạch phát động");
    prove(new Enclosure.File(file));
    Files.delete(file);
    var desk = new OpenedFiles();
    orders.open(stored(), desk);
    office.settle();
    assertThat(desk.opened).singleElement().isNotEqualTo(file);
    assertThat(desk.opened.getFirst()).hasContent("Kế hoạch phát động");
  }

  private Evidence.Attachment.Stored stored() {
    var evidence = first().evidence(answer(1).evidence().getFirst()).orElseThrow();
    return (Evidence.Attachment.Stored) evidence.attachment();
  }

  @Test
  void aFileThatIsNoLongerThereIsToldAndNothingIsHalfSaved() {
    int known = first().register().size();
    prove(new Enclosure.File(folder.resolve("không có.pdf")));
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal(
                "Không đọc được tệp “không có.pdf”. Chọn lại tệp hoặc ghi minh chứng không kèm"
                    + " tệp."));
    assertThat(saved).hasValue(0);
    assertThat(first().register().size()).isEqualTo(known);
    assertThat(answer(1).evidence()).isEmpty();
  }

  /// The fingerprint of its content tells.
  @Test
  void aKeptFileThatWasAlteredIsNotOpened() throws IOException {
    prove(new Enclosure.File(draft("Kế hoạch phát động")));
    var desk = new OpenedFiles();
    orders.open(stored(), desk);
    office.settle();
    Files.writeString(desk.opened.removeFirst(), "Đã sửa");
    orders.open(stored(), desk);
    office.settle();
    assertThat(desk.opened).isEmpty();
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal(
                "Tệp “Kế hoạch.txt” đã bị thay đổi bên ngoài chương trình so với lúc đính kèm. Lấy"
                    + " lại từ bản sao lưu hoặc đính kèm lại."));
  }
}
