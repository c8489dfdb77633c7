package vn.bangvang.domain.unit;

import vn.bangvang.domain.shared.text.Texts;

/// What sort of body it is, in the office's own words ("Sở, ban, ngành"; "UBND cấp xã"). The levels
/// of government change with the law, so they are not an enumeration.
public record UnitKind(String name) {
  public static final UnitKind UNKNOWN = new UnitKind("");

  public UnitKind {
    name = Texts.line(name);
  }
}
