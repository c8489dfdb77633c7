package vn.bangvang.store.nomination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.bangvang.domain.indicator.Comparison;
import vn.bangvang.domain.indicator.Figure;
import vn.bangvang.domain.indicator.Indicator;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.ChecklistId;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.store.Rows;
import vn.bangvang.store.jooq.tables.records.AnswerFigureRecord;
import vn.bangvang.store.jooq.tables.records.AnswerRecord;

/// A reply in the columns of its answer.
final class Replies {
  private Replies() {}

  static Reply of(AnswerRecord row, List<Comparison> comparisons) {
    return switch (row.getReply()) {
      case "JUDGED" -> new Reply.Judged(Reply.Judgement.valueOf(row.getReplyText()));
      case "MEASURED" -> new Reply.Measured(row.getReplyNumber());
      case "LEVEL" -> new Reply.Level(row.getReplyText());
      case "COMPARED" -> new Reply.Compared(comparisons, indicators(row.getReplyText()));
      case "NOT_APPLICABLE" -> new Reply.NotApplicable(row.getReplyText());
      default -> Reply.NOT_YET;
    };
  }

  static AnswerRecord row(ChecklistId checklist, Answer answer, int place) {
    var row = new AnswerRecord();
    row.setChecklistId(checklist);
    row.setPlace(place);
    row.setCriterionId(answer.criterion());
    row.setReplyText("");
    row.setNote(answer.note());
    write(answer.reply(), row);
    return row;
  }

  private static void write(Reply reply, AnswerRecord row) {
    switch (reply) {
      case Reply.NotYet _ -> row.setReply("NOT_YET");
      case Reply.Compared(_, var notInCharge) -> {
        row.setReply("COMPARED");
        row.setReplyText(Rows.lines(notInCharge.stream().map(Indicator::name).toList()));
      }
      case Reply.Judged(var judgement) -> {
        row.setReply("JUDGED");
        row.setReplyText(judgement.name());
      }
      case Reply.Measured(var value) -> {
        row.setReply("MEASURED");
        row.setReplyNumber(value);
      }
      case Reply.Level(var level) -> {
        row.setReply("LEVEL");
        row.setReplyText(level);
      }
      case Reply.NotApplicable(var reason) -> {
        row.setReply("NOT_APPLICABLE");
        row.setReplyText(reason);
      }
    }
  }

  private static List<Indicator> indicators(String lines) {
    return Rows.lines(lines).stream().map(Indicator::new).toList();
  }

  static List<AnswerFigureRecord> figures(ChecklistId checklist, Answer answer) {
    return answer.reply() instanceof Reply.Compared(var comparisons, _)
        ? Rows.inOrder(comparisons, (one, at) -> row(checklist, answer.criterion(), one, at))
        : List.of();
  }

  private static AnswerFigureRecord row(
      ChecklistId checklist, CriterionId criterion, Comparison one, int place) {
    var row = new AnswerFigureRecord();
    row.setChecklistId(checklist);
    row.setCriterionId(criterion);
    row.setPlace(place);
    row.setIndicator(one.indicator().name());
    one.before().score().ifPresent(row::setScoreBefore);
    one.before().rank().ifPresent(row::setRankBefore);
    one.now().score().ifPresent(row::setScoreNow);
    one.now().rank().ifPresent(row::setRankNow);
    return row;
  }

  static Comparison comparison(AnswerFigureRecord row) {
    return new Comparison(
        new Indicator(row.getIndicator()),
        figure(row.getScoreBefore(), row.getRankBefore()),
        figure(row.getScoreNow(), row.getRankNow()));
  }

  private static Figure figure(@Nullable BigDecimal score, @Nullable Integer rank) {
    return Figure.of(
        Optional.ofNullable(score), rank == null ? OptionalInt.empty() : OptionalInt.of(rank));
  }
}
