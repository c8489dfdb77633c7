package vn.bangvang.app.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.bangvang.domain.plan.SubjectGroup;
import vn.bangvang.domain.plan.criterion.Criterion;
import vn.bangvang.domain.plan.execution.Assignment;
import vn.bangvang.domain.plan.label.Labels;
import vn.bangvang.domain.plan.purpose.Point;
import vn.bangvang.domain.plan.reward.DossierPart;

/// Rows of a plan that bear labels: which, and how a row is with another label.
public record Labelled<T>(Function<T, Labels.Line> line, BiFunction<T, String, T> with) {
  public static final Labelled<Point> POINTS =
      new Labelled<>(
          one -> new Labels.Line(one.level(), one.label()),
          (one, label) -> new Point(one.level(), label, one.text()));
  public static final Labelled<SubjectGroup> SUBJECTS =
      new Labelled<>(
          one -> new Labels.Line(1, one.label()),
          (one, label) -> new SubjectGroup(label, one.text(), one.kinds()));
  public static final Labelled<DossierPart> DOSSIER =
      new Labelled<>(
          one -> new Labels.Line(1, one.label()),
          (one, label) -> new DossierPart(label, one.text()));
  public static final Labelled<Assignment> ASSIGNMENTS =
      new Labelled<>(
          one -> new Labels.Line(1, one.label()),
          (one, label) -> new Assignment(label, one.who(), one.text()));
  public static final Labelled<Criterion> CRITERIA =
      new Labelled<>(
          one -> new Labels.Line(one.wording().level(), one.wording().label()),
          (one, label) ->
              new Criterion(
                  one.id(),
                  one.subject(),
                  one.wording().labelled(label),
                  one.measure(),
                  one.terms()));

  public List<T> anew(List<T> rows) {
    var labels = Labels.anew(rows.stream().map(line).toList());
    var labelled = new ArrayList<T>();
    for (int i = 0; i < rows.size(); i++) labelled.add(with.apply(rows.get(i), labels.get(i)));
    return List.copyOf(labelled);
  }

  /// The label of a row that comes at the end.
  public String next(List<T> rows, int level) {
    return Labels.next(rows.stream().map(line).toList(), level);
  }
}
