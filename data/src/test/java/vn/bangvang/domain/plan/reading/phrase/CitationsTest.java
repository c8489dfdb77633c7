package vn.bangvang.domain.plan.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.domain.plan.reading.text.Lines;
import vn.bangvang.domain.shared.DateText;

class CitationsTest {
  private static List<Citation> in(String text) {
    return Citations.in(Lines.of(text).getFirst());
  }

  private static String shown(Citation one) {
    return String.join(
        "; ",
        one.name().type(),
        one.name().number().canonical(),
        DateText.stored(one.dated()),
        one.issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh về cải cách |"
            + " Quyết định; 12/QĐ-UBND; 2024-03-05; UBND tỉnh",
        "Thực hiện Kế hoạch số 07-KH/TU, ngày 05/3/2024 của Ban Tổ chức Tỉnh ủy về thi đua |"
            + " Kế hoạch; 07-KH/TU; 2024-03-05; Ban Tổ chức Tỉnh ủy",
        "Kế hoạch số 12 /KH - LĐLĐ ngày 5/3/2024 của Tổng Liên đoàn Lao động Việt Nam |"
            + " Kế hoạch; 12/KH-LĐLĐ; 2024-03-05; Tổng Liên đoàn Lao động Việt Nam",
        "Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Bộ Xây dựng hướng dẫn |"
            + " Thông tư; 01/2018/TT-VPCP; 2018-11-23; Bộ Xây dựng",
        "Quyết định số 9/QĐ-UBND ngày 06/9/2021 của Ủy ban nhân dân (UBND) tỉnh về việc |"
            + " Quyết định; 9/QĐ-UBND; 2021-09-06; Ủy ban nhân dân tỉnh",
        "Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình |"
            + " Nghị quyết; 30c/NQ-CP; 2011-11-08; Chính phủ",
        "Quyết định số 2980/QĐ-BPTĐT ngày 19/12/2025 của Bộ Phát triển đô thị giao nhiệm vụ |"
            + " Quyết định; 2980/QĐ-BPTĐT; 2025-12-19; Bộ Phát triển đô thị",
        "Chỉ thị số 2/CT-BGDĐT ngày 12/8/2024 của Bộ Giáo dục và Đào tạo về nhiệm vụ |"
            + " Chỉ thị; 2/CT-BGDĐT; 2024-08-12; Bộ Giáo dục và Đào tạo",
        "Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 05/01/2024 về thi đua |"
            + " Kế hoạch; 12/KH-UBND; 2024-01-05; UBND tỉnh",
        "theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 45/TTr-NV ngày 02/02/2024; |"
            + " Tờ trình; 45/TTr-NV; 2024-02-02; Trưởng phòng Nội vụ",
        "các Quyết định của Chính phủ: số 15/QĐ-CP ngày 01/01/2021 về chương trình; |"
            + " Quyết định; 15/QĐ-CP; 2021-01-01; ''",
        "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022; |"
            + " Luật; 06/2022/QH15; 2022-06-15; ''",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; | Luật; ; 2022-06-15; ''"
      })
  void aDocumentIsCitedByKindNumberDateAndIssuer(String text, String cited) {
    assertThat(in(text)).hasSize(1);
    assertThat(shown(in(text).getFirst())).isEqualTo(cited.replace("''", ""));
  }

  @Test
  void severalStandInOneSentence() {
    var all =
        in(
            "Thực hiện Nghị quyết số 1/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 2/KH-UBND"
                + " ngày 15/12/2022 của UBND tỉnh về cải cách");

    assertThat(all)
        .extracting(one -> one.name().number().canonical())
        .containsExactly("1/NQ-CP", "2/KH-UBND");
  }

  @Test
  void aNumberWithoutAKindIsNoCitation() {
    assertThat(in("tỷ lệ 24/7 và ISO 9001:2015")).isEmpty();
  }

  @Test
  void twoDocumentsOfOneIssuerShareIt() {
    var all =
        in("Quyết định số 12/QĐ-UBND ngày 01/02/2024 và Quyết định số 15/QĐ-UBND của UBND tỉnh");

    assertThat(all).extracting(Citation::issuer).containsExactly("UBND tỉnh", "UBND tỉnh");
  }

  @Test
  void documentsOfTwoKindsShareNoIssuer() {
    var all = in("Luật số 12/2012/QH13 và Quyết định số 15/QĐ-UBND của UBND tỉnh");

    assertThat(all.getFirst().issuer()).isEmpty();
  }
}
