package vn.bangvang.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.Draft;

/// What was typed on the command line: a command, its operands and its options.
record Arguments(String command, List<String> operands, Map<String, String> options) {
  /// Options that stand alone.
  private static final Set<String> FLAGS = Set.of("json", "dry-run");

  Arguments {
    operands = List.copyOf(operands);
    options = Map.copyOf(options);
  }

  static Arguments of(List<String> typed) {
    var operands = new ArrayList<String>();
    var options = new LinkedHashMap<String, String>();
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (!word.startsWith("--")) operands.add(word);
      else if (FLAGS.contains(word.substring(2))) options.put(word.substring(2), "");
      else if (isValue(typed, i + 1)) options.put(word.substring(2), typed.get(++i));
      else throw new Refusal(Words.say("command.option.empty", word));
    }
    String command = operands.isEmpty() ? "open" : operands.removeFirst();
    return new Arguments(command, operands, options);
  }

  private static boolean isValue(List<String> typed, int at) {
    return at < typed.size() && !typed.get(at).startsWith("--");
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String required(String name) {
    return option(name)
        .orElseThrow(() -> new Refusal(Words.say("command.option.missing", command, name)));
  }

  /// The one operand of the command; the word says what it is.
  String operand(String word) {
    if (!operands.isEmpty()) return operands.getFirst();
    throw new Refusal(Words.say("command.operand.missing", command, Words.say(word)));
  }

  Path office() {
    return path(required("office"));
  }

  Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException invalid) {
      throw new Refusal(Words.say("command.path.invalid", typed));
    }
  }

  /// The folder that an option names, made where it is not there yet.
  Path folder(String option) {
    Path folder = path(required(option)).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      Files.delete(Draft.in(folder));
      return folder;
    } catch (IOException unwritable) {
      throw new Refusal(Words.say("command.folder.unwritable", folder));
    }
  }

  /// A word that nobody uses is a slip that must not go unnoticed.
  void knowOnly(int words, String... names) {
    var known = new HashSet<>(List.of(names));
    for (String name : options.keySet())
      if (!known.contains(name)) throw new Refusal(Words.say("command.option.unknown", name));
    for (String word : operands.subList(Math.min(words, operands.size()), operands.size()))
      throw new Refusal(Words.say("command.operand.unknown", command, word));
  }

  /// The command cannot be carried out as it was typed.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String because) {
      super(because);
    }
  }
}
