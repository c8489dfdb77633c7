package vn.bangvang.domain.plan.reading;

/// Where in the original text something stands: from the first character to after the last one.
public record Place(int from, int to) {
  public Place {
    if (from < 0 || to < from) throw new IllegalArgumentException(from + " to " + to);
  }

  public Place and(Place other) {
    return new Place(Math.min(from, other.from), Math.max(to, other.to));
  }
}
