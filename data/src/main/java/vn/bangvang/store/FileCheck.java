package vn.bangvang.store;

import static org.jooq.Records.mapping;
import static vn.bangvang.store.jooq.Tables.EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.bangvang.domain.nomination.checklist.Evidence.Attachment.Stored;
import vn.bangvang.domain.shared.text.Sentences;
import vn.bangvang.store.journal.ChainCheck;
import vn.bangvang.store.journal.JournalTable;
import vn.bangvang.store.journal.LastStates;
import vn.bangvang.store.journal.Ledger;

/// Proves an office file: the journal's chain holds, the tables are what the journal says, and
/// every attachment that is referred to is there and unaltered.
public final class FileCheck {
  private final Store store;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();

  public FileCheck(Store store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  /// Something that is not as it should be.
  public record Finding(Kind kind, String sentence) {
    public enum Kind {
      JOURNAL_BROKEN,
      DIFFERS_FROM_JOURNAL,
      ATTACHMENT_UNUSABLE,
      UNREADABLE
    }
  }

  public List<Finding> run() {
    try {
      store.database().read(this::walk);
    } catch (StoreFailure unreadable) {
      found(Finding.Kind.UNREADABLE, "check.unreadable");
    }
    return List.copyOf(findings);
  }

  private int walk(DSLContext sql) {
    var chain = new ChainCheck(sql);
    var states = new LastStates(sql);
    long entries = chain.head().entries();
    long total = entries + states.count();
    chain
        .firstBreak(walked -> progress.step(walked, total))
        .ifPresent(at -> found(Finding.Kind.JOURNAL_BROKEN, "check.journal", at));
    var repositories = new JooqRepositories(sql, new Ledger(new JournalTable(sql)));
    var compared = new AtomicLong(entries);
    states.forEach(known -> {
      compare(repositories, known);
      progress.step(compared.incrementAndGet(), total);
    });
    attachments(sql);
    return findings.size();
  }

  private void compare(JooqRepositories repositories, LastStates.Known known) {
    if (!stands(repositories, known))
      found(Finding.Kind.DIFFERS_FROM_JOURNAL, "check.differs", known.aggregate(), known.id());
  }

  /// Rows that cannot be read as what they should be differ as well.
  private static boolean stands(JooqRepositories repositories, LastStates.Known known) {
    try {
      String state = repositories.called(known.aggregate()).stateOf(known.id());
      return state.equals(known.state());
    } catch (DataAccessException unreadable) {
      throw unreadable;
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  private void attachments(DSLContext sql) {
    var attachments = store.attachments();
    sql
        .select(EVIDENCE.SHA256, EVIDENCE.FILE_NAME, EVIDENCE.FILE_SIZE)
        .from(EVIDENCE)
        .where(EVIDENCE.SHA256.isNotNull(), EVIDENCE.REMOVED.isFalse())
        .fetch(mapping(Stored::new))
        .stream()
        .map(attachments::fetch)
        .forEach(fetched -> {
          if (fetched instanceof Attachments.Fetched.Unusable(var because))
            findings.add(new Finding(Finding.Kind.ATTACHMENT_UNUSABLE, because));
        });
  }

  private void found(Finding.Kind kind, String key, Object... facts) {
    findings.add(new Finding(kind, Sentences.say(key, facts)));
  }
}
