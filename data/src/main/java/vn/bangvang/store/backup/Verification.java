package vn.bangvang.store.backup;

import java.nio.file.Path;
import vn.bangvang.domain.shared.text.Sentences;

/// Whether a copy holds what it says.
public sealed interface Verification {
  record Sound(Path archive, Manifest manifest) implements Verification {}

  record Unsound(String because) implements Verification {}

  static Verification unsound(String key, Object... facts) {
    return new Unsound(Sentences.say(key, facts));
  }
}
