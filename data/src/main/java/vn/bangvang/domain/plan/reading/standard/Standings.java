package vn.bangvang.domain.plan.reading.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact.Standing;
import vn.bangvang.domain.plan.reading.text.Passage;

/// Among the first, within a rank, above the mean, in a band.
final class Standings {
  private static final Pattern TOP = Pattern.compile("\\btop ?(\\d{1,3})\\b");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:nhom|trong(?: so)?|thuoc) (?:nhom )?(?:tu )?(\\d{1,2}) (?:tinh|don vi|dia"
              + " phuong|thanh pho|huyen|so|nuoc|bo|xa|phuong|co quan|truong|benh"
              + " vien|nganh)\\b|(?:hang|thu|vi tri|bac)(?: thu)? (\\d{1,2})\\b|tu (?:1|01) den"
              + " (\\d{1,2})\\b|(\\d{1,2}) (?:tinh|don vi|dia phuong|huyen)[^.;]{0,40}dan dau");
  private static final Pattern LEADS =
      Pattern.compile("(?:^|phan dau )[^;.,]{0,30}\\b(?<!nhom |tinh |vi )(?:dan dau|dung dau)\\b");
  private static final Pattern BAND =
      Pattern.compile(
          "nhom (?:cac (?:tinh|dia phuong|don vi) (?:co )?)?(?:chat luong |dieu hanh |diem |xep"
              + " hang |xep loai |dat ){0,4}(tot|kha|trung binh cao|trung binh thap|trung binh|cao"
              + " nhat|cao|rat tot|xuat sac|dan dau)\\b|(?:muc|loai|xep loai) (tot|kha|rat"
              + " tot|trung binh cao|trung binh thap|xuat sac)\\b");
  private static final Pattern MEAN =
      Pattern.compile("(?:cao hon|tren|vuot)(?: muc)? (?:trung binh|binh quan)");

  private Standings() {}

  record Found(Standing kind, String value) {}

  static Optional<Found> in(Passage words) {
    Matcher top = words.match(TOP);
    if (top.find()) return Optional.of(new Found(Standing.TOP, top.group(1)));
    Matcher rank = words.match(RANK);
    if (rank.find()) return Optional.of(new Found(Standing.RANK_WITHIN, first(rank)));
    if (words.has(MEAN)) return Optional.of(new Found(Standing.ABOVE_MEAN, ""));
    Matcher band = words.match(BAND);
    if (band.find()) {
      Passage value = words.group(band, band.start(1) >= 0 ? 1 : 2);
      return Optional.of(new Found(Standing.BAND, value.text()));
    }
    return words.has(LEADS) ? Optional.of(new Found(Standing.TOP, "")) : Optional.empty();
  }

  private static String first(Matcher found) {
    for (int i = 1; i <= found.groupCount(); i++)
      if (found.start(i) >= 0) return String.valueOf(Integer.parseInt(found.group(i)));
    return "";
  }
}
