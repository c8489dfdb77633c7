package vn.bangvang.app.documents.kit.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.content.Field;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.content.Slug;
import vn.bangvang.app.documents.kit.tag.Line;
import vn.bangvang.app.documents.kit.tag.Scope;
import vn.bangvang.app.documents.kit.tag.Tag;
import vn.bangvang.app.documents.kit.tag.TagText;
import vn.bangvang.app.documents.kit.tag.Wrapped;
import vn.bangvang.app.documents.kit.word.Word;
import vn.bangvang.app.documents.kit.word.Xml;
import vn.bangvang.app.documents.kit.word.XmlText;

/// Sees in the tree of a template what may be missing from the document.
record Foresight(Scope scope) {
  Field field(Slug slug) {
    return scope.find(slug).orElseThrow();
  }

  Piece.Test test(Element wrapper) {
    var tag = Wrapped.tag(wrapper);
    boolean otherwise = tag.role() == Tag.Role.OTHERWISE;
    var field = field(tag.slug());
    return new Piece.Test(
        field.kind() instanceof Kind.Presence(var list) ? list : field.name(),
        otherwise ? Piece.Test.Expected.MISSING : Piece.Test.Expected.THERE);
  }

  Optional<List<Piece.Test>> testsOf(Element paragraph) {
    var tests = new ArrayList<Piece.Test>();
    return isOnlySections(paragraph, tests) && !tests.isEmpty()
        ? Optional.of(tests)
        : Optional.empty();
  }

  private boolean isOnlySections(Node parent, List<Piece.Test> tests) {
    for (var child : Xml.children(parent)) {
      if (Wrapped.is(child)) tests.add(test(child));
      else if (Word.isSeen(child) || Word.is(child, "sectPr")) return false;
      else if (Word.is(child, "t") && !XmlText.isBlank(child.getTextContent())) return false;
      else if (!isOnlySections(child, tests)) return false;
    }
    return true;
  }

  /// The field of a text that a paragraph holds and nothing else.
  Optional<Field> onlyText(Element paragraph) {
    var items = Line.of(paragraph).items();
    if (items.size() != 1 || Word.endsSection(paragraph)) return Optional.empty();
    return TagText.of(items.getFirst().getTextContent())
        .only()
        .flatMap(tag -> scope.find(tag.slug()))
        .filter(field -> field.kind() == Kind.Single.TEXT);
  }

  /// Its last line may vanish, or it could be left with a table at its end.
  boolean mayLackParagraph(Element container) {
    var blocks = Xml.children(container).stream().filter(Foresight::isBlock).toList();
    if (blocks.isEmpty()) return !Word.is(container, "body");
    var last = blocks.getLast();
    return Wrapped.is(last)
        || (Word.is(last, "p") && testsOf(last).isPresent())
        || (Word.is(last, "tbl") && Word.is(container, "tc"));
  }

  /// Pages at the end that may be missing: when they are there, and how those before them look.
  record Leaving(Piece.Test there, Element before) {}

  Optional<Leaving> leaving(List<Node> blocks) {
    return blocks.reversed().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .findFirst()
        .filter(Wrapped::is)
        .flatMap(last -> firstBreak(last).map(look -> new Leaving(test(last), look)));
  }

  private static Optional<Element> firstBreak(Element pages) {
    return Xml.children(pages).stream()
        .filter(Word::endsSection)
        .findFirst()
        .flatMap(one -> Word.child(one, "pPr"))
        .flatMap(look -> Word.child(look, "sectPr"));
  }

  private static boolean isBlock(Element element) {
    return Wrapped.is(element)
        || Word.is(element, "p")
        || Word.is(element, "tbl")
        || Word.is(element, "sdt");
  }
}
