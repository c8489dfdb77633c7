package vn.bangvang.domain.journal;

import java.util.List;

/// Who changed what, before and after; read only, for it is written by the store.
public interface Journal {
  /// The latest entries, the newest first.
  List<Entry> latest(int count);

  List<Change> changesOf(long entry);
}
