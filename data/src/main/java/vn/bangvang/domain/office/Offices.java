package vn.bangvang.domain.office;

/// The one office of the file.
public interface Offices {
  Office current();

  void save(Office office);
}
