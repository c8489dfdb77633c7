package vn.bangvang.app.plans.reading.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Place;

/// Where in the lines of a text the findings are.
class ScriptTest {
  private static final String TEXT = "Kế hoạch\n\nSố: 21/KH-UBND\nNơi nhận";

  private static Script script(Place... places) {
    return Script.of(TEXT, List.of(places));
  }

  private static Place of(String words) {
    int from = TEXT.indexOf(words);
    return new Place(from, from + words.length());
  }

  private static String marked(Script script, int line, int mark) {
    var found = script.marks(line).get(mark);
    return script.line(line).substring(found.from(), found.to());
  }

  @Test
  void everyLineIsThereEvenAnEmptyOne() {
    var script = script();
    assertThat(IntStream.range(0, script.size()).mapToObj(script::line))
        .containsExactly("Kế hoạch", "", "Số: 21/KH-UBND", "Nơi nhận");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(Script.of("", List.of()).size()).isOne();
  }

  @Test
  void aFindingIsMarkedInItsLine() {
    var script = script(of("21/KH-UBND"));
    assertThat(marked(script, 2, 0)).isEqualTo("21/KH-UBND");
    assertThat(script.start(0)).isEqualTo(2);
    assertThat(script.marks(0)).isEmpty();
  }

  @Test
  void aFindingOverSeveralLinesIsMarkedInEachOfThem() {
    var script = script(new Place(TEXT.indexOf("hoạch"), TEXT.indexOf("21")));
    assertThat(marked(script, 0, 0)).isEqualTo("hoạch");
    assertThat(script.marks(1)).isEmpty();
    assertThat(marked(script, 2, 0)).isEqualTo("Số: ");
    assertThat(script.start(0)).isZero();
  }

  @Test
  void aPlaceWithoutWidthHasALineAndNoMark() {
    var script = script(new Place(TEXT.length(), TEXT.length()));
    assertThat(script.start(0)).isEqualTo(3);
    assertThat(script.marks(3)).isEmpty();
  }

  @Test
  void theNarrowestIsFoundFirstAndThenThoseAroundIt() {
    var script = script(of("Số: 21/KH-UBND"), of("UBND"));
    int letter = script.line(2).indexOf("BND");
    assertThat(script.at(2, letter, -1)).hasValue(1);
    assertThat(script.at(2, letter, 1)).hasValue(0);
    assertThat(script.at(2, letter, 0)).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true", "13, true", "14, false"})
  void aClickBesideAFindingFindsNothing(int letter, boolean isFound) {
    assertThat(script(of("21/KH-UBND")).at(2, letter, -1).isPresent()).isEqualTo(isFound);
  }

  @Test
  void aLineWithoutEndIsCutAtBlanksAndNothingOfItIsLost() {
    String endless = "một hai ".repeat(2000).strip();
    int last = endless.lastIndexOf("hai");
    var script = Script.of(endless, List.of(new Place(last, last + 3)));
    var lines = IntStream.range(0, script.size()).mapToObj(script::line).toList();
    assertThat(String.join("", lines)).isEqualTo(endless);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(1500));
    assertThat(script.start(0)).isEqualTo(script.size() - 1);
    assertThat(marked(script, script.size() - 1, 0)).isEqualTo("hai");
  }

  @Test
  void aLineWithoutBlanksIsCutAllTheSame() {
    assertThat(Script.of("x".repeat(4000), List.of()).size()).isEqualTo(3);
  }
}
