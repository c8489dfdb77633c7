package vn.bangvang.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import vn.bangvang.domain.journal.Entry;
import vn.bangvang.store.file.Sha256;
import vn.bangvang.store.form.Form;

/// Binds every entry to the one before it: who alters an old entry breaks the chain.
final class Chain {
  static final String START = "0".repeat(64);

  private Chain() {}

  static String hash(String previous, Entry entry, List<ChangeRow> changes) {
    var digest = Sha256.digest();
    add(digest, previous);
    add(digest, Form.write(entry));
    for (ChangeRow change : changes) add(digest, Form.write(change));
    return HexFormat.of().formatHex(digest.digest());
  }

  /// With its length first, so that no two sequences of texts read the same.
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
