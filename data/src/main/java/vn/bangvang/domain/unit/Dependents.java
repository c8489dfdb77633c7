package vn.bangvang.domain.unit;

/// What still rests on a unit or a person; with anything left it cannot be removed.
public record Dependents(int units, int people, int nominations, int councils) {
  public boolean areNone() {
    return units + people + nominations + councils == 0;
  }
}
