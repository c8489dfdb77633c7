package vn.bangvang.store.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import vn.bangvang.SamplePlan;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.EvidenceId;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.Progress;
import vn.bangvang.store.Store;

/// Kills a process in the middle of saving, again and again, and opens the file that it left: every
/// change that was acknowledged is there, the journal's chain holds and every attachment that is
/// referred to is whole. Arguments: how many kills, milliseconds between two changes.
final class Kills {
  private static final int KILLS_OF_ONE_FILE = 20;
  private static final int LONGEST_LIFE = 700;
  private static final int FIRST = 1_000_000;

  private final Random random = new Random(20231220);
  private final String pause;

  private Kills(String pause) {
    this.pause = pause;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int wanted = Integer.parseInt(args[0]);
    var kills = new Kills(args[1]);
    int acknowledged = 0;
    for (int done = 0; done < wanted; ) {
      int now = Math.min(KILLS_OF_ONE_FILE, wanted - done);
      acknowledged += kills.ofOneFile(now);
      done += now;
      System.out.printf("%d kills, %d changes acknowledged, all there%n", done, acknowledged);
    }
  }

  private int ofOneFile(int kills) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bangvang-kills");
    prepare(new OfficeFolder(folder).created());
    var acknowledged = new ArrayList<Integer>();
    int next = FIRST;
    for (int i = 0; i < kills; i++) {
      int last = lastBeforeKill(folder, next);
      IntStream.rangeClosed(next, last).forEach(acknowledged::add);
      prove(new OfficeFolder(folder), acknowledged);
      // The change after the last acknowledged one may be there or not.
      next = last + 2;
    }
    delete(folder);
    return acknowledged.size();
  }

  private static void prepare(OfficeFolder folder) {
    try (var store = folder.opened()) {
      OfficeFolder.saveUnits(store);
      store.write(
          OfficeFolder.CLERK,
          "Thêm kế hoạch",
          repositories -> {
            repositories.plans().save(SamplePlan.plan());
            return repositories;
          });
    }
  }

  private int lastBeforeKill(Path folder, int first) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command(folder, first)).redirectError(Redirect.INHERIT).start();
    int last = first - 1;
    try (BufferedReader said = process.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (last < first) killLater(process);
        last = Integer.parseInt(line);
      }
    }
    process.waitFor();
    if (last < first) throw new AssertionError("the process ended before its first change");
    return last;
  }

  private List<String> command(Path folder, int first) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String log = "java.util.logging.config.file";
    return List.of(
        java,
        "-XX:TieredStopAtLevel=1",
        "-D" + log + "=" + System.getProperty(log),
        "-cp",
        System.getProperty("java.class.path"),
        Saving.class.getName(),
        folder.toString(),
        String.valueOf(first),
        pause);
  }

  /// By its handle: the process itself would close the pipe with numbers still in it.
  private void killLater(Process process) {
    CompletableFuture.delayedExecutor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)
        .execute(process.toHandle()::destroyForcibly);
  }

  private static void prove(OfficeFolder folder, List<Integer> acknowledged) {
    try (var store = folder.opened()) {
      for (int number : acknowledged) demandThere(store, number);
      var findings = new FileCheck(store, Progress.UNOBSERVED).run();
      if (!findings.isEmpty()) throw new AssertionError(findings);
    }
  }

  private static void demandThere(Store store, int number) {
    var id = Samples.id(number);
    boolean there =
        store.read(repositories ->
            repositories.people().find(new PersonId(id)).isPresent()
                && repositories.evidence().find(new EvidenceId(id)).isPresent());
    if (!there) throw new AssertionError("change " + number + " was acknowledged and is lost");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
