package vn.bangvang.domain.plan.reading;

import vn.bangvang.domain.shared.text.Texts;

/// "Không xét khen thưởng đối với …": what rules a nominee out, and what lifts it again.
public record Exclusion(String text, Threshold target, String unless) {
  public Exclusion {
    text = Texts.line(text);
    unless = Texts.line(unless);
  }
}
