package vn.bangvang.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.Samples;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;

/// The chain of the journal holds, or says where it is broken. Entry 3 adds the head, 4 the clerk,
/// 5 takes the clerk back, 6 adds him again.
class ChainTest extends OpenOffice {

  @BeforeEach
  void work() {
    OfficeFolder.save(store(), Samples.head());
    OfficeFolder.save(store(), Samples.clerk());
    store().undo(OfficeFolder.CLERK);
    store().redo(OfficeFolder.CLERK);
  }

  private long firstBreak() {
    return store().database().read(sql -> new ChainCheck(sql).firstBreak(_ -> {}).orElse(0));
  }

  private ChainCheck.Head head() {
    return store().database().read(sql -> new ChainCheck(sql).head());
  }

  @Test
  void anUntouchedJournalHolds() {
    assertThat(firstBreak()).isZero();
    assertThat(head().entries()).isEqualTo(6);
  }

  @Test
  void theChainOutlivesAReopening() {
    var before = head();
    reopen();
    assertThat(head()).isEqualTo(before);
    write(repositories -> repositories.people().remove(Samples.HEAD));
    assertThat(firstBreak()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3; update journal_entry set sentence = sentence || ' ' where number = 3",
        "4; update journal_entry set actor = 'Người khác' where number = 4",
        "4; update journal_entry set made_at = dateadd(second, 1, made_at) where number = 4",
        "5; update journal_entry set kind = 'REDO' where number = 5",
        "5; update journal_entry set target = 3 where number = 5",
        "5; update journal_entry set kind = 'WORK', target = null where number = 5",
        "3; update journal_entry set hash = insert(hash, 1, 1, 'x') where number = 3",
        "4; update journal_entry set previous_hash = insert(previous_hash, 1, 1, 'x') where number"
            + " = 4",
        "1; update journal_change set after_state = '' where entry_number = 1",
        "3; update journal_change set after_state = after_state || ' ' where entry_number = 3",
        "3; update journal_change set aggregate = 'Unit' where entry_number = 3",
        "3; update journal_change set aggregate_id = random_uuid() where entry_number = 3",
        "5; update journal_change set before_number = null where entry_number = 5",
        "6; update journal_change set number = 77 where entry_number = 6",
        "3; update journal_change set entry_number = 4 where entry_number = 3",
        "6; delete from journal_change where entry_number = 6",
        "2; update journal_change set number = 12 - number where number > 100 or entry_number = 2"
      })
  void whateverIsAlteredBreaksItThere(long broken, String statement) {
    tamper("set referential_integrity false");
    tamper(statement);
    assertThat(firstBreak()).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "4,4"})
  void aMissingEntryBreaksIt(long missing, long broken) {
    tamper("set referential_integrity false");
    tamper("delete from journal_entry where number = " + missing);
    assertThat(firstBreak()).isEqualTo(broken);
  }

  @Test
  void anEntryWhoseHashWasMadeAnewBreaksTheNext() {
    tamper("set referential_integrity false");
    tamper("update journal_entry set actor = 'Người khác' where number = 3");
    store()
        .database()
        .write(sql -> {
          var table = new JournalTable(sql);
          var entry = table.entry(3).orElseThrow();
          String previous =
              String.valueOf(sql.fetchValue("select hash from journal_entry where number = 2"));
          String hash = Chain.hash(previous, entry, table.rowsOf(3));
          return sql.execute("update journal_entry set hash = ? where number = 3", hash);
        });
    assertThat(firstBreak()).isEqualTo(4);
  }

  @Test
  void theCheckTellsHowFarItHasCome() {
    List<Long> walked = new ArrayList<>();
    store().database().read(sql -> new ChainCheck(sql).firstBreak(walked::add));
    assertThat(walked).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }
}
