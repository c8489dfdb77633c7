package vn.bangvang.domain.unit.person;

import java.time.LocalDate;
import vn.bangvang.domain.shared.PartialDate;

/// From when until when a post is held; the day of the end is no longer part of it.
public record Term(PartialDate since, PartialDate until) {
  public static final Term NOT_STATED = since(PartialDate.unknown());

  public static Term since(PartialDate day) {
    return new Term(day, PartialDate.unknown());
  }

  public boolean isOver(LocalDate day) {
    return until.earliest().map(end -> !end.isAfter(day)).orElse(false);
  }

  public boolean covers(LocalDate day) {
    boolean hasBegun = since.earliest().map(first -> !first.isAfter(day)).orElse(true);
    return hasBegun && !isOver(day);
  }

  public Term endedOn(LocalDate day) {
    return new Term(since, new PartialDate.Day(day));
  }
}
