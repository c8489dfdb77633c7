package vn.bangvang.domain.plan.reading.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.text.Passage;

/// The indices by which bodies are measured, by their short and their long names.
public final class Indicators {
  private record Index(String name, Pattern words) {
    Index(String name, String words) {
      this(name, Pattern.compile(words));
    }
  }

  /// An index and where it is named.
  public record Named(String name, int start, int end) {}

  private static final List<Index> KNOWN =
      List.of(
          new Index(
              "PAR INDEX",
              "\\bpar ?-? ?index\\b|chi so (?:danh gia )?(?:ket qua )?cai cach hanh chinh|chi so"
                  + " cchc"),
          new Index("PCI", "\\bpci\\b|nang luc canh tranh cap tinh"),
          new Index("PAPI", "\\bpapi\\b|hieu qua quan tri va hanh chinh cong"),
          new Index(
              "SIPAS",
              "\\bsipas\\b|chi so (?:ve )?(?:muc do )?hai long|chi so danh gia su hai long"),
          new Index("DDCI", "\\bddci\\b"),
          new Index("ICT INDEX", "\\bict ?-? ?index\\b|san sang cho (?:phat trien|ung dung)"),
          new Index("DTI", "\\bdti\\b|chi so (?:danh gia )?(?:muc do )?chuyen doi so"),
          new Index("PGI", "\\bpgi\\b|chi so xanh"),
          new Index("PII", "\\bpii\\b|doi moi sang tao cap (?:tinh|dia phuong)"));

  private Indicators() {}

  static List<String> in(Passage text) {
    return named(text).stream().map(Named::name).distinct().toList();
  }

  /// The long name with the short one in brackets after it is one mention.
  public static List<Named> merged(Passage text) {
    List<Named> all = new ArrayList<>();
    for (Named one : named(text)) {
      boolean isSame =
          !all.isEmpty()
              && all.getLast().name().equals(one.name())
              && one.start() - all.getLast().end() < 30;
      if (isSame) all.add(new Named(one.name(), all.removeLast().start(), one.end()));
      else all.add(one);
    }
    return all;
  }

  static List<Named> named(Passage text) {
    List<Named> all = new ArrayList<>();
    for (Index index : KNOWN) {
      Matcher found = text.match(index.words());
      while (found.find()) all.add(new Named(index.name(), found.start(), found.end()));
    }
    all.sort(Comparator.comparingInt(Named::start));
    return all;
  }
}
