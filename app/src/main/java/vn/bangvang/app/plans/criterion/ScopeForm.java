package vn.bangvang.app.plans.criterion;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.entry.Checks;
import vn.bangvang.app.kit.entry.TextEntry;
import vn.bangvang.domain.plan.criterion.Scope;
import vn.bangvang.domain.unit.UnitKind;

/// Whom a criterion concerns: some kinds of unit, a condition, or, with neither, everyone.
final class ScopeForm {
  private final Checks<UnitKind> kinds = new Checks<>("scope.kinds", UnitKind::name);
  private final TextEntry<String> condition = TextEntry.wrapped("scope.condition");
  private final VBox node = Boxes.column("field-grid", kinds.node(), condition.node());

  VBox node() {
    return node;
  }

  void show(Scope scope, List<UnitKind> known) {
    var chosen = scope instanceof Scope.Kinds(var named, _) ? named : List.<UnitKind>of();
    kinds.of(Stream.concat(known.stream(), chosen.stream()).distinct().toList());
    kinds.show(chosen);
    condition.show(
        switch (scope) {
          case Scope.Everyone _ -> "";
          case Scope.Where(var said) -> said;
          case Scope.Kinds(_, var said) -> said;
        });
  }

  void takenBy(Consumer<Scope> taker) {
    kinds.takenBy(chosen -> taker.accept(of(chosen, condition.typed().orElse(""))));
    condition.takenBy(typed -> taker.accept(of(kinds.chosen(), typed)));
  }

  private static Scope of(List<UnitKind> kinds, String condition) {
    if (!kinds.isEmpty()) return new Scope.Kinds(kinds, condition);
    return condition.isEmpty() ? new Scope.Everyone() : new Scope.Where(condition);
  }
}
