package vn.bangvang.domain.shared;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.domain.shared.text.NameOrder;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Texts;

/// A full name of any shape, kept exactly as written: two to six words, apostrophes, any capitals.
public record PersonName(String full) {
  public PersonName {
    full = Texts.line(full);
    if (full.isEmpty()) throw new IllegalArgumentException("a name has at least one word");
  }

  public static Reading<PersonName> read(String typed) {
    String name = Texts.line(typed);
    if (name.isEmpty()) return Reading.refused("name.missing");
    if (name.chars().anyMatch(Character::isDigit)) return Reading.refused("name.digits", name);
    return Reading.of(new PersonName(name));
  }

  /// The last word, by which people are sorted and addressed.
  public String given() {
    return words().getLast();
  }

  /// Given name, family name, then the middle names, in Vietnamese letter and tone order.
  public String sortKey() {
    var words = new ArrayList<>(words());
    words.addFirst(words.removeLast());
    return NameOrder.key(words);
  }

  private List<String> words() {
    return List.of(full.split(" "));
  }
}
