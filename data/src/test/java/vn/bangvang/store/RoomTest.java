package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.Samples;
import vn.bangvang.domain.shared.text.Room;
import vn.bangvang.domain.unit.Parent;

/// What a field takes, its column holds: a text too long is refused while it is typed, not by the
/// file.
class RoomTest extends OpenOffice {
  private static final String WIDTH =
      "select character_maximum_length from information_schema.columns"
          + " where table_name = ? and column_name = ?";

  private int width(String table, String column) {
    return store()
        .database()
        .read(sql -> sql.fetchSingle(WIDTH, table, column).get(0, Integer.class));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT_NAME, unit_period, name",
    "UNIT_NAME, unit_period, folded",
    "UNIT_NAME, nomination, unit_name",
    "UNIT_KIND, unit_period, kind",
    "PERSON_NAME, person, name",
    "PERSON_NAME, person, folded",
    "PERSON_NAME, council_member, name",
    "ETHNICITY, person, ethnicity",
    "PERSONAL_NUMBER, person, personal_number",
    "POST_TITLE, post, title",
    "POST_TITLE, nomination, title",
    "DOCUMENT_TYPE, evidence, type",
    "DOCUMENT_NUMBER, evidence, number",
    "DOCUMENT_NUMBER, nomination, letter",
    "DOCUMENT_NUMBER, council, founded_number",
    "DOCUMENT_ISSUER, evidence, issuer",
    "DOCUMENT_ISSUER, council, founded_issuer",
    "DOCUMENT_ABOUT, evidence, about",
    "ANSWER_REASON, answer, reply_text",
    "ANSWER_REASON, answer_exclusion, objective_reasons",
    "WITHDRAWAL_REASON, nomination, stage_reason",
    "OFFICE_NAME, office, name",
    "OFFICE_NAME, office, superior",
    "OFFICE_SYMBOL, office, symbol",
    "OFFICE_PLACE, office, place",
    "BACKUP_FOLDER, office, backup_folder",
    "COUNCIL_NAME, council, name",
    "RULES_BASIS, council_rule, rules_basis",
    "MEETING_PLACE, session, meeting_place",
    "MEETING_GUESTS, session, guests",
    "MEETING_TEXT, session, conclusion",
    "MEETING_TEXT, session_item, discussion",
    "MEMBER_REMARK, session_attendance, reason",
    "MEMBER_REMARK, session_recusal, reason",
    "MEMBER_REMARK, session_vote, opinion",
    "DOCUMENT_ISSUER, plan, issuer",
    "DOCUMENT_NUMBER, plan, number",
    "OFFICE_PLACE, plan, issue_place",
    "PLAN_TITLE, plan, title",
    "PLAN_THEME, plan, theme",
    "PLAN_SIGNER, plan, signer_authority",
    "PLAN_SIGNER, plan, signer_post",
    "PLAN_SIGNER, plan, signer_name",
    "DOCUMENT_TYPE, plan_basis, type",
    "DOCUMENT_NUMBER, plan_basis, number",
    "DOCUMENT_ISSUER, plan_basis, issuer",
    "PLAN_POINT, plan_point, text",
    "PLAN_SUBJECTS, plan_subject, text",
    "PLAN_INDICATOR, plan_index_target, indicator",
    "PLAN_AIM, plan_index_target, aim_text",
    "PLAN_RECIPIENT, plan_recipient, text",
    "LABEL, criterion, label",
    "CRITERION_TEXT, criterion, text",
    "CRITERION_INDICATORS, criterion, indicator_lines",
    "RATING_LEVEL, criterion_scale, at_least",
    "EXCLUSION_TEXT, exclusion, text",
    "AWARD_FORM, award, form",
    "AWARD_AUTHORITY, award, authority",
    "DOSSIER_PART, plan_dossier_part, text",
    "TASK_FIELD, plan_task, field_title",
    "TASK_TEXT, plan_task, text",
    "TASK_PRODUCT, plan_task, product",
    "PLAN_DATE, plan, issued_date",
    "PLAN_DATE, plan, start_date",
    "PLAN_DATE, plan, until_date",
    "PLAN_DATE, plan_basis, dated_date",
    "MILESTONE_DATE, plan_milestone, at_date",
    "MILESTONE_DATE, plan_round, at_date",
    "MILESTONE_DATE, plan_round, deadline_date"
  })
  void aColumnIsAsWideAsItsFieldAllows(Room room, String table, String column) {
    assertThat(width(table, column)).isEqualTo(room.most());
  }

  @ParameterizedTest
  @EnumSource(Room.class)
  void whatFitsExactlyIsTakenAndOneLetterMoreIsNot(Room room) {
    assertThat(room.refusal("ầ".repeat(room.most()))).isEmpty();
    assertThat(room.refusal("ầ".repeat(room.most() + 1))).isPresent();
  }

  @Test
  void theRefusalSaysHowLongItMayBe() {
    assertThat(Room.MEETING_GUESTS.refusal("a".repeat(4321)))
        .contains("Dài 4.321 ký tự; chỉ ghi được nhiều nhất 4.000 ký tự.");
  }

  /// Its initials have room too, however short the words are.
  @Test
  void theLongestNameOfManyWordsIsSaved() {
    String longest = "a ".repeat(Room.UNIT_NAME.most() / 2).strip();
    var unit = Samples.unit(Samples.DEPARTMENT, longest, "Phòng", Parent.TOP);
    write(repositories -> repositories.units().save(unit));
    assertThat(found(repositories -> repositories.units().find(unit.id()))).contains(unit);
  }
}
