package vn.bangvang.app.plans.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.app.kit.rows.FieldRow;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reward.Award;
import vn.bangvang.domain.plan.reward.Quota;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.domain.shared.text.Reading;

/// How many of one kind an award may be given to: at least, at most. Without a number at most there
/// is no quota.
final class QuotaFields {
  private final SubjectKind subject;
  private final String word;

  QuotaFields(SubjectKind subject) {
    this.subject = subject;
    this.word = "quota." + subject.name().toLowerCase(Locale.ROOT);
  }

  void in(FieldRow<Award> row) {
    var least =
        TextEntry.<Optional<Integer>>line(word + ".least", QuotaFields::read, QuotaFields::said);
    var most =
        TextEntry.<Optional<Integer>>line(word + ".most", QuotaFields::read, QuotaFields::said);
    row.text(
        FieldRow.Width.NARROW,
        least,
        one -> of(one).map(Quota::atLeast).filter(count -> count > 0),
        (one, to) -> with(one, to.orElse(0), Math.max(to.orElse(0), most(one))));
    row.text(
        FieldRow.Width.NARROW,
        most,
        one -> of(one).map(Quota::atMost),
        (one, to) -> with(one, Math.min(least(one), to.orElse(0)), to.orElse(0)));
  }

  private Optional<Quota> of(Award award) {
    return award.quotas().stream().filter(one -> one.subject() == subject).findFirst();
  }

  private int least(Award award) {
    return of(award).map(Quota::atLeast).orElse(0);
  }

  private int most(Award award) {
    return of(award).map(Quota::atMost).orElse(0);
  }

  /// Collectives stand before individuals.
  private Award with(Award award, int least, int most) {
    var quotas = new ArrayList<Quota>();
    award.quotas().stream().filter(one -> one.subject() != subject).forEach(quotas::add);
    if (most > 0) quotas.add(new Quota(subject, least, most));
    quotas.sort((one, other) -> one.subject().compareTo(other.subject()));
    return new Award(
        award.id(), award.form(), award.authority(), award.level(), List.copyOf(quotas));
  }

  private static Reading<Optional<Integer>> read(String typed) {
    if (typed.isBlank()) return Reading.of(Optional.empty());
    return switch (Numbers.readCount(typed)) {
      case Reading.Understood<Integer>(var count) -> Reading.of(Optional.of(count));
      case Reading.NotUnderstood<Integer> _ ->
          new Reading.NotUnderstood<>(Words.say("quota.not.count"));
    };
  }

  private static String said(Optional<Integer> count) {
    return count.map(Numbers::count).orElse("");
  }
}
