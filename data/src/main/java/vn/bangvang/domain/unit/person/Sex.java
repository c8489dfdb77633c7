package vn.bangvang.domain.unit.person;

public enum Sex {
  NOT_STATED,
  FEMALE,
  MALE
}
