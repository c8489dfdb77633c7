package vn.bangvang.domain.plan.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.PlanReader;
import vn.bangvang.domain.plan.reading.PlanReading;
import vn.bangvang.domain.plan.reading.PlanSamples;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.domain.shared.DateText;

class HeadPartTest {
  private static PlanReading headed(String head) {
    return PlanReader.read(head + "\nKẾ HOẠCH\nThi đua năm 2024\nI. MỤC ĐÍCH\n1. Vui.");
  }

  private static String issuer(PlanReading reading) {
    return reading.first(Fact.Issuer.class).map(Finding::fact).map(Fact.Issuer::name).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ỦY BAN NHÂN DÂN;TỈNH HÀ VÂN | ỦY BAN NHÂN DÂN TỈNH HÀ VÂN",
        "UBND TỈNH HÀ VÂN;SỞ NỘI VỤ | SỞ NỘI VỤ",
        "TỈNH ỦY HÀ VÂN;VĂN PHÒNG | VĂN PHÒNG TỈNH ỦY HÀ VÂN",
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH;CÔNG ĐOÀN NGÀNH Y TẾ | CÔNG ĐOÀN NGÀNH Y TẾ",
        "SỞ Y TẾ;BỆNH VIỆN ĐA KHOA;KHU VỰC SÔNG LAM | BỆNH VIỆN ĐA KHOA KHU VỰC SÔNG LAM",
        "TỈNH ỦY HÀ VÂN;ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH | ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH HÀ VÂN",
        "TRƯỜNG ĐẠI HỌC SÔNG LAM;CÔNG ĐOÀN TRƯỜNG | CÔNG ĐOÀN TRƯỜNG ĐẠI HỌC SÔNG LAM",
        "LIÊN ĐOÀN LAO ĐỘNG HUYỆN HÀ VÂN;CĐCS TRƯỜNG LÊ LỢI | CĐCS TRƯỜNG LÊ LỢI",
        "VĂN PHÒNG;TỈNH ỦY HÀ VÂN;* | VĂN PHÒNG TỈNH ỦY HÀ VÂN",
        "VĂN PHÒNG\tĐẢNG CỘNG SẢN VIỆT NAM;TỈNH ỦY HÀ VÂN;*\tHà Vân, ngày 05 tháng 3 năm 2024 |"
            + " VĂN PHÒNG TỈNH ỦY HÀ VÂN",
        "TỈNH ỦY HÀ VÂN\tĐẢNG CỘNG SẢN VIỆT NAM;VĂN PHÒNG\t;* | VĂN PHÒNG TỈNH ỦY HÀ VÂN",
        "BAN TỔ CHỨC;HUYỆN ỦY HÀ VÂN | BAN TỔ CHỨC HUYỆN ỦY HÀ VÂN",
        "VĂN PHÒNG;SỞ NỘI VỤ | SỞ NỘI VỤ",
        "HUYỆN ỦY HÀ VÂN;BAN TUYÊN GIÁO;* | BAN TUYÊN GIÁO HUYỆN ỦY HÀ VÂN"
      })
  void theIssuerIsTheLowestBodyOfTheLetterhead(String head, String issuer) {
    assertThat(issuer(headed(head.replace(';', '\n')))).isEqualTo(issuer);
  }

  @Test
  void withoutALetterheadTheSentenceNamesTheIssuer() {
    var reading =
        PlanReader.read(
            "Thực hiện Kế hoạch số 1/KH-UBND của UBND tỉnh, Văn phòng Tỉnh ủy xây dựng Kế hoạch như"
                + " sau:\nI. MỤC ĐÍCH\n1. Vui.");

    assertThat(issuer(reading)).isEqualTo("Văn phòng Tỉnh ủy");
  }

  @ParameterizedTest
  @CsvSource({"ỦY BAN NHÂN DÂN, DOUBTFUL", "VĂN PHÒNG, DOUBTFUL", "SỞ NỘI VỤ, CERTAIN"})
  void aBareKindOfBodyIsOnlyOfferedAsTheIssuer(String head, Sureness sureness) {
    assertThat(headed(head).first(Fact.Issuer.class).orElseThrow().sureness()).isEqualTo(sureness);
  }

  @ParameterizedTest
  @CsvSource({
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, STATE",
    "ĐẢNG CỘNG SẢN VIỆT NAM, PARTY",
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ VÂN, UNION"
  })
  void theLetterheadTellsTheForm(String head, BodyForm form) {
    assertThat(headed("ỦY BAN\n" + head).first(Fact.Form.class).orElseThrow().fact().form())
        .isEqualTo(form);
  }

  @Test
  void aDraftHasNoNumberAndADateAsFarAsItIsWritten() {
    var reading = headed("SỞ NỘI VỤ\nSố:       /KH-SNV\tHà Vân, ngày      tháng      năm 2024");

    assertThat(reading.first(Fact.Numbered.class)).isEmpty();
    assertThat(DateText.stored(reading.first(Fact.IssuedOn.class).orElseThrow().fact().date()))
        .isEqualTo("2024");
    assertThat(reading.first(Fact.IssuedAt.class).orElseThrow().fact().place()).isEqualTo("Hà Vân");
    assertThat(issuer(reading)).isEqualTo("SỞ NỘI VỤ");
  }

  @Test
  void strayBlanksInANumberAreWarnedOf() {
    var reading = headed("Số: 135 /KH - LĐLĐ");

    assertThat(reading.first(Fact.Numbered.class).orElseThrow().fact().number().canonical())
        .isEqualTo("135/KH-LĐLĐ");
    assertThat(PlanSamples.facts(reading, Fact.Warning.class))
        .extracting(Fact.Warning::code)
        .containsExactly(Fact.Code.NUMBER_SPACED);
  }

  @Test
  void oneNumberUnderTwoDatesIsWarnedOf() {
    var reading =
        PlanSamples.launch(
            "I. NỘI DUNG THI ĐUA\n1. Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n"
                + "2. Theo Nghị quyết số 76/NQ-CP ngày 17/5/2021.");

    assertThat(PlanSamples.facts(reading, Fact.Warning.class))
        .extracting(Fact.Warning::code)
        .containsExactly(Fact.Code.DATE_CONFLICT);
  }

  @Test
  void recipientsAndSignatureMayStandInTwoColumns() {
    var reading =
        PlanSamples.launch(
            "I. MỤC ĐÍCH\n1. Vui./.\nNơi nhận:\tTM. BAN THƯỜNG VỤ\n- Tỉnh ủy (b/c);\tPHÓ CHỦ TỊCH\n"
                + "- Lưu: VT.\n\tTrần Thị Mơ");

    assertThat(PlanSamples.facts(reading, Fact.Recipient.class))
        .isEqualTo(List.of(new Fact.Recipient("Tỉnh ủy"), new Fact.Recipient("Lưu: VT")));
    assertThat(reading.first(Fact.Signature.class).orElseThrow().fact())
        .isEqualTo(new Fact.Signature("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Trần Thị Mơ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH (DỰ THẢO)\nPhát động thi đua\nnăm 2024",
        "KẾ HOẠCH\n(Dự thảo lần 2)\nPhát động thi đua\nnăm 2024",
        "DỰ THẢO KẾ HOẠCH\nPhát động thi đua\nnăm 2024\n-",
        "KẾ HOẠCH SỐ 02\nPhát động thi đua\nnăm 2024",
        "KẾ HOẠCH\nPhát động thi đua\nnăm 2024\n***"
      })
  void aTitleHoldsNothingButItsWords(String title) {
    var reading = PlanReader.read("SỞ NỘI VỤ\n" + title + "\nI. MỤC ĐÍCH\n1. Vui.");

    assertThat(reading.first(Fact.Title.class).orElseThrow().fact().text())
        .isEqualTo("Phát động thi đua năm 2024");
  }
}
