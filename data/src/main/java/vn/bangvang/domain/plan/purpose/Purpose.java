package vn.bangvang.domain.plan.purpose;

import java.util.List;
import vn.bangvang.domain.shared.text.Texts;

/// What the plan is for: theme, goals, what it consists of and by which means it is reached.
public record Purpose(
    String theme, List<Point> goals, List<Point> contents, List<Point> solutions) {
  public static final Purpose UNSTATED = new Purpose("", List.of(), List.of(), List.of());

  public Purpose {
    theme = Texts.line(theme);
    goals = List.copyOf(goals);
    contents = List.copyOf(contents);
    solutions = List.copyOf(solutions);
  }

  public Purpose about(String changed) {
    return new Purpose(changed, goals, contents, solutions);
  }

  public Purpose aiming(List<Point> changed) {
    return new Purpose(theme, changed, contents, solutions);
  }

  public Purpose containing(List<Point> changed) {
    return new Purpose(theme, goals, changed, solutions);
  }

  public Purpose by(List<Point> changed) {
    return new Purpose(theme, goals, contents, changed);
  }
}
