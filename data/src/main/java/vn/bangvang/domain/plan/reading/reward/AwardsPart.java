package vn.bangvang.domain.plan.reading.reward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.plan.reading.Bounds;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.phrase.Clauses;
import vn.bangvang.domain.plan.reading.standard.Whom;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What can be won, who gives it, for whom and how many.
public final class AwardsPart {
  private static final Pattern GIVEN =
      Pattern.compile("(?:tang|cong nhan|khen thuong|thuong|xet|de nghi|hinh thuc|so luong|:)");
  private Optional<Forms.Form> last = Optional.empty();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<Fact.Award, Told> known = new LinkedHashMap<>();

  private record Told(Passage where, Sureness sureness) {}

  /// How many, where the form is named only after it.
  private record Pending(Quotas.Quota quota, Passage where) {}

  private AwardsPart() {}

  public static void read(Paper paper) {
    var part = new AwardsPart();
    paper.nodes().filter(AwardsPart::isAwards).forEach(part::node);
    part.known.forEach((award, told) -> {
      if (!part.isToldAgain(award)) paper.add(award, told.where().place(), told.sureness());
    });
  }

  private static boolean isAwards(Node node) {
    Set<Topic> topics = Sections.governing(node);
    return topics.contains(Topic.AWARDS)
        && !(topics.contains(Topic.CRITERIA) && topics.size() == 1);
  }

  private void node(Node node) {
    node.tables()
        .forEach(
            table -> AwardTable.read(table).forEach(found -> put(found.award(), found.where())));
    if (!Forms.in(node.text()).isEmpty() && !Sections.topics(node).contains(Topic.AWARDS))
      last = Optional.empty();
    Clauses.of(node.text()).forEach(clause -> clause(node, clause));
  }

  private void clause(Node node, Passage text) {
    List<Forms.Form> forms = Forms.in(text);
    List<Quotas.Quota> quotas = Quotas.in(text);
    if (forms.isEmpty()) {
      Optional<Forms.Form> form = last.or(() -> above(node));
      if (form.isEmpty()) quotas.forEach(quota -> pending.add(new Pending(quota, text)));
      else quotas.forEach(quota -> put(node, form.get(), quota, text));
      return;
    }
    for (int i = 0; i < forms.size(); i++) form(node, text, i, quotas);
    last = Optional.of(forms.getLast());
  }

  private static Optional<Forms.Form> above(Node node) {
    return node.outward().skip(1).flatMap(above -> Forms.in(above.text()).stream()).findFirst();
  }

  private void form(Node node, Passage text, int i, List<Quotas.Quota> quotas) {
    List<Forms.Form> forms = Forms.in(text);
    Forms.Form form = forms.get(i);
    int from = i == 0 ? 0 : form.start();
    int to = i + 1 < forms.size() ? forms.get(i + 1).start() : Integer.MAX_VALUE;
    List<Quotas.Quota> own =
        quotas.stream().filter(quota -> quota.start() >= from && quota.start() < to).toList();
    own.forEach(quota -> put(node, form, quota, text));
    if (own.isEmpty() && !pending.isEmpty()) {
      pending.forEach(one -> put(node, form, one.quota(), one.where()));
      pending.clear();
    } else if (own.isEmpty() && node.isLeaf() && (form.start() < 4 || text.has(GIVEN)))
      unstated(node, form, text);
  }

  /// A form that is offered without a number: for whom the words or the heading say.
  private void unstated(Node node, Forms.Form form, Passage text) {
    Set<SubjectKind> kinds = Whom.named(text);
    boolean isFromAbove = kinds.isEmpty();
    if (isFromAbove) kinds = node.parent().map(above -> Whom.named(above.heading())).orElse(kinds);
    if (kinds.isEmpty())
      put(node, form, new Quotas.Quota(new Fact.Recipients.Unstated(), Bounds.UNSTATED, 0), text);
    Bounds bounds = kinds.size() == 1 ? Quotas.bare(text).orElse(Bounds.UNSTATED) : Bounds.UNSTATED;
    Sureness sureness = isFromAbove ? Sureness.DOUBTFUL : Sureness.CERTAIN;
    for (SubjectKind kind : kinds) {
      var quota = new Quotas.Quota(new Fact.Recipients.Only(kind), bounds, 0);
      known.putIfAbsent(award(node, form, quota), new Told(text, sureness));
    }
  }

  private void put(Node node, Forms.Form form, Quotas.Quota quota, Passage where) {
    put(award(node, form, quota), where);
  }

  private static Fact.Award award(Node node, Forms.Form form, Quotas.Quota quota) {
    String authority = form.authority().isEmpty() ? Forms.giverAbove(node) : form.authority();
    return new Fact.Award(form.name(), authority, quota.recipients(), quota.bounds());
  }

  private void put(Fact.Award award, Passage where) {
    known.putIfAbsent(award, new Told(where, Sureness.CERTAIN));
  }

  /// The forms in one place, how many of them in another.
  private boolean isToldAgain(Fact.Award award) {
    return award.recipients() instanceof Fact.Recipients.Unstated
        && award.bounds().equals(Bounds.UNSTATED)
        && known.keySet().stream()
            .filter(other -> !other.bounds().equals(Bounds.UNSTATED))
            .filter(other -> other.form().equals(award.form()))
            .anyMatch(other -> other.authority().equals(award.authority()));
  }
}
