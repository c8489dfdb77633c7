package vn.bangvang.store.journal;

import java.util.UUID;

/// A row of journal_change; before is the number of the change that led to the earlier state, 0 if
/// there was none.
record ChangeRow(long number, String aggregate, UUID id, long before, String after) {}
