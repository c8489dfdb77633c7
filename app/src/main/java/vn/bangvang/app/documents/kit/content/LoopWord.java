package vn.bangvang.app.documents.kit.content;

/// The fields that a loop has without anybody filling them, and the name of a plain text in a list.
public enum LoopWord {
  ORDINAL("stt"),
  FIRST("đầu"),
  LAST("cuối"),
  VALUE("giá trị");

  private final String written;

  LoopWord(String written) {
    this.written = written;
  }

  public String written() {
    return written;
  }

  public static boolean isOne(Slug slug) {
    for (var word : values()) if (Slug.of(word.written).equals(slug)) return true;
    return false;
  }
}
