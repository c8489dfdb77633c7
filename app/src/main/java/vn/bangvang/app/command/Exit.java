package vn.bangvang.app.command;

/// With what a command ends.
public enum Exit {
  DONE(0),
  /// Done, and there is something to look at.
  LOOK(1),
  REFUSED(2),
  OFFICE_UNUSABLE(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
