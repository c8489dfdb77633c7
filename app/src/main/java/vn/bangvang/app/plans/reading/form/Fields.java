package vn.bangvang.app.plans.reading.form;

import java.util.List;
import java.util.function.Function;
import vn.bangvang.app.kit.entry.ChoiceEntry;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.plans.reading.found.WhenText;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.When;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;
import vn.bangvang.domain.shared.text.Room;

/// Fields that several facts have.
final class Fields {
  private Fields() {}

  static <T> ChoiceEntry<T> choice(String word, List<T> values, Function<T, String> shown) {
    return new ChoiceEntry<>(word, shown).of(values);
  }

  static ChoiceEntry<SubjectKind> subject(String word) {
    return choice(word, List.of(SubjectKind.values()), PlanWords::subject);
  }

  static TextEntry<DocumentNumber> number(String word) {
    return TextEntry.<DocumentNumber>line(
            word, typed -> Reading.of(new DocumentNumber(typed)), DocumentNumber::written)
        .within(Room.DOCUMENT_NUMBER);
  }

  static TextEntry<When> when(String word) {
    return TextEntry.<When>line(word, WhenText::read, WhenText::shown)
        .prompted("reading.when.prompt");
  }

  /// 0 is a count that is not given.
  static TextEntry<Integer> count(String word) {
    return TextEntry.line(
        word,
        typed -> typed.isBlank() ? Reading.of(0) : Numbers.readCount(typed),
        count -> count == 0 ? "" : Numbers.count(count));
  }
}
