package vn.bangvang.domain.plan.reading.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.reading.Fact;
import vn.bangvang.domain.plan.reading.Finding;
import vn.bangvang.domain.plan.reading.Place;
import vn.bangvang.domain.plan.reading.Sureness;
import vn.bangvang.domain.plan.reading.outline.Node;
import vn.bangvang.domain.plan.reading.outline.Zones;
import vn.bangvang.domain.plan.reading.text.Passage;

/// A document being read: its parts, and what was found in them so far.
public final class Paper {
  private final Zones zones;
  private final List<Node> nodes;
  private final List<Finding<?>> findings = new ArrayList<>();

  public Paper(Zones zones) {
    this.zones = zones;
    this.nodes = zones.body().all().toList();
  }

  public Zones zones() {
    return zones;
  }

  public Node body() {
    return zones.body();
  }

  /// Every paragraph of the sections, in the order of the text.
  public Stream<Node> nodes() {
    return nodes.stream();
  }

  public List<Finding<?>> findings() {
    return findings;
  }

  public void certain(Fact fact, Passage where) {
    add(fact, where.place(), Sureness.CERTAIN);
  }

  public void likely(Fact fact, Passage where) {
    add(fact, where.place(), Sureness.LIKELY);
  }

  public void doubtful(Fact fact, Passage where) {
    add(fact, where.place(), Sureness.DOUBTFUL);
  }

  public void add(Fact fact, Place place, Sureness sureness) {
    findings.add(new Finding<>(fact, place, sureness));
  }

  public <F extends Fact> Stream<F> facts(Class<F> kind) {
    return findings.stream().map(Finding::fact).filter(kind::isInstance).map(kind::cast);
  }

  public <F extends Fact> Optional<F> fact(Class<F> kind) {
    return facts(kind).findFirst();
  }
}
