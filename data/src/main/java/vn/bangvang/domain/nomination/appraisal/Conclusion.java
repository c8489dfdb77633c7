package vn.bangvang.domain.nomination.appraisal;

import java.util.List;

/// Whether a nominee may go before the Council.
public sealed interface Conclusion {
  record Eligible() implements Conclusion {}

  record NotEligible(List<String> reasons) implements Conclusion {}

  record Undecided(List<String> missing) implements Conclusion {}
}
