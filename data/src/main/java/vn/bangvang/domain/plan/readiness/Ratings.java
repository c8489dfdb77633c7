package vn.bangvang.domain.plan.readiness;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.domain.plan.Part;
import vn.bangvang.domain.plan.Plan;
import vn.bangvang.domain.plan.criterion.Measure;
import vn.bangvang.domain.plan.criterion.Scale;
import vn.bangvang.domain.plan.readiness.Readiness.Check;
import vn.bangvang.domain.plan.readiness.Readiness.State;
import vn.bangvang.domain.shared.text.Sentences;

/// Ratings of which the plan names one level alone: who reached another one could not say so.
final class Ratings {
  private Ratings() {}

  static Stream<Check> of(Plan plan) {
    var criteria = plan.standards().criteria();
    return IntStream.range(0, criteria.size())
        .boxed()
        .flatMap(at -> bare(criteria.get(at).measure()).map(scale -> doubt(at, scale)));
  }

  private static Stream<Scale> bare(Measure measure) {
    return measure instanceof Measure.Rating(var scales)
        ? scales.stream().filter(one -> one.levels().size() == 1).limit(1)
        : Stream.of();
  }

  private static Check doubt(int at, Scale scale) {
    var spot = Part.CRITERIA.at(at);
    String sentence = Sentences.say("ready.rating.bare", spot.shown(), scale.atLeast());
    return new Check(spot, State.DOUBTFUL, sentence);
  }
}
