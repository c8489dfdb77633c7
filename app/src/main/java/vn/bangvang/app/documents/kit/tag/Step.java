package vn.bangvang.app.documents.kit.tag;

import java.util.List;
import org.w3c.dom.Element;
import vn.bangvang.app.documents.kit.content.Slug;
import vn.bangvang.app.documents.kit.fault.Mistake;
import vn.bangvang.app.documents.kit.fault.Place;
import vn.bangvang.app.documents.kit.fault.Problem;

/// A template as it is read: marks, and stories within the story (text boxes, footnotes), whose
/// sections open and close among themselves.
public sealed interface Step {
  record Mark(Tag tag, Element text, Place place) implements Step {
    Element run() {
      return (Element) text.getParentNode();
    }

    Slug slug() {
      return tag.slug();
    }

    Problem problem(Mistake mistake, String... facts) {
      return new Problem(place, tag.written(), mistake, List.of(facts), List.of());
    }

    Problem problem(Mistake mistake, Tag meant, String... facts) {
      return new Problem(place, tag.written(), mistake, List.of(facts), List.of(meant.written()));
    }
  }

  record Broken(Problem problem) implements Step {}

  record Story(List<Step> steps) implements Step {}
}
