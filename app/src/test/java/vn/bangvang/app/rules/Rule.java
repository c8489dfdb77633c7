package vn.bangvang.app.rules;

import com.tngtech.archunit.lang.ArchRule;

/// A rule of the house and the planted class that breaks it.
record Rule(ArchRule rule, Class<?> planted) {
  static Rule of(ArchRule rule, Class<?> planted) {
    return new Rule(rule, planted);
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
