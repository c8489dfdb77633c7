package vn.bangvang.domain.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.bangvang.store.form.Json;

/// A plan of the corpus and what a careful clerk reads out of it.
public record InventedPlan(String name, String text, Map<?, ?> truth) {
  private static final Set<String> CODED =
      Set.of("kind", "bodyForm", "subject", "measure", "op", "code", "reportPeriods");
  private static final Set<String> DATED = Set.of("issuedOn", "date", "from", "to", "when");

  record Leaf(String field, Object value) {
    boolean isDate() {
      String shown = value.toString();
      return DATED.contains(field) && (shown.equals("ISSUE") || shown.matches("\\d{2,4}(-.*)?"));
    }
  }

  public static Stream<InventedPlan> all() {
    return Stream.of("open", "fresh")
        .flatMap(
            part -> names(part, ".txt").stream().map(name -> read(folder(part).resolve(name))));
  }

  static Stream<InventedPlan> open() {
    return names("open", ".txt").stream().map(name -> read(folder("open").resolve(name)));
  }

  /// None where there is no such part yet.
  static List<String> names(String part, String ending) {
    Path folder = folder(part);
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Leaf> leaves() {
    return leavesOf("", truth);
  }

  /// An issuer stands apart in the head, so its words are looked for one by one.
  Stream<String> shortValues() {
    return leaves()
        .filter(leaf -> leaf.value() instanceof String && !leaf.isDate())
        .filter(leaf -> !CODED.contains(leaf.field()) && !leaf.field().equals("issuer"))
        .map(leaf -> leaf.value().toString())
        .filter(value -> value.length() <= 60);
  }

  Stream<String> labelledCriteria() {
    return ((List<?>) Objects.requireNonNullElse(truth.get("criteria"), List.of()))
        .stream()
            .map(one -> (Map<?, ?>) one)
            .filter(criterion -> criterion.containsKey("label"))
            .map(criterion -> criterion.get("label") + " " + criterion.get("text"));
  }

  @Override
  public String toString() {
    return name;
  }

  private static InventedPlan read(Path plan) {
    try {
      String truth = Files.readString(Path.of(plan + ".json"));
      String text = Files.readString(Path.of(plan + ".txt"));
      return new InventedPlan(plan.getFileName().toString(), text, (Map<?, ?>) Json.parse(truth));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String part) {
    try {
      var corpus = InventedPlan.class.getResource("corpus");
      return Path.of(Objects.requireNonNull(corpus).toURI()).resolve(part);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Leaf> leavesOf(String field, Object value) {
    return switch (value) {
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .flatMap(one -> leavesOf(String.valueOf(one.getKey()), one.getValue()));
      case List<?> elements -> elements.stream().flatMap(one -> leavesOf(field, one));
      case Object plain -> Stream.of(new Leaf(field, plain));
    };
  }
}
