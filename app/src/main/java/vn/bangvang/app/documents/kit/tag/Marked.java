package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.w3c.dom.Document;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.fault.Problem;

/// One part of a template with its sections in place, or what is wrong with it.
public record Marked(Document xml, Step.Story story, List<Problem> problems) {
  public static Marked read(String part, Document xml, Catalogue catalogue) {
    var story = new Reader(part).story(xml.getDocumentElement());
    var findings = new Check.Findings(new ArrayList<>(), new ArrayList<>());
    new Check(story, new Surroundings.Known(Scope.of(catalogue), List.of()), findings).run();
    new Wrapping(xml, findings).run();
    return new Marked(xml, story, List.copyOf(new LinkedHashSet<>(findings.problems())));
  }

  public boolean hasTags() {
    return story.steps().stream().anyMatch(Marked::hasTags);
  }

  private static boolean hasTags(Step step) {
    return switch (step) {
      case Step.Mark _, Step.Broken _ -> true;
      case Step.Story(var steps) -> steps.stream().anyMatch(Marked::hasTags);
    };
  }
}
