package vn.bangvang.app.documents;

import java.util.Objects;
import vn.bangvang.app.documents.kit.Template;
import vn.bangvang.app.documents.kit.content.Catalogue;

/// The templates that the program brings with it.
public final class Factory {
  private Factory() {}

  public static Template template(Class<?> paper, String file, Catalogue catalogue) {
    var in = Objects.requireNonNull(paper.getResourceAsStream(file), file);
    return switch (Template.read(in, catalogue)) {
      case Template.Reading.Usable(var template) -> template;
      case Template.Reading.Faulty(var problems) ->
          throw new IllegalStateException(problems.toString());
      case Template.Reading.NotWord(var because) -> throw new IllegalStateException(because);
    };
  }
}
