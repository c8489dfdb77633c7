package vn.bangvang.app.command;

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
      else if (i + 1 < typed.size()) options.put(word.substring(2), typed.get(++i));
      else throw new Refusal(Words.say("command.option.empty", word));
    }
    String command = operands.isEmpty() ? "open" : operands.removeFirst();
    return new Arguments(command, operands, options);
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

  String operand(int at, String name) {
    if (at < operands.size()) return operands.get(at);
    throw new Refusal(Words.say("command.operand.missing", command, name));
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

  /// An option that nobody knows is a slip that must not go unnoticed.
  void knowOnly(String... names) {
    var known = new HashSet<>(List.of(names));
    for (String name : options.keySet())
      if (!known.contains(name)) throw new Refusal(Words.say("command.option.unknown", name));
  }

  /// The command cannot be carried out as it was typed.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String because) {
      super(because);
    }
  }
}
