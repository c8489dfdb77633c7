package vn.bangvang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.SamplePlan;
import vn.bangvang.SampleWhole;
import vn.bangvang.Samples;
import vn.bangvang.domain.nomination.checklist.EvidenceId;

/// The tables refuse what cannot be, each by a constraint with a name, whoever writes to them.
class ConstraintsTest extends OpenOffice {

  @BeforeEach
  void somethingOfEverything() {
    write(repositories -> {
      repositories.plans().save(SamplePlan.plan());
      repositories.plans().save(SampleWhole.plan());
      repositories.participations().save(SampleWhole.participation());
      repositories.people().save(Samples.head());
      repositories.evidence().save(Samples.evidence(99));
      repositories.sessions().save(CouncilSamples.sessionWithVotes(repositories));
      var answers = AnswerSamples.ofEveryKind(new EvidenceId(Samples.id(99)));
      repositories.checklists().save(Samples.unitChecklist(answers));
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ck_office_form; update office set form = 'ARMY'",
        "ck_plan_form; update plan set form = 'ARMY'",
        "ck_plan_stage; update plan set issued_on = null where stage = 'ISSUED'",
        "ck_plan_stage; update plan set closed_on = date '2023-01-01' where stage = 'DRAFT'",
        "ck_plan_parent; update plan set taken = '' where parent_plan_id is not null",
        "ck_plan_point_level; update plan_point set level = 4",
        "ck_plan_point_part; update plan_point set part = 'OTHER'",
        "ck_plan_report_rhythm; update plan_report set every = null",
        "ck_criterion_points; update criterion set points_least = null where measure = 'POINTS'",
        "ck_criterion_level; update criterion set level = 0",
        "ck_checklist_round; update checklist set round_id = null",
        "ck_award_quota_range; update award_quota set at_least = 16",
        "ck_award_quota_range; update award_quota set at_least = -1",
        "ck_criterion_target; update criterion set threshold = null where measure = 'PERCENT'",
        "ck_criterion_target; update criterion set relation = 'AT_LEAST' where measure = 'RATING'",
        "ck_nomination_person; update nomination set duty = 'HEAD' where person_id is null",
        "ck_nomination_person; update nomination set duty = null where person_id is not null",
        "ck_evidence_file; update evidence set file_name = 'a.pdf'",
        "ck_checklist_holder; update checklist set unit_id = null",
        "ck_council_rule_quorum; update council_rule set quorum_whole = 0",
        "ck_council_rule_majority; update council_rule set majority_whole = 0",
        "ck_journal_entry_kind; update journal_entry set kind = 'ERASE'",
        "ck_person_sex; update person set sex = 'OTHER'",
        "ck_post_duty; update post set duty = 'KING'",
        "ck_council_member_role; update council_member set role = 'KING'",
        "ck_unit_period_parent; update unit_period set parent_id = unit_id",
        "fk_unit_period_parent; update unit_period set parent_id = random_uuid()",
        "fk_post_unit; update post set unit_id = random_uuid()",
        "fk_nomination_plan; update nomination set plan_id = random_uuid()",
        "fk_nomination_person; update nomination set person_id = random_uuid() where duty is not"
            + " null",
        "fk_answer_evidence_evidence; delete from evidence",
        "fk_session_item_nomination; delete from nomination",
        "fk_session_council; update session set council_id = random_uuid()",
        "fk_council_member_person; update council_member set person_id = random_uuid()",
        "fk_journal_change_entry; delete from journal_entry where number = 2",
        "fk_journal_entry_target; update journal_entry set target = 99 where number = 2",
        "uq_session_item_nomination; update session_item set nomination_id = (select"
            + " min(nomination_id) from session_item)",
        "pk_session_vote; update session_vote set person_id = (select min(person_id) from"
            + " session_vote)",
        "pk_answer; update answer set criterion_id = (select min(criterion_id) from answer)"
      })
  void whatCannotBeIsRefusedByName(String constraint, String statement) {
    assertThatThrownBy(() -> tamper(statement))
        .isInstanceOf(StoreFailure.class)
        .rootCause()
        .hasMessageContainingAll(constraint);
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "unit_period; update unit_period set name = ''",
        "person; update person set name = ''",
        "plan; update plan set until_date = '2023-13'",
        "award_quota; delete from award_quota",
        "council_rule; delete from council_rule",
        "session_vote; update session_vote set vote = 'DISAGREE'",
        "answer; update answer set reply_number = 99 where reply = 'MEASURED'"
      })
  void whatWasMadeUnreadableIsFoundByTheCheck(String table, String statement) {
    tamper(statement);
    assertThat(new FileCheck(store(), Progress.UNOBSERVED).run()).as(table).isNotEmpty();
  }
}
