package vn.bangvang.domain.indicator;

import vn.bangvang.domain.shared.text.Texts;

/// An index by which bodies are measured every year: PAR INDEX, SIPAS, PAPI, PCI, DDCI … For all of
/// them a higher score is better and rank 1 is best.
public record Indicator(String name) {
  public Indicator {
    name = Texts.line(name);
    if (name.isEmpty()) throw new IllegalArgumentException("an indicator has a name");
  }
}
