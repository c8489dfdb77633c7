package vn.bangvang.app.shell;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.entry.Shown;
import vn.bangvang.app.shell.search.SearchBox;
import vn.bangvang.app.words.PlanWords;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.plan.PlanRow;

/// The line above the errands: back and forward, the plan, the search, undo and looks.
final class TopBar {
  private final HBox node;
  private final SearchBox search;

  TopBar(ShellModel model, SearchBox search, ShellActions actions, Action rail) {
    this.search = search;
    node =
        Boxes.row(
            "top-bar",
            Buttons.icon(rail),
            Buttons.icon(actions.back()),
            Buttons.icon(actions.forward()),
            planChooser(model),
            Boxes.growing(search.node()),
            named(Buttons.icon(actions.undo()), model.undoText()),
            named(Buttons.icon(actions.redo()), model.redoText()),
            Buttons.icon(actions.theme()));
  }

  HBox node() {
    return node;
  }

  SearchBox search() {
    return search;
  }

  private static Button named(Button button, StringBinding text) {
    button.getTooltip().textProperty().bind(text);
    return button;
  }

  private static ComboBox<PlanRow> planChooser(ShellModel model) {
    var chooser = new ComboBox<PlanRow>();
    chooser.setId("shell-plan");
    chooser.setAccessibleText(Words.say("shell.plan"));
    chooser.setTooltip(new Tooltip(Words.say("shell.plan")));
    chooser.setPromptText(Words.say("shell.plan.none"));
    chooser.setConverter(Shown.by(PlanWords::title));
    chooser.setButtonCell(new ChosenPlan());
    Runnable show = () -> show(chooser, model);
    model.plans().addListener(_ -> show.run());
    model.scope().addListener(_ -> show.run());
    show.run();
    chooser.setOnAction(_ -> {
      if (chooser.getValue() != null) model.workOn(chooser.getValue().id());
    });
    return chooser;
  }

  /// Plans begin alike; place and year stand at the end.
  private static final class ChosenPlan extends ListCell<PlanRow> {
    ChosenPlan() {
      setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? Words.say("shell.plan.none") : PlanWords.title(row));
    }
  }

  private static void show(ComboBox<PlanRow> chooser, ShellModel model) {
    var plans = model.plans().get().value().orElse(List.of());
    chooser.getItems().setAll(plans);
    plans.stream()
        .filter(row -> model.scope().get().equals(new PlanScope.One(row.id())))
        .findFirst()
        .ifPresent(chooser::setValue);
  }
}
