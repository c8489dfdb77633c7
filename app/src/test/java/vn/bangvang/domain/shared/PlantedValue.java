package vn.bangvang.domain.shared;

import java.time.Instant;
import java.util.Optional;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Council;

/// Breaks the rules of the domain on purpose, so that each of them is seen red at every run.
public final class PlantedValue {
  public int total;
  private final Optional<Council> council;

  public PlantedValue(boolean isFinal, Optional<Council> council) {
    this.total = isFinal ? 1 : 0;
    this.council = council;
  }

  public String getSentence() {
    System.out.println(Instant.now());
    return Words.say("and") + council.map(Council::name);
  }
}
