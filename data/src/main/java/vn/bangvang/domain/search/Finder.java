package vn.bangvang.domain.search;

import java.util.List;
import vn.bangvang.domain.shared.text.Query;

/// Looks through everything that has a name.
public interface Finder {
  /// The best matches first, at most so many of each kind.
  List<Hit> find(Query query, int ofEach);
}
