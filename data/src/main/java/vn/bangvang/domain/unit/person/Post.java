package vn.bangvang.domain.unit.person;

import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitId;

/// A post that a person holds in a unit since a day.
public record Post(UnitId unit, String title, Line line, Duty duty, PartialDate since) {
  public Post {
    title = Texts.line(title);
  }
}
