package vn.bangvang.app.units;

import java.util.function.Consumer;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.kit.table.Listing;
import vn.bangvang.app.settings.Settings;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.PersonRow;

/// The table of people with their main posts.
final class PeopleTable {
  private PeopleTable() {}

  static Listing<PersonRow> of(Consumer<PersonId> chosen, Settings settings) {
    return new Listing<PersonRow>("people-table", PersonRow::id)
        .person("people.column.name", 13, row -> row.name().full())
        .text("people.column.title", 13, row -> row.position().title())
        .text("people.column.unit", 14.6, row -> row.position().unitName())
        .fixed("people.column.born", 7.6, row -> row.identity().born().shown())
        .whenEmpty(Boxes.empty(Icon.PERSON, Words.say("people.empty")))
        .remembered(settings)
        .chosenBy(row -> chosen.accept(row.id()));
  }
}
