package vn.bangvang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.store.form.Json;

/// What a command left behind: its exit, its result and what it said to people.
public record Ran(Exit exit, String out, String err) {

  public static Ran typed(Object... words) {
    return typed(new ScreensSeen(), words);
  }

  static Ran typed(CommandLine.Screens screens, Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(utf8(out), utf8(err));
    var typed = List.of(words).stream().map(String::valueOf).toList();
    Exit exit = new CommandLine(terminal, ExampleFile.CLOCK, screens).run(typed);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /// The copy of the example office in that folder.
  public static Path example(Path folder) {
    Path office = folder.resolve("vi-du.bangvang");
    return Files.exists(office) ? office : ExampleFile.in(folder).path();
  }

  /// What belongs to the provincial plan.
  public static Seen shownOfLaunch(String what, Path office) {
    return shown(what, office, "--plan", ExampleOffice.launchPlan().id().value());
  }

  public static Seen shown(String what, Path office, Object... more) {
    var words = new ArrayList<Object>(List.of("show", what, "--office", office));
    words.addAll(List.of(more));
    words.add("--json");
    return typed(words.toArray()).json();
  }

  public Seen json() {
    assertThat(exit).as(err).isIn(Exit.DONE, Exit.LOOK);
    assertThat(out.lines()).hasSize(1);
    return new Seen(Json.parse(out));
  }

  public List<String> said() {
    return err.lines().toList();
  }

  /// Refused with this one sentence, and nothing on standard output.
  public void isRefused(Exit with, String sentence) {
    assertThat(said()).containsExactly(sentence);
    assertThat(exit).isEqualTo(with);
    assertThat(out).isEmpty();
  }
}
