package vn.bangvang.app.work;

import java.nio.file.Path;
import java.util.function.Function;
import vn.bangvang.app.documents.PaperFolder;
import vn.bangvang.app.words.Words;

/// Brings a paper to where people want it: asks for the folder, writes it there, says so with the
/// way to the folder, and opens it.
public final class Printing {
  private final Workplace workplace;
  private final FileDesk desk;

  public Printing(Workplace workplace, FileDesk desk) {
    this.workplace = workplace;
    this.desk = desk;
  }

  /// The paper's word begins the keys of its texts: "minutes.folder", "minutes.printing",
  /// "minutes.printed".
  public void print(String paper, Function<PaperFolder, Path> writing) {
    desk.chooseFolder(Words.say(paper + ".folder"))
        .ifPresent(folder ->
            workplace.run(
                Words.say(paper + ".printing"),
                _ -> writing.apply(new PaperFolder(folder)),
                file -> {
                  workplace
                      .notices()
                      .written(Words.say(paper + ".printed", file), () -> desk.open(folder));
                  desk.open(file);
                }));
  }
}
