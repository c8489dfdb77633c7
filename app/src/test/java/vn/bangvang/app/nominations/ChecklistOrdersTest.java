package vn.bangvang.app.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bangvang.app.nominations.checklist.Enclosure;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.OpenedFiles;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.Reply;

/// What can be changed about checklists and their evidence, each by one step of undo.
class ChecklistOrdersTest extends NominationOrdersCase {
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

  /// From wherever it comes, not from the form alone.
  @Test
  void whatConcernsEverybodyIsNotSetAside() {
    var before = answer(1).reply();
    reply(1, new Reply.NotApplicable("không liên quan"));
    office.settle();
    assertThat(answer(1).reply()).isEqualTo(before);
    assertThat(office.refusals())
        .containsExactly(
            "Tiêu chí áp dụng với mọi trường hợp nên không trả lời “Không áp dụng” được; trả lời"
                + " lại");
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
