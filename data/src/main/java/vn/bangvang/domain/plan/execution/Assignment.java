package vn.bangvang.domain.plan.execution;

import vn.bangvang.domain.shared.text.Texts;

/// Who does what under the plan.
public record Assignment(String label, String who, String text) {
  public Assignment {
    label = Texts.line(label);
    who = Texts.line(who);
    text = Texts.line(text);
  }
}
