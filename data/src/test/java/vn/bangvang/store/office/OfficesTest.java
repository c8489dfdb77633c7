package vn.bangvang.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.shared.BodyForm;
import vn.bangvang.store.OfficeFolder;
import vn.bangvang.store.OpenOffice;

/// The one office of the file.
class OfficesTest extends OpenOffice {

  private void save(Office office) {
    write(repositories -> repositories.office().save(office));
  }

  private Office current() {
    return read(repositories -> repositories.office().current());
  }

  private static Office called(String name, BodyForm form) {
    var body = new Office.Body(name, "Tỉnh ủy An Bình", "VPTU", "An Bình", form);
    return new Office(body, new Office.Backups("", 0));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfBodyComesBack(BodyForm form) {
    save(called("Văn phòng Tỉnh ủy", form));
    assertThat(current()).isEqualTo(called("Văn phòng Tỉnh ủy", form));
  }

  @Test
  void thereIsOneOfficeHoweverOftenItIsSaved() {
    save(called("Tên một", BodyForm.STATE));
    save(called("Tên hai", BodyForm.STATE));
    reopen();
    assertThat(current().body().name()).isEqualTo("Tên hai");
  }

  @Test
  void aChangeOfTheOfficeIsUndone() {
    save(called("Tên khác", BodyForm.UNION));
    store().undo(OfficeFolder.CLERK);
    assertThat(current()).isEqualTo(OfficeFolder.office());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"D:\\Sao lưu\\Thi đua", "\\\\may-chu\\chung\\sao lưu", "/media/usb/sao lưu", "~"})
  void theFolderForCopiesIsKeptAsWritten(String folder) {
    var office = new Office(OfficeFolder.office().body(), new Office.Backups(folder, 30));
    save(office);
    assertThat(current().backups().folder()).isEqualTo(folder);
  }
}
