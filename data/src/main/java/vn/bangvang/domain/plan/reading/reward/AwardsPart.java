package vn.bangvang.domain.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Sections;
import vn.bangvang.domain.plan.reading.outline.Topic;
import vn.bangvang.domain.plan.reading.paper.Paper;
import vn.bangvang.domain.plan.reading.text.Passage;

/// What can be won, who gives it, for whom and how many.
public final class AwardsPart {
  private static final Pattern GIVEN =
      Pattern.compile("(?:tang|khen thuong|thuong|xet|de nghi|hinh thuc|so luong|:)");
  private final Paper paper;
  private Optional<Forms.Form> last = Optional.empty();
  private final List<Fact.Award> known = new ArrayList<>();

  private AwardsPart(Paper paper) {
    this.paper = paper;
  }

  public static void read(Paper paper) {
    var part = new AwardsPart(paper);
    paper.body().all().filter(AwardsPart::isAwards).forEach(part::node);
  }

  private static boolean isAwards(Node node) {
    Set<Topic> topics = Sections.governing(node);
    return topics.contains(Topic.AWARDS)
        && !(topics.contains(Topic.CRITERIA) && topics.size() == 1);
  }

  private void node(Node node) {
    Passage text = node.text();
    List<Forms.Form> forms = Forms.in(text);
    if (!forms.isEmpty() && !Sections.topics(node).contains(Topic.AWARDS)) last = Optional.empty();
    List<Quotas.Quota> quotas = Quotas.in(text);
    if (forms.isEmpty()) {
      last.or(() -> above(node)).ifPresent(form -> quotas.forEach(quota -> put(form, quota, text)));
      return;
    }
    for (int i = 0; i < forms.size(); i++) form(node, forms, i, quotas);
    last = Optional.of(forms.getLast());
  }

  private static Optional<Forms.Form> above(Node node) {
    return node.outward().skip(1).flatMap(above -> Forms.in(above.text()).stream()).findFirst();
  }

  private void form(Node node, List<Forms.Form> forms, int i, List<Quotas.Quota> quotas) {
    Forms.Form form = forms.get(i);
    int from = i == 0 ? 0 : form.start();
    int to = i + 1 < forms.size() ? forms.get(i + 1).start() : Integer.MAX_VALUE;
    List<Quotas.Quota> own =
        quotas.stream().filter(quota -> quota.start() >= from && quota.start() < to).toList();
    own.forEach(quota -> put(form, quota, node.text()));
    if (own.isEmpty() && node.isLeaf() && (form.start() < 4 || node.text().has(GIVEN)))
      put(
          form,
          new Quotas.Quota(
              new Fact.Recipients.Unstated(),
              vn.bangvang.domain.plan.reading.Bounds.UNSTATED,
              form.start()),
          node.text());
  }

  private void put(Forms.Form form, Quotas.Quota quota, Passage where) {
    var award = new Fact.Award(form.name(), form.authority(), quota.recipients(), quota.bounds());
    if (known.contains(award)) return;
    known.add(award);
    paper.certain(award, where);
  }
}
