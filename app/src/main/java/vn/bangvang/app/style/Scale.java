package vn.bangvang.app.style;

import java.util.List;

/// How large everything is, in percent; each step has its sheet.
public record Scale(int percent) {
  private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);
  public static final Scale NORMAL = new Scale(100);

  public Scale {
    if (!STEPS.contains(percent)) percent = 100;
  }

  public static List<Scale> all() {
    return STEPS.stream().map(Scale::new).toList();
  }

  public Scale larger() {
    return step(1);
  }

  public Scale smaller() {
    return step(-1);
  }

  private Scale step(int by) {
    return new Scale(STEPS.get(Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1)));
  }
}
