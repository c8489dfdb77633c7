package vn.bangvang.app.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import vn.bangvang.app.care.Copies;
import vn.bangvang.app.law.SupersededTable;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.FileDesk;
import vn.bangvang.app.work.Loading;
import vn.bangvang.app.work.Question;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.Repositories;
import vn.bangvang.domain.office.Office;
import vn.bangvang.domain.plan.citation.CitationFinding;
import vn.bangvang.domain.plan.citation.Citations;
import vn.bangvang.domain.shared.text.Numbers;
import vn.bangvang.store.FileCheck;
import vn.bangvang.store.backup.Verification;

/// The office's own facts and the care of its file.
public final class SetupModel {
  private final Workplace workplace;
  private final Copies copies;
  private final FileDesk desk;
  private final Question<Office> office;

  public SetupModel(Workplace workplace, Copies copies, FileDesk desk) {
    this.workplace = workplace;
    this.copies = copies;
    this.desk = desk;
    this.office = workplace.question(repositories -> repositories.office().current());
  }

  public ReadOnlyObjectProperty<Loading<Office>> office() {
    return office.answer();
  }

  public void change(Office office) {
    workplace.write(Words.say("setup.changed"), repositories -> repositories.office().save(office));
  }

  public Optional<Path> chooseFolder() {
    return desk.chooseFolder(Words.say("setup.backup.folder"));
  }

  public void backUp() {
    workplace.run(Words.say("backup.running"), copies::make, this::tell);
  }

  private void tell(Verification made) {
    switch (made) {
      case Verification.Sound(var archive, _, var leftOut) -> {
        workplace.notices().succeeded(Words.say("backup.done", archive));
        leftOut.forEach(workplace.notices()::refused);
      }
      case Verification.Unsound(var because) -> workplace.notices().refused(because);
    }
  }

  public void checkFile() {
    workplace.run(
        Words.say("check.running"),
        job -> new FileCheck(workplace.store(), job).run(),
        findings -> {
          if (findings.isEmpty()) workplace.notices().succeeded(Words.say("check.clean"));
          else findings.forEach(one -> workplace.notices().refused(one.sentence()));
        });
    workplace.look(SetupModel::cited, this::warn);
  }

  private void warn(List<String> cited) {
    if (!cited.isEmpty())
      workplace
          .notices()
          .warned(Words.say("setup.cited", Numbers.count(cited.size()), cited.getFirst()));
  }

  /// Documents that the plans name oddly.
  private static List<String> cited(Repositories repositories) {
    return Citations.among(repositories.plans().all(), SupersededTable.all()).stream()
        .map(CitationFinding::sentence)
        .toList();
  }
}
