package vn.bangvang.app.documents.kit.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.bangvang.app.documents.kit.content.Format;
import vn.bangvang.app.documents.kit.content.Kind;
import vn.bangvang.app.documents.kit.tag.Scope;
import vn.bangvang.app.documents.kit.tag.Tag;
import vn.bangvang.app.documents.kit.tag.TagText;
import vn.bangvang.app.documents.kit.tag.Wrapped;
import vn.bangvang.app.documents.kit.word.Word;

/// Takes the tree of a faultless template apart into pieces that are quickly written.
final class Compiler {
  private static final Set<String> CONTAINERS =
      Set.of("body", "tc", "hdr", "ftr", "txbxContent", "footnote", "endnote");

  private final Scope scope;
  private final Taken taken;
  private final Foresight foresight;
  private final Ink ink = new Ink();

  private Compiler(Scope scope, Taken taken) {
    this.scope = scope;
    this.taken = taken;
    this.foresight = new Foresight(scope);
  }

  static List<Piece> compile(Element root, Scope scope, Taken taken) {
    var compiler = new Compiler(scope, taken);
    compiler.node(root);
    return compiler.ink.pieces();
  }

  private List<Piece> apart(List<? extends Node> nodes, Scope inside) {
    var compiler = new Compiler(inside, taken);
    nodes.forEach(compiler::node);
    return compiler.ink.pieces();
  }

  private void node(Node node) {
    switch (node) {
      case Element element -> element(element);
      case Comment _ -> {}
      case CharacterData text -> ink.text(text.getData());
      default -> {}
    }
  }

  private void element(Element element) {
    if (isCommentInList(element)) return;
    if (Wrapped.is(element)) section(element);
    else if (Word.is(element, "t")) enclosed(element, () -> values(element));
    else if (Word.is(element, "p")) paragraph(element);
    else if (Word.is(element, "tbl")) table(element);
    else if (isContainer(element)) enclosed(element, () -> container(element));
    else plain(element);
  }

  /// A remark of the clerk can point to one place only.
  private boolean isCommentInList(Element element) {
    return scope.isInList() && element.getLocalName().startsWith("comment");
  }

  private void plain(Element element) {
    if (element.hasChildNodes() || Word.is(element, "p"))
      enclosed(element, () -> nodes(element).forEach(this::node));
    else {
      start(element);
      ink.raw("/>");
    }
  }

  private void enclosed(Element element, Runnable content) {
    start(element);
    ink.raw(">");
    content.run();
    ink.raw("</" + element.getTagName() + ">");
  }

  private void start(Element element) {
    ink.raw("<" + element.getTagName());
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++)
      if (attributes.item(i) instanceof Attr attribute) attribute(element, attribute);
  }

  private void attribute(Element element, Attr attribute) {
    ink.raw(" " + attribute.getName() + "=\"");
    var unique = Unique.of(element, attribute);
    unique.ifPresent(kind -> taken.add(kind, attribute.getValue()));
    if (unique.isPresent()) ink.piece(new Piece.Identity(unique.get(), attribute.getValue()));
    else ink.attribute(attribute.getValue());
    ink.raw("\"");
  }

  private void section(Element wrapper) {
    var tag = Wrapped.tag(wrapper);
    var field = foresight.field(tag.slug());
    boolean isLoop = field.kind() instanceof Kind.Rows && tag.role() == Tag.Role.OPEN;
    ink.piece(
        isLoop
            ? new Piece.Repeat(field.name(), apart(nodes(wrapper), scope.into(field)))
            : new Piece.When(List.of(foresight.test(wrapper)), apart(nodes(wrapper), scope)));
  }

  private void values(Element text) {
    var tags = TagText.of(text.getTextContent());
    int at = 0;
    for (var found : tags.found()) {
      ink.text(tags.text().substring(at, found.start()));
      var format = Format.find(found.tag().format()).orElseThrow();
      String field = foresight.field(found.tag().slug()).name();
      ink.piece(new Piece.Value(field, format, Word.prefix(text)));
      at = found.end();
    }
    ink.text(tags.text().substring(at));
  }

  /// A line that holds nothing but sections goes with them.
  private void paragraph(Element paragraph) {
    var inside = new Compiler(scope, taken);
    inside.plain(paragraph);
    var pieces = inside.ink.pieces();
    foresight
        .testsOf(paragraph)
        .<Piece>map(tests -> new Piece.When(tests, pieces))
        .or(() -> foresight.onlyText(paragraph).map(field -> new Piece.Lines(field.name(), pieces)))
        .ifPresentOrElse(ink::piece, () -> ink.pieces(pieces));
  }

  private void table(Element table) {
    var inside = new Compiler(scope, taken);
    inside.plain(table);
    var demand = new Piece.Demand.Rows(Word.prefix(table));
    ink.piece(new Piece.Demanding(inside.ink.pieces(), demand));
  }

  private static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.getLocalName()) && Word.is(element, element.getLocalName());
  }

  private void container(Element container) {
    var blocks = nodes(container);
    var section = Word.child(container, "sectPr");
    section.ifPresent(blocks::remove);
    if (foresight.mayLackParagraph(container))
      ink.piece(new Piece.Demanding(apart(blocks, scope), paragraphIn(container)));
    else blocks.forEach(this::node);
    section.ifPresent(look -> look(blocks, look));
  }

  /// Pages that come only on a condition, at the end and behind a section break of their own, take
  /// their look with them: without them the one before that break holds to the end.
  private void look(List<Node> blocks, Element last) {
    foresight
        .leaving(blocks)
        .ifPresentOrElse(
            leaving -> {
              var there = List.of(leaving.there());
              ink.piece(new Piece.When(there, apart(List.of(last), scope)));
              var missing = List.of(leaving.there().opposite());
              ink.piece(new Piece.When(missing, apart(List.of(leaving.before()), scope)));
            },
            () -> node(last));
  }

  /// The empty paragraph that may be needed looks like the first one there was.
  private Piece.Demand paragraphIn(Element container) {
    String prefix = Word.prefix(container);
    var paragraphs = container.getElementsByTagNameNS(container.getNamespaceURI(), "p");
    var inside = new Compiler(scope, taken);
    if (paragraphs.item(0) instanceof Element first)
      Word.child(first, "pPr").ifPresent(inside::node);
    String look = inside.ink.pieces().stream().map(Ink::plain).reduce("", String::concat);
    return new Piece.Demand.Paragraph(prefix, "<" + prefix + "p>" + look + "</" + prefix + "p>");
  }

  private static List<Node> nodes(Node parent) {
    var nodes = new ArrayList<Node>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
      nodes.add(child);
    return nodes;
  }
}
