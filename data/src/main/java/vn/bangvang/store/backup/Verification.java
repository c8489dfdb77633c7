package vn.bangvang.store.backup;

import java.nio.file.Path;
import java.util.List;
import vn.bangvang.domain.shared.text.Sentences;

/// Whether a copy holds what it says.
public sealed interface Verification {
  /// A copy just made also says which attachments it could not take in, a sentence each.
  record Sound(Path archive, Manifest manifest, List<String> leftOut) implements Verification {
    public Sound {
      leftOut = List.copyOf(leftOut);
    }

    public Sound(Path archive, Manifest manifest) {
      this(archive, manifest, List.of());
    }
  }

  record Unsound(String because) implements Verification {}

  static Verification unsound(String key, Object... facts) {
    return new Unsound(Sentences.say(key, facts));
  }
}
