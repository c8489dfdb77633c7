package vn.bangvang.domain.shared.text;

import java.math.BigDecimal;
import java.util.Optional;

/// How many letters the office file holds of a text that people type.
public enum Room {
  UNIT_NAME(300),
  UNIT_KIND(120),
  PERSON_NAME(200),
  ETHNICITY(60),
  PERSONAL_NUMBER(40),
  POST_TITLE(200),
  DOCUMENT_TYPE(60),
  DOCUMENT_NUMBER(120),
  DOCUMENT_ISSUER(300),
  DOCUMENT_ABOUT(2000),
  ANSWER_REASON(2000),
  WITHDRAWAL_REASON(1000),
  OFFICE_NAME(300),
  OFFICE_SYMBOL(60),
  OFFICE_PLACE(120),
  BACKUP_FOLDER(1000),
  COUNCIL_NAME(300),
  RULES_BASIS(1000),
  MEETING_PLACE(300),
  MEETING_GUESTS(4000),
  MEETING_TEXT(8000),
  MEMBER_REMARK(1000);

  private final int most;

  Room(int most) {
    this.most = most;
  }

  public int most() {
    return most;
  }

  /// Why a text does not fit, if so.
  public Optional<String> refusal(String text) {
    return text.length() <= most
        ? Optional.empty()
        : Optional.of(
            Sentences.say(
                "text.too.long",
                Numbers.shown(BigDecimal.valueOf(text.length())),
                Numbers.shown(BigDecimal.valueOf(most))));
  }
}
