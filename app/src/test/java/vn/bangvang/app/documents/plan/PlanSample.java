package vn.bangvang.app.documents.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.bangvang.app.documents.kit.Sample;
import vn.bangvang.app.documents.kit.word.WordFile;
import vn.bangvang.app.example.ExampleOffice;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.form.Form;

/// The plans of the example on paper, and others made of them.
final class PlanSample {
  static final Office OFFICE =
      new Office(
          new Office.Body("Sở Nội vụ", "UBND tỉnh Ninh Thuận", "SNV", "Ninh Thuận", BodyForm.STATE),
          new Office.Backups("", 1));

  private PlanSample() {}

  static Plan plan(String name) {
    return Form.read(resource(ExampleOffice.class, "plan-" + name + ".json"), Plan.class);
  }

  static PlanText text(Plan plan) {
    return new PlanTextOf(OFFICE, plan).text();
  }

  /// The lines of the section whose title contains that.
  static List<String> section(Plan plan, String title) {
    return text(plan).sections().stream()
        .filter(one -> one.title().contains(title))
        .flatMap(one -> one.lines().stream())
        .map(PlanText.Line::text)
        .toList();
  }

  static List<String> titles(Plan plan) {
    return text(plan).sections().stream().map(PlanText.Section::title).toList();
  }

  static List<String> paper(Plan plan) {
    return Sample.grid(PlanPaper.of(text(plan)));
  }

  static String part(Plan plan, String name) {
    var parts = Sample.opened(PlanPaper.of(text(plan))).parts();
    return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
  }

  static List<String> found(Plan plan, String pattern) {
    return found(part(plan, WordFile.DOCUMENT), pattern);
  }

  static List<String> found(String xml, String pattern) {
    return Pattern.compile(pattern).matcher(xml).results().map(PlanSample::last).toList();
  }

  private static String last(MatchResult found) {
    return found.group(found.groupCount());
  }

  static String resource(Class<?> near, String name) {
    try (var in = Objects.requireNonNull(near.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
