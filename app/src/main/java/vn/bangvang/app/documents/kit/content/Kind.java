package vn.bangvang.app.documents.kit.content;

import vn.bangvang.app.words.Words;

/// What a field holds, and so how a template may use it.
public sealed interface Kind {
  enum Single implements Kind {
    TEXT,
    AMOUNT,
    DATE,
    CONDITION
  }

  record Rows(Catalogue of) implements Kind {}

  /// Whether a list has any row: what {{#có …}} asks.
  record Presence(String list) implements Kind {}

  /// "chữ", "số", "ngày", "điều kiện", "danh sách".
  default String shown() {
    return switch (this) {
      case Single single -> Words.say("template.kind." + single);
      case Presence _ -> Single.CONDITION.shown();
      case Rows _ -> Words.say("template.kind.ROWS");
    };
  }

  default boolean isOf(Content content) {
    return switch (content) {
      case Content.Text _ -> this == Single.TEXT;
      case Content.Amount _ -> this == Single.AMOUNT;
      case Content.Date _ -> this == Single.DATE;
      case Content.Condition _ -> this == Single.CONDITION;
      case Content.Rows _ -> this instanceof Rows;
      case Content.Blank _ -> this == Single.TEXT || this == Single.AMOUNT || this == Single.DATE;
    };
  }
}
