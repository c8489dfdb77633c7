package vn.bangvang.app.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vn.bangvang.app.kit.Action;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Buttons;
import vn.bangvang.app.kit.Icon;
import vn.bangvang.app.work.Job;

/// The line below everything: file, saved, copied, and running work with its way to stop it.
final class StatusLine {
  private final HBox node;
  private final HBox running = new HBox();

  StatusLine(StatusModel model) {
    var saved = new Label("", Icon.SAVED.node());
    saved.textProperty().bind(model.saved());
    var copied = new Label("", Icon.BACKUP.node());
    copied.textProperty().bind(model.copied());
    var file = new Label(String.valueOf(model.file().getFileName()), Icon.FILE.node());
    file.setTooltip(new Tooltip(model.file().toString()));
    node = Boxes.row("status-line", file, saved, copied, Boxes.spring(), running);
    running.getStyleClass().add("running");
    model.running().addListener((ListChangeListener<Job>) _ -> show(model.running()));
  }

  HBox node() {
    return node;
  }

  private void show(List<Job> jobs) {
    running.getChildren().setAll(jobs.stream().map(StatusLine::job).toList());
  }

  private static HBox job(Job job) {
    var bar = new ProgressBar();
    bar.setAccessibleText(job.name());
    bar.progressProperty().bind(job.share());
    var cancel = Buttons.icon(Action.of("job.cancel", Icon.CLOSE, job::cancel));
    return Boxes.row("job", new Label(job.name()), bar, cancel);
  }
}
