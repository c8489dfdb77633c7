package vn.bangvang.domain.plan.reading.measure;

import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A document to be made: whatever is "ban hành" is one.
final class Issued {
  private static final String READILY =
      "(?:(?:da|kip thoi|chu dong|hang nam|duoc|day du|tham muu|tham muu cho [^;.,]{3,40}|it nhat"
          + " \\S+),? ){0,8}";
  private static final String DOCUMENT =
      "(?:ke hoach|quyet dinh|chuong trinh|van ban|nghi quyet|quy che|quy dinh|quy trinh|noi"
          + " quy|huong dan|chi thi|de an|bo tieu chi|phuong an)\\b";
  private static final Pattern BEGINS =
      Pattern.compile(
          "^"
              + READILY
              + "(?:ban hanh\\b|(?:co|xay dung(?:(?:,| va) (?:ban hanh|trien khai|to chuc thuc"
              + " hien))?) "
              + READILY
              + DOCUMENT
              + ")");

  private Issued() {}

  static boolean isMeant(Passage text) {
    return text.begins(BEGINS);
  }
}
