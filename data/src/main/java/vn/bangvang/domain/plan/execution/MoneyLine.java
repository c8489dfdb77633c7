package vn.bangvang.domain.plan.execution;

import vn.bangvang.domain.shared.text.Texts;

/// What the plan says on money: for what, how much (mức chi), out of what (nguồn).
public record MoneyLine(String purpose, String rate, String source) {
  public MoneyLine {
    purpose = Texts.line(purpose);
    rate = Texts.line(rate);
    source = Texts.line(source);
  }
}
