package vn.bangvang.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.domain.Repositories;

/// A test with an office file open, in which there are a province and its department.
public abstract class OpenOffice {
  @TempDir protected Path folder;
  private @Nullable Store opened;

  @BeforeEach
  public final void open() {
    opened = new OfficeFolder(folder).copied().opened();
    OfficeFolder.saveUnits(opened);
  }

  @AfterEach
  public final void close() {
    store().close();
  }

  protected final Store store() {
    return Objects.requireNonNull(opened);
  }

  protected final void reopen() {
    store().close();
    opened = new OfficeFolder(folder).opened();
  }

  protected final <T> T read(Function<Repositories, T> work) {
    return store().read(work);
  }

  protected final <T> List<T> listed(Function<Repositories, List<T>> work) {
    return store().read(work);
  }

  protected final <T> Optional<T> found(Function<Repositories, Optional<T>> work) {
    return store().read(work);
  }

  protected final void write(Consumer<Repositories> work) {
    write("Sửa dữ liệu", work);
  }

  protected final void write(String sentence, Consumer<Repositories> work) {
    store()
        .write(
            OfficeFolder.CLERK,
            sentence,
            repositories -> {
              work.accept(repositories);
              return repositories;
            });
  }

  /// Behind the program's back.
  protected final void tamper(String statement) {
    store().database().write(sql -> sql.execute(statement));
  }
}
