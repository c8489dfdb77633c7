package vn.bangvang.store.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.nomination.checklist.Evidence;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.Store;

/// The process that is to be killed: saves a person with every change and a document with its file
/// with every fifth, and says the number of each change when it is acknowledged. Arguments: folder
/// of the office, first number, milliseconds between two changes.
final class Saving {
  private final Store store;
  private final Path scan;

  private Saving(Store store, Path scan) {
    this.store = store;
    this.scan = scan;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    long pause = Long.parseLong(args[2]);
    try (var store = new OfficeFolder(folder).opened()) {
      var saving = new Saving(store, folder.resolve("ban-chup.txt"));
      for (int number = Integer.parseInt(args[1]); ; number++) {
        saving.save(number);
        System.out.println(number);
        System.out.flush();
        Thread.sleep(pause);
      }
    }
  }

  private void save(int number) throws IOException {
    var attached =
        number % 5 == 0
            ? store.attachments().add(Files.writeString(scan, "Bản chụp số " + number))
            : Evidence.Attachment.NONE;
    store.write(
        OfficeFolder.CLERK,
        "Thêm " + number,
        repositories -> {
          save(repositories, number, attached);
          return number;
        });
  }

  private static void save(Repositories repositories, int number, Evidence.Attachment attached) {
    var id = new PersonId(Samples.id(number));
    repositories.people().save(Samples.person(id, "Trần Thị " + number, "Chuyên viên", Duty.STAFF));
    repositories.evidence().save(evidence(number, attached));
  }

  static Evidence evidence(int number, Evidence.Attachment attached) {
    var id = new EvidenceId(Samples.id(number));
    return new Evidence(id, SamplePlan.PLAN, Samples.basis(), attached);
  }
}
