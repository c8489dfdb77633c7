package vn.bangvang.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.bangvang.app.care.Copies;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Job;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;

/// What the bottom line tells: which file, saved when, copied when, what is running.
public final class StatusModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
  private final Workplace workplace;
  private final Copies copies;
  private final Clock clock;
  private final Question<Optional<LocalDateTime>> newestCopy;

  public StatusModel(Workplace workplace, Copies copies, Clock clock) {
    this.workplace = workplace;
    this.copies = copies;
    this.clock = clock;
    this.newestCopy = workplace.question();
    askForCopies();
    workplace.notices().running().addListener((ListChangeListener<Job>) _ -> askForCopies());
  }

  public Path file() {
    return workplace.store().file().path();
  }

  public StringBinding saved() {
    return Bindings.createStringBinding(this::savedAt, workplace.latest());
  }

  public StringBinding copied() {
    return Bindings.createStringBinding(this::copiedAt, newestCopy.answer());
  }

  public ObservableList<Job> running() {
    return workplace.notices().running();
  }

  private void askForCopies() {
    newestCopy.ask(copies::newest);
  }

  private String savedAt() {
    var at = LocalDateTime.ofInstant(workplace.latest().get().at(), clock.getZone());
    boolean today = at.toLocalDate().equals(LocalDate.now(clock));
    return Words.say("status.saved", (today ? TIME : DAY).format(at));
  }

  private String copiedAt() {
    return newestCopy
        .known()
        .map(newest ->
            newest
                .map(at -> Words.say("status.copied", DAY.format(at)))
                .orElseGet(() -> Words.say("status.never.copied")))
        .orElse("");
  }
}
