package vn.bangvang.app.work;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.bangvang.app.words.Words;
import vn.bangvang.store.StoreFailure;

/// Something that failed, said to people: what, and what they can do. The reference is also in the
/// log, beside the technical cause.
public record Problem(String sentence, String advice, String reference) {

  /// Logs the cause once, under the reference.
  public static Problem of(Throwable cause) {
    String reference = Integer.toHexString(System.identityHashCode(cause)).toUpperCase(Locale.ROOT);
    Logger.getLogger(Problem.class.getName()).log(Level.SEVERE, reference, cause);
    String kind =
        cause instanceof StoreFailure failure && failure.kind() == StoreFailure.Kind.DISK_FULL
            ? "disk.full"
            : cause instanceof StoreFailure ? "store" : "program";
    return new Problem(
        Words.say("problem." + kind), Words.say("problem." + kind + ".advice"), reference);
  }
}
