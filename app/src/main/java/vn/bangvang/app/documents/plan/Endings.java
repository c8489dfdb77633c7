package vn.bangvang.app.documents.plan;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.plan.Recipient;
import vn.bangvang.domain.plan.Signer;
import vn.bangvang.domain.shared.BodyForm;

/// Who receives a plan, and who signs it.
final class Endings {
  private Endings() {}

  /// State and union bodies part them by ";", the Party by ",".
  static List<String> recipients(PlanText plan) {
    var all = plan.ending().recipients();
    boolean isParty = plan.head().form() == BodyForm.PARTY;
    String each = isParty ? "paper.plan.recipient.party" : "paper.plan.recipient";
    var lines = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++)
      lines.add(
          Words.say(i == all.size() - 1 ? "paper.plan.recipient.last" : each, named(all.get(i))));
    return lines;
  }

  private static String named(Recipient recipient) {
    return switch (recipient.manner()) {
      case PLAIN -> recipient.text();
      case TO_REPORT -> Words.say("paper.plan.to.report", recipient.text());
    };
  }

  /// Where neither the words of authority nor the post are known, room is left for them.
  static String post(Signer signer) {
    boolean isOpen = signer.post().isEmpty() && signer.authority().isEmpty();
    return isOpen ? Words.say("paper.plan.open.line") : signer.post();
  }

  static String name(Signer signer) {
    return signer.name().isEmpty() ? Words.say("paper.plan.open.line") : signer.name();
  }
}
