package vn.bangvang.domain.plan.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;
import vn.bangvang.domain.shared.text.Folded;
import vn.bangvang.domain.shared.text.Sentences;

/// A document at the place where a plan names it: the plan itself, or one of its bases.
record Named(Plan plan, Part.Spot spot, LegalBasis document) {
  private static final Set<String> OFFICES = Set.of("chu", "tich", "thu", "truong", "giam", "doc");

  static Stream<Named> in(Plan plan) {
    var bases = plan.paper().bases();
    return Stream.concat(
        Stream.of(new Named(plan, Part.NUMBER.whole(), itself(plan))),
        IntStream.range(0, bases.size())
            .mapToObj(at -> new Named(plan, Part.BASES.at(at), bases.get(at))));
  }

  private static LegalBasis itself(Plan plan) {
    var heading = plan.paper().heading();
    return new LegalBasis(
        Sentences.say("plan.type"),
        heading.number(),
        heading.issued(),
        heading.issuer(),
        heading.title());
  }

  boolean isBase() {
    return spot.part() == Part.BASES;
  }

  /// Whether two plans speak of one document and give it two dates. Bodies count anew every year,
  /// so the same number of another year may be another document: it is one if nothing but the year
  /// differs, or if nothing says that it is about something else.
  boolean contradicts(Named other) {
    return document.number().sameAs(other.document.number())
        && isLike(document.type(), other.document.type())
        && isSameBody(other)
        && isApart(document.dated(), other.document.dated())
        && !isOfAnotherYear(other);
  }

  private boolean isOfAnotherYear(Named other) {
    boolean aboutOther = !isLike(document.about(), other.document.about());
    return aboutOther
        && other.document.dated() instanceof PartialDate.Day(var there)
        && document.dated() instanceof PartialDate.Day(var here)
        && here.getYear() != there.getYear()
        && !here.withYear(there.getYear()).equals(there);
  }

  private static boolean isApart(PartialDate one, PartialDate other) {
    Optional<LocalDate> end = one.latest();
    Optional<LocalDate> otherEnd = other.latest();
    if (end.isEmpty() || otherEnd.isEmpty()) return false;
    return end.get().isBefore(other.earliest().orElseThrow())
        || otherEnd.get().isBefore(one.earliest().orElseThrow());
  }

  private static boolean isLike(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || Folded.of(one).text().equals(Folded.of(other).text());
  }

  /// "UBND tỉnh" and "Chủ tịch UBND tỉnh Ninh Thuận" are one body, two provinces are not.
  private boolean isSameBody(Named other) {
    var here = words(document.issuer());
    var there = words(other.document.issuer());
    return here.containsAll(there) || there.containsAll(here);
  }

  private static Set<String> words(String issuer) {
    String folded =
        Folded.of(issuer)
            .text()
            .replace("uy ban nhan dan", "ubnd")
            .replace("hoi dong nhan dan", "hdnd")
            .replace("lien doan lao dong", "ldld");
    List<String> words = Arrays.asList(folded.split("\\W+"));
    return words.stream()
        .filter(one -> !one.isEmpty() && !OFFICES.contains(one))
        .collect(Collectors.toSet());
  }
}
