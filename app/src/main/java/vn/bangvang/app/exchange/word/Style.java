package vn.bangvang.app.exchange.word;

/// What a style says of text, as far as it matters for reading. Empty and absent mean: as the style
/// it is based on.
record Style(String basedOn, String font, Place place, Look look) {
  /// Where a paragraph stands in a list.
  record Place(int list, int level) {
    static final int UNSAID = -1;
    static final Place NOWHERE = new Place(UNSAID, UNSAID);
  }

  enum Look {
    PLAIN,
    CAPITALS,
    BORDERS
  }

  static final Style PLAIN = new Style("", "", Place.NOWHERE, Look.PLAIN);
}
