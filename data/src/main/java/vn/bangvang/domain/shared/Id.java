package vn.bangvang.domain.shared;

import java.util.UUID;

/// What an aggregate is known by, in this office and in every other that receives it.
public interface Id {
  UUID value();
}
