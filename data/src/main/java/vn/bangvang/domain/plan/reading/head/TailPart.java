package vn.bangvang.domain.plan.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The end of the paper: who receives it and who signs it.
public final class TailPart {
  private static final Pattern HEADING = Pattern.compile("^(?:- )?noi nhan ?:? ?");
  private static final Pattern BULLET = Pattern.compile("^(?:[-+•*●·] ?|\\d{1,2}[.)] )");
  private static final Pattern TO_REPORT =
      Pattern.compile(" ?\\((?:de )?(?:b ?/ ?c|bao cao|b\\.c)\\)");
  private static final Pattern STAMP =
      Pattern.compile("^\\(?(?:da ky|ky ten|ky,? dong dau|ky,? ghi ro|da duyet|chu ky|ky so)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:TS|ThS|Ths|PGS|GS|BS|CN|KS|CKII|CKI|BSCKII|BSCKI)[.,]? ?)*\\p{Lu}[\\p{L}']*(?:"
              + " \\p{Lu}[\\p{L}']*){1,5}");

  private static final Pattern ENTRY = Pattern.compile("[^;]+");

  private final Paper paper;
  private final List<Passage> recipients = new ArrayList<>();
  private final Signing signing = new Signing();
  private boolean isListing;
  private boolean isBulleted;

  private TailPart(Paper paper) {
    this.paper = paper;
  }

  public static void read(Paper paper) {
    var part = new TailPart(paper);
    for (Passage line : paper.zones().tail()) Zones.columns(line).forEach(part::take);
    part.recipients.forEach(part::recipient);
    part.signing.signature().ifPresent(found -> paper.certain(found.fact(), found.where()));
  }

  private void take(Passage cell) {
    Matcher heading = cell.match(HEADING);
    if (heading.find()) {
      isListing = true;
      for (Passage one : split(cell.from(heading.end()))) recipients.add(one);
    } else if (cell.begins(STAMP)) return;
    else if (isSigning(cell)) signing.take(cell);
    else if (signing.isOpen()
        && !cell.begins(BULLET)
        && NAME.matcher(cell.text()).matches()
        && !signing.isNamed()) signing.name(cell);
    else if (isListing) list(cell);
  }

  private boolean isSigning(Passage cell) {
    return !cell.begins(BULLET) && (Zones.isSignature(cell) || signing.goesOn(cell));
  }

  private void list(Passage cell) {
    boolean begins = cell.begins(BULLET);
    if (signing.isNamed() && !begins) return;
    isBulleted |= begins;
    if (isBulleted && !begins && !recipients.isEmpty())
      recipients.add(join(recipients.removeLast(), cell));
    else recipients.add(cell);
  }

  private static Passage join(Passage one, Passage other) {
    return Passage.joined(List.of(one, one.blankAfter(), other));
  }

  private static List<Passage> split(Passage text) {
    if (text.isEmpty()) return List.of();
    return ENTRY
        .matcher(text.text())
        .results()
        .map(part -> text.sub(part.start(), part.end()))
        .toList();
  }

  private void recipient(Passage entry) {
    Matcher bullet = entry.match(BULLET);
    Passage bare = (bullet.find() ? entry.from(bullet.end()) : entry.stripped()).closed(";,./");
    Matcher report = bare.match(TO_REPORT);
    Passage plain = bare;
    if (report.find())
      plain =
          Passage.joined(List.of(bare.sub(0, report.start()), bare.from(report.end())))
              .closed(";,.");
    if (plain.length() > 1) paper.certain(new Fact.Recipient(plain.text()), plain);
  }
}
