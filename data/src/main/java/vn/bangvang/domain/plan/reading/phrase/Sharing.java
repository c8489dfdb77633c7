package vn.bangvang.domain.plan.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// "Quyết định số 12 và Quyết định số 15 của UBND tỉnh": both are the province's.
final class Sharing {
  private static final Pattern JOINED = Pattern.compile("(?:,? va |, ?)(?:cac )?");
  private static final Pattern DATED =
      Pattern.compile(",? ?(?:ngay )?[\\d/. -]{6,12}(?:,? va |, ?)(?:cac )?");

  private Sharing() {}

  static List<Citation> issuers(List<Citation> all, Passage text) {
    List<Citation> shared = new ArrayList<>(all);
    for (int i = all.size() - 2; i >= 0; i--) {
      Citation one = shared.get(i);
      Citation next = shared.get(i + 1);
      Passage gap = text.sub(one.name().end(), next.name().start());
      boolean isJoined = gap.match(JOINED).matches() || gap.match(DATED).matches();
      if (one.issuer().isEmpty() && isJoined && one.name().type().equals(next.name().type()))
        shared.set(i, one.issuedBy(next.issuer()));
    }
    return shared;
  }
}
