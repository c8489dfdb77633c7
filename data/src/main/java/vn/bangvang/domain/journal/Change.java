package vn.bangvang.domain.journal;

import java.util.UUID;

/// One aggregate before and after a piece of work, in the form that is also exchanged; an empty
/// text stands for "not there".
public record Change(String kind, UUID id, String before, String after) {}
