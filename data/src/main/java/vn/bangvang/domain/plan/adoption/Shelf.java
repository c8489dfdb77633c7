package vn.bangvang.domain.plan.adoption;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bangvang.domain.plan.Movement;
import vn.bangvang.domain.plan.Part;

/// One list of a movement: how it is taken out and put back, and by what its lines are known.
record Shelf<T>(
    Part part,
    Function<Movement, List<T>> out,
    BiFunction<Movement, List<T>, Movement> in,
    Traits<T> traits) {

  /// The mark tells a line for certain, if it has one; the text is what it says; bare is the line
  /// without its label, shown is how it is said to people.
  record Traits<T>(
      Function<T, String> mark,
      Function<T, String> text,
      Function<T, String> label,
      UnaryOperator<T> bare,
      Function<T, String> shown) {}

  List<T> of(Movement movement) {
    return out.apply(movement);
  }

  Movement put(Movement movement, List<T> lines) {
    return in.apply(movement, lines);
  }

  String mark(T line) {
    return traits.mark().apply(line);
  }

  String text(T line) {
    return traits.text().apply(line);
  }

  String label(T line) {
    return traits.label().apply(line);
  }

  T bare(T line) {
    return traits.bare().apply(line);
  }

  String shown(T line) {
    return traits.shown().apply(line);
  }
}
