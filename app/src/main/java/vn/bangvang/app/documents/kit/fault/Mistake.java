package vn.bangvang.app.documents.kit.fault;

/// What can be wrong with a tag.
public enum Mistake {
  BROKEN,
  PICTURE,
  UNKNOWN_FIELD,
  FIELD_OF_LIST,
  OUTSIDE_LIST,
  TEXT_AS_LIST,
  LIST_AS_TEXT,
  CONDITION_AS_TEXT,
  UNKNOWN_FORMAT,
  WRONG_FORMAT,
  UNCLOSED,
  UNOPENED,
  MISNAMED_CLOSE,
  CROSSED,
  NOT_ALONE,
  ACROSS_BORDER,
  SHARED_ROW
}
