package vn.bangvang.app.council;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import vn.bangvang.app.documents.PaperFolder;
import vn.bangvang.app.documents.minutes.Minutes;
import vn.bangvang.app.documents.minutes.MinutesOf;
import vn.bangvang.app.documents.minutes.MinutesPaper;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.Printing;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.council.sitting.Session;

/// Printing the minutes of a session into a folder.
public final class MinutesOrders {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private final Workplace workplace;
  private final Printing printing;

  public MinutesOrders(Workplace workplace, FileDesk desk) {
    this.workplace = workplace;
    this.printing = new Printing(workplace, desk);
  }

  /// Asks where to, writes the Word file there and shows it.
  public void print(Session session) {
    printing.print("minutes", folder -> print(session, folder));
  }

  private Path print(Session session, PaperFolder folder) {
    Minutes minutes =
        workplace.store().read(repositories -> MinutesOf.session(repositories, session.id()));
    String name = Words.say("minutes.file", DAY.format(session.sitting().day()));
    return folder.put(name, ".docx", MinutesPaper.of(minutes));
  }
}
