package vn.bangvang.domain.plan.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.PlanReader;

/// The head of a paper shouts; which letters of a name are capitals only its sentences tell.
class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ủy ban nhân dân xã An Khê phát động như sau: | Ủy ban nhân dân xã An Khê",
        "Giao cho ủy ban nhân dân xã An Khê chủ trì. | Ủy ban nhân dân xã An Khê",
        "UBND xã An Khê phát động như sau: | ỦY BAN NHÂN DÂN XÃ AN KHÊ",
        "ỦY BAN NHÂN DÂN XÃ AN KHÊ phát động. | ỦY BAN NHÂN DÂN XÃ AN KHÊ"
      })
  void theNameIsWrittenAsTheSentencesWriteIt(String sentence, String issuer) {
    var reading =
        PlanReader.read(
            "ỦY BAN NHÂN DÂN\nXÃ AN KHÊ\nKẾ HOẠCH\nThi đua năm 2026\nI. MỤC ĐÍCH\n1. " + sentence);

    assertThat(reading.first(Fact.Issuer.class).map(Finding::fact).map(Fact.Issuer::name))
        .contains(issuer);
  }
}
