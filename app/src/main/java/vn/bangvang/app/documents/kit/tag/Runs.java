package vn.bangvang.app.documents.kit.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.Xml;

/// Cuts runs apart, so that every mark of a section is a run by itself.
final class Runs {
  private static final Set<String> TRACKED = Set.of("ins", "moveTo", "smartTag");

  private Runs() {}

  static void isolate(Element text) {
    var pieces = pieces(text.getTextContent());
    if (pieces.stream().noneMatch(Runs::isMark)) return;
    Xml.parent(text).filter(run -> Word.is(run, "r")).ifPresent(run -> cut(run, text, pieces));
  }

  private static boolean isMark(String piece) {
    var found = TagText.of(piece).found();
    return found.size() == 1
        && found.getFirst().tag().isOfSection()
        && found.getFirst().end() == piece.length();
  }

  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    int at = 0;
    for (var found : TagText.of(text).found()) {
      if (!found.tag().isOfSection()) continue;
      if (at < found.start()) pieces.add(text.substring(at, found.start()));
      pieces.add(text.substring(found.start(), found.end()));
      at = found.end();
    }
    if (at < text.length()) pieces.add(text.substring(at));
    return pieces;
  }

  private static void cut(Element run, Element text, List<String> pieces) {
    free(run);
    var parent = run.getParentNode();
    Element rest = shell(run);
    while (text.getNextSibling() != null) rest.appendChild(text.getNextSibling());
    Node behind = run.getNextSibling();
    for (String piece : pieces) {
      Element alone = shell(run);
      Element content = (Element) text.cloneNode(false);
      Line.set(content, piece);
      alone.appendChild(content);
      parent.insertBefore(alone, behind);
    }
    if (hasContent(rest)) parent.insertBefore(rest, behind);
    run.removeChild(text);
    if (!hasContent(run)) parent.removeChild(run);
  }

  /// Text that was typed while changes were tracked counts as accepted where a mark stands in it.
  private static void free(Element run) {
    while (run.getParentNode() instanceof Element wrapper
        && TRACKED.contains(wrapper.getLocalName())) {
      while (wrapper.getFirstChild() != null)
        wrapper.getParentNode().insertBefore(wrapper.getFirstChild(), wrapper);
      Xml.remove(wrapper);
    }
  }

  private static Element shell(Element run) {
    Element shell = (Element) run.cloneNode(false);
    Word.child(run, "rPr").ifPresent(look -> shell.appendChild(look.cloneNode(true)));
    return shell;
  }

  private static boolean hasContent(Element run) {
    return Xml.children(run).stream().anyMatch(child -> !Word.is(child, "rPr"));
  }
}
