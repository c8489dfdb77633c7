package vn.bangvang.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the modules show of themselves: the compiler holds the rest.
class ModulesTest {
  /// Its workings stay inside; what it finds and the tree of a text may be shown.
  private static final String READER = "vn.bangvang.domain.plan.reading.";

  private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+)( to [a-z.]+)?;");

  private static String module(String name) {
    return Sources.ending("module-info.java").stream()
        .map(Sources::text)
        .filter(text -> text.contains("module vn.bangvang." + name + " {"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> exported(String name) {
    return EXPORTED.matcher(module(name)).results().map(one -> one.group(1)).toList();
  }

  @Test
  void nothingThatSpeaksSqlLeavesTheStore() {
    assertThat(exported("data"))
        .filteredOn(one -> one.startsWith("vn.bangvang.store"))
        .containsExactly("vn.bangvang.store", "vn.bangvang.store.backup", "vn.bangvang.store.form");
  }

  @Test
  void theWholeDomainIsOpenToTheApp() {
    assertThat(exported("data"))
        .filteredOn(one -> one.startsWith("vn.bangvang.domain"))
        .containsExactlyElementsOf(
            Code.PROGRAM.stream()
                .map(one -> one.getPackageName())
                .filter(one -> one.startsWith("vn.bangvang.domain"))
                .filter(one -> !one.startsWith(READER) || one.equals(READER + "tree"))
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void theAppShowsAndOpensNothing() {
    assertThat(module("app")).doesNotContain("exports").doesNotContain("opens");
    assertThat(module("data")).doesNotContain("opens");
  }

  @Test
  void bothModulesAreNullMarked() {
    assertThat(module("app")).contains("@NullMarked");
    assertThat(module("data")).contains("@NullMarked");
  }

  @Test
  void dataNeedsNoWindowAndNoOffice() {
    assertThat(module("data"))
        .doesNotContain("javafx")
        .doesNotContain("java.desktop")
        .doesNotContain("poi");
  }
}
