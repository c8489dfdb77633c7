package vn.bangvang.domain.shared.text;

import java.math.BigDecimal;
import java.util.Optional;

/// How many letters the office file holds of a text that people type or that is read for them.
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
  MEMBER_REMARK(1000),
  PLAN_TITLE(1000),
  PLAN_THEME(2000),
  PLAN_POINT(8000),
  PLAN_SUBJECTS(4000),
  PLAN_INDICATOR(120),
  PLAN_AIM(300),
  PLAN_RECIPIENT(500),
  PLAN_SIGNER(200),
  LABEL(20),
  CRITERION_TEXT(8000),
  CRITERION_INDICATORS(1000),
  RATING_LEVEL(120),
  EXCLUSION_TEXT(4000),
  AWARD_FORM(200),
  AWARD_AUTHORITY(300),
  DOSSIER_PART(2000),
  TASK_FIELD(500),
  TASK_TEXT(8000),
  TASK_PRODUCT(2000),
  PLAN_DATE(200),
  MILESTONE_DATE(500);

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
