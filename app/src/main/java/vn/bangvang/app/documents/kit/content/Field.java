package vn.bangvang.app.documents.kit.content;

import vn.bangvang.app.words.Words;

/// A field that a paper offers to its template; the description is a key of the words.
public record Field(String name, Kind kind, String describedBy) {
  public static Field text(String name, String describedBy) {
    return new Field(name, Kind.Single.TEXT, describedBy);
  }

  public static Field number(String name, String describedBy) {
    return new Field(name, Kind.Single.AMOUNT, describedBy);
  }

  public static Field date(String name, String describedBy) {
    return new Field(name, Kind.Single.DATE, describedBy);
  }

  public static Field condition(String name, String describedBy) {
    return new Field(name, Kind.Single.CONDITION, describedBy);
  }

  public static Field list(String name, String describedBy, Field... of) {
    return new Field(name, new Kind.Rows(Catalogue.of(of)), describedBy);
  }

  /// A list of plain texts; the template names each by {{giá trị}}.
  public static Field texts(String name, String describedBy) {
    return list(name, describedBy, text(LoopWord.VALUE.written(), "template.loop.VALUE"));
  }

  /// "có thành viên" for the list "thành viên".
  static Field presence(Field list) {
    return new Field("có " + list.name, new Kind.Presence(list.name), "template.loop.PRESENCE");
  }

  public Slug slug() {
    return Slug.of(name);
  }

  public String description() {
    return Words.say(describedBy);
  }

  void demand(Content content) {
    if (!kind.isOf(content))
      throw new IllegalArgumentException(name + " is " + kind + ", not " + content);
    if (kind instanceof Kind.Rows(var of) && content instanceof Content.Rows(var rows))
      rows.forEach(of::demand);
  }
}
