package vn.bangvang.store.council;

import static vn.bangvang.store.jooq.Tables.COUNCIL_RULE;

import java.util.List;
import org.jooq.DSLContext;
import vn.bangvang.domain.council.rule.Majority;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.domain.shared.Ratio;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.CouncilRuleRecord;

/// The rules by which a council or one of its sessions decides.
final class RuleRows {
  private final DSLContext sql;

  RuleRows(DSLContext sql) {
    this.sql = sql;
  }

  Rules of(Id owner) {
    return sql.selectFrom(COUNCIL_RULE)
        .where(COUNCIL_RULE.OWNER_ID.eq(owner.value()))
        .fetchSingle(RuleRows::rules);
  }

  void write(Id owner, Rules rules) {
    var majority = rules.majority();
    var row = new CouncilRuleRecord();
    row.setOwnerId(owner.value());
    row.setQuorumPart(rules.quorum().part());
    row.setQuorumWhole(rules.quorum().whole());
    row.setMajorityBase(majority.base());
    row.setMajorityPart(majority.threshold().part());
    row.setMajorityWhole(majority.threshold().whole());
    row.setStrictness(majority.strictness());
    row.setOnRecusal(majority.onRecusal());
    row.setRulesBasis(rules.basis());
    row.setRulesCertainty(rules.certainty());
    Rows.replace(sql, COUNCIL_RULE, COUNCIL_RULE.OWNER_ID.eq(owner.value()), List.of(row));
  }

  private static Rules rules(CouncilRuleRecord row) {
    var majority =
        new Majority(
            row.getMajorityBase(),
            new Ratio(row.getMajorityPart(), row.getMajorityWhole()),
            row.getStrictness(),
            row.getOnRecusal());
    var quorum = new Ratio(row.getQuorumPart(), row.getQuorumWhole());
    return new Rules(quorum, majority, row.getRulesBasis(), row.getRulesCertainty());
  }
}
