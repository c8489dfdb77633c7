package vn.bangvang.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.bangvang.store.form.Json;

/// Where a command speaks: to people on standard error, its result on standard output; both in
/// UTF-8 whatever the system thinks.
public final class Terminal {
  private final PrintStream out;
  private final PrintStream err;

  public Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static Terminal ofSystem() {
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  public void say(String sentence) {
    err.println(sentence);
  }

  public void result(String line) {
    out.println(line);
  }

  void json(Object tree) {
    out.println(Json.write(tree));
  }
}
