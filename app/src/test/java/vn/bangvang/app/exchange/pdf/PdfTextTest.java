package vn.bangvang.app.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.app.exchange.pdf.Sheet.LEFT;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.exchange.Read;

class PdfTextTest {
  private @TempDir Path folder;
  private Sheet sheet;

  @BeforeEach
  void open() throws IOException {
    sheet = new Sheet();
  }

  @AfterEach
  void close() throws IOException {
    sheet.close();
  }

  private String text() throws IOException {
    return Read.text(sheet.write(folder.resolve("a.txt"))).text();
  }

  @Test
  void linesAreReadFromTopToBottomHoweverTheyWereDrawn() throws IOException {
    sheet.at(LEFT, 200, "Điều 2").at(LEFT, 100, "KẾ HOẠCH").at(LEFT, 150, "Điều 1");
    assertThat(text()).isEqualTo("KẾ HOẠCH\nĐiều 1\nĐiều 2");
  }

  @Test
  void theHeadIsReadColumnByColumn() throws IOException {
    sheet
        .at(110, 80, "UBND TỈNH TÂY SƠN")
        .at(260, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .at(130, 100, "SỞ NỘI VỤ")
        .at(310, 100, "Độc lập - Tự do - Hạnh phúc")
        .at(115, 130, "Số: 12/KH-SNV")
        .at(290, 130, "Tây Sơn, ngày 03 tháng 3 năm 2023")
        .at(260, 170, "KẾ HOẠCH");
    assertThat(text().lines())
        .containsExactly(
            "UBND TỈNH TÂY SƠN",
            "SỞ NỘI VỤ",
            "Số: 12/KH-SNV",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Tây Sơn, ngày 03 tháng 3 năm 2023",
            "KẾ HOẠCH");
  }

  @Test
  void aNarrowHeadIsDividedBeforeTheMotto() throws IOException {
    sheet
        .at(60, 80, "VĂN PHÒNG TỈNH ỦY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .at(100, 100, "Số: 5-KH/VP")
        .at(300, 100, "Tây Sơn, ngày 3 tháng 3 năm 2023");
    assertThat(text().lines())
        .containsExactly(
            "VĂN PHÒNG TỈNH ỦY",
            "Số: 5-KH/VP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Tây Sơn, ngày 3 tháng 3 năm 2023");
  }

  @Test
  void recipientsAreReadBeforeTheSignature() throws IOException {
    sheet
        .at(LEFT, 600, "Nơi nhận:")
        .at(350, 600, "TM. ỦY BAN NHÂN DÂN")
        .at(LEFT, 620, "- Như Điều 3;")
        .at(370, 620, "KT. CHỦ TỊCH")
        .at(LEFT, 640, "- Lưu: VT.")
        .at(365, 700, "Nguyễn Văn Bình");
    assertThat(text().lines())
        .containsExactly(
            "Nơi nhận:",
            "- Như Điều 3;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "Nguyễn Văn Bình");
  }

  @Test
  void aParagraphThatFillsItsLinesIsOne() throws IOException {
    sheet
        .full(LEFT + 28, 100, "Thực hiện Kế hoạch số 301/KH-UBND của Ủy ban nhân dân tỉnh")
        .full(LEFT, 120, "về phát động phong trào thi đua cải cách hành chính năm 2023, Sở")
        .at(LEFT, 140, "ban hành kế hoạch như sau:")
        .full(LEFT + 28, 160, "1. Mục đích của phong trào thi đua là nâng cao chất lượng phục vụ")
        .full(LEFT, 180, "- Nâng cao ý thức trách nhiệm của cán bộ, công chức trong công việc")
        .at(LEFT, 200, "- Biểu dương điển hình");
    assertThat(text().lines())
        .containsExactly(
            "Thực hiện Kế hoạch số 301/KH-UBND của Ủy ban nhân dân tỉnh về phát động phong trào"
                + " thi đua cải cách hành chính năm 2023, Sở ban hành kế hoạch như sau:",
            "1. Mục đích của phong trào thi đua là nâng cao chất lượng phục vụ",
            "- Nâng cao ý thức trách nhiệm của cán bộ, công chức trong công việc",
            "- Biểu dương điển hình");
  }

  @Test
  void aParagraphGoesOnOverTheTurnOfThePage() throws IOException {
    sheet
        .full(LEFT + 28, 700, "Khen thưởng kịp thời những tập thể, cá nhân có thành tích xuất sắc")
        .at(300, 800, "2")
        .turn()
        .at(LEFT, 80, "trong phong trào thi đua.")
        .full(LEFT + 28, 100, "Thực hiện đúng quy định của pháp luật về thi đua, khen thưởng năm")
        .at(300, 800, "3");
    assertThat(text().lines().findFirst())
        .contains(
            "Khen thưởng kịp thời những tập thể, cá nhân có thành tích xuất sắc trong phong trào"
                + " thi đua.");
  }

  @Test
  void rowsOfATableHaveTabs() throws IOException {
    sheet.at(LEFT, 100, "1").at(150, 100, "Tỷ lệ hồ sơ đúng hạn").at(450, 100, "98 %");
    sheet.at(LEFT, 130, "1.").at(150, 130, "Mục đích");
    assertThat(text()).isEqualTo("1\tTỷ lệ hồ sơ đúng hạn\t98 %\n1. Mục đích");
  }

  @Test
  void pageNumbersAndRepeatedLinesAreLeftOut() throws IOException {
    for (int page = 1; page <= 4; page++) {
      sheet.at(300, 30, "Trang " + page + "/4").at(LEFT, 100, "Điều " + page);
      sheet.at(LEFT, 110 + page, "x").at(LEFT, 800, "tayson.example/van-ban/" + page);
      if (page < 4) sheet.turn();
    }
    assertThat(text()).doesNotContain("Trang").doesNotContain("tayson").contains("Điều 4");
  }

  @Test
  void aNumberInTheTextIsNoPageNumber() throws IOException {
    sheet.at(LEFT, 100, "Chỉ tiêu:").at(LEFT, 120, "95").at(LEFT, 140, "phần trăm");
    assertThat(text()).isEqualTo("Chỉ tiêu:\n95\nphần trăm");
  }

  @Test
  void aPageWithoutLettersIsSaid() throws IOException {
    sheet.at(LEFT, 100, "Kế hoạch").turn().turn().picture().turn().at(LEFT, 100, "Hết");
    var read = Read.text(sheet.write(folder.resolve("a.pdf")));
    assertThat(read.notes())
        .containsExactly("Trang 3 không có chữ (có thể là ảnh chụp) nên không đọc được.");
  }
}
