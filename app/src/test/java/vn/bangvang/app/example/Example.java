package vn.bangvang.app.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.plan.PlanId;
import vn.bangvang.store.OfficeFile;

/// The example office as it is read back from its file.
final class Example {
  private final Path folder;

  Example(Path folder) {
    this.folder = folder;
  }

  <T> T read(Function<Repositories, T> reading) {
    var file = new OfficeFile(folder.resolve("vi-du.bangvang"));
    if (!Files.exists(file.path())) ExampleFile.in(folder);
    try (var store = ExampleFile.opened(file)) {
      return store.read(reading);
    }
  }

  List<Case> cases() {
    return read(repositories -> repositories.cases(plan()));
  }

  Session finished() {
    return read(repositories -> repositories.sessions().of(plan()).getLast());
  }

  Session open() {
    return read(repositories -> repositories.sessions().of(plan()).getFirst());
  }

  private static PlanId plan() {
    return ExampleOffice.launchPlan().id();
  }
}
