package vn.bangvang.domain.plan;

import java.util.List;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitKind;

/// A group that the plan addresses, and the kinds of unit that belong to it.
public record SubjectGroup(String label, String text, List<UnitKind> kinds) {
  public SubjectGroup {
    label = Texts.line(label);
    text = Texts.line(text);
    kinds = List.copyOf(kinds);
  }
}
