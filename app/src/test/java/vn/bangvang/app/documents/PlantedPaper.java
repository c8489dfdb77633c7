package vn.bangvang.app.documents;

import java.util.zip.ZipEntry;
import javafx.scene.paint.Color;

/// Breaks the rules of the documents on purpose, so that each of them is seen red at every run.
public final class PlantedPaper {
  public String of(ZipEntry entry) {
    return entry.getName() + Color.web("#A61B1B");
  }
}
