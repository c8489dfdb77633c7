package vn.bangvang.domain.plan.reading;

import java.util.List;

/// Small plans around the section that a test is about.
public final class PlanSamples {
  private PlanSamples() {}

  /// A launch of the year 2024 with these sections.
  public static PlanReading launch(String sections) {
    return PlanReader.read(
        "KẾ HOẠCH\nPhát động phong trào thi đua năm 2024\nSở Văn hóa ban hành Kế hoạch như sau:\n"
            + sections);
  }

  public static PlanReading reform(String sections) {
    return PlanReader.read("KẾ HOẠCH\nCải cách hành chính năm 2024\n" + sections);
  }

  public static <F extends Fact> List<F> facts(PlanReading reading, Class<F> kind) {
    return reading.all(kind).map(Finding::fact).toList();
  }
}
