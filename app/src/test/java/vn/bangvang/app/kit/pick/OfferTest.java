package vn.bangvang.app.kit.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody means by the few letters that he typed.
class OfferTest {
  private record Office(String name, String of) {}

  private static final Described<Office> DESCRIBED =
      new Described<>(Office::name, Office::name, Office::of);
  private static final List<Office> OFFICES =
      List.of(
          new Office("Phòng Tổng hợp", "Sở Nội vụ"),
          new Office("Phòng Tổng hợp", "Sở Y tế"),
          new Office("Sở Nội vụ", "UBND tỉnh"),
          new Office("Sở Y tế", "UBND tỉnh"),
          new Office("Chi cục Văn thư", "Sở Nội vụ"));

  private static final Offer<Office> OFFER = new Offer<>(OFFICES, DESCRIBED);

  private static List<Office> found(String typed) {
    return OFFER.matching(typed);
  }

  @Test
  void nothingTypedFindsEverythingAsOffered() {
    assertThat(found("  ")).isEqualTo(OFFICES);
  }

  @ParameterizedTest
  @CsvSource({"sở nội, Sở Nội vụ", "so noi, Sở Nội vụ", "SNV, Sở Nội vụ", "thu, Chi cục Văn thư"})
  void wholeWordsBareLettersAndInitialsFindAName(String typed, String name) {
    assertThat(found(typed)).first().extracting(Office::name).isEqualTo(name);
  }

  @Test
  void theOwnNameComesBeforeWhatItBelongsTo() {
    assertThat(found("nội vụ"))
        .extracting(Office::name)
        .containsExactly("Sở Nội vụ", "Phòng Tổng hợp", "Chi cục Văn thư");
  }

  @Test
  void aWrongAccentFindsNothing() {
    assertThat(found("sỏ nội")).isEmpty();
  }

  @Test
  void theWholeNameMeansItsBearerAlone() {
    assertThat(OFFER.meant(" sở  nội vụ ")).containsExactly(OFFICES.get(2));
  }

  @Test
  void namesakesAreNotGuessedAt() {
    assertThat(OFFER.meant("phòng tổng hợp")).hasSize(2);
  }

  @Test
  void amongAThousandTheNameStillFindsItsBearer() {
    var many =
        IntStream.range(0, 1000).mapToObj(i -> new Office("UBND xã số " + i, "huyện")).toList();
    assertThat(new Offer<>(many, DESCRIBED).meant("ubnd xã số 77")).containsExactly(many.get(77));
  }
}
