package vn.bangvang.domain.plan.reading;

/// How many are rewarded: "02 đến 03"; 0 is not said.
public record Bounds(int least, int most) {
  public static final Bounds UNSTATED = new Bounds(0, 0);

  public Bounds {
    if (least < 0 || most < 0) throw new IllegalArgumentException(least + " to " + most);
  }
}
