package vn.bangvang.app.documents.kit.piece;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import vn.bangvang.app.documents.kit.content.Catalogue;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.tag.Scope;

/// The parts of a template that have tags, ready to be written any number of times.
public final class Pieces {
  private final Map<String, List<Piece>> parts = new LinkedHashMap<>();
  private final Taken taken = new Taken();

  public Pieces(Map<String, Document> marked, Catalogue catalogue) {
    marked.forEach((name, xml) ->
        parts.put(name, Compiler.compile(xml.getDocumentElement(), Scope.of(catalogue), taken)));
  }

  public Map<String, byte[]> render(Fields paper) {
    var identities = new Identities(taken);
    var rendered = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, pieces) ->
        rendered.put(name, new Rendering(identities).render(pieces, paper).getBytes(UTF_8)));
    return rendered;
  }
}
