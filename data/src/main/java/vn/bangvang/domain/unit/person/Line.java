package vn.bangvang.domain.unit.person;

/// In which of the three lines a post stands.
public enum Line {
  GOVERNMENT,
  PARTY,
  MASS_ORGANISATION
}
