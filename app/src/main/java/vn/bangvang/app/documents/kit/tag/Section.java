package vn.bangvang.app.documents.kit.tag;

/// From a mark that opens to the one that closes it.
record Section(Step.Mark open, Step.Mark close) {}
