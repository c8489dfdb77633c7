package vn.bangvang.app.documents.kit.piece;

import java.util.List;
import java.util.stream.Stream;
import vn.bangvang.app.documents.kit.content.Content;
import vn.bangvang.app.documents.kit.content.Fields;
import vn.bangvang.app.documents.kit.word.XmlText;

/// Writes the pieces of one part with the fields of one paper.
final class Rendering {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Identities identities;

  Rendering(Identities identities) {
    this.identities = identities;
  }

  /// The fields at one place: those of the innermost row first.
  private record Data(List<Fields> innermostFirst) {
    Content of(String field) {
      return innermostFirst.stream()
          .flatMap(row -> row.find(field).stream())
          .findFirst()
          .orElseThrow();
    }

    Data into(Fields row) {
      return new Data(Stream.concat(Stream.of(row), innermostFirst.stream()).toList());
    }
  }

  String render(List<Piece> pieces, Fields paper) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    all(pieces, new Data(List.of(paper)));
    return out.toString();
  }

  private void all(List<Piece> pieces, Data data) {
    for (var piece : pieces) one(piece, data);
  }

  private void one(Piece piece, Data data) {
    switch (piece) {
      case Piece.Xml(var xml) -> out.append(xml);
      case Piece.Value(var field, var format, var prefix) ->
          value(format.shown(data.of(field)), prefix);
      case Piece.Repeat(var field, var pieces) -> repeat(data.of(field), pieces, data);
      case Piece.When(var tests, var pieces) -> {
        if (tests.stream().anyMatch(test -> test.holds(data.of(test.field())))) all(pieces, data);
      }
      case Piece.Lines(var field, var paragraph) -> lines(field, paragraph, data);
      case Piece.Identity(var unique, var original) ->
          out.append(identities.next(unique, original));
      case Piece.Demanding(var pieces, var demand) -> demanding(pieces, demand, data);
    }
  }

  private void repeat(Content content, List<Piece> pieces, Data data) {
    if (!(content instanceof Content.Rows(var rows)))
      throw new IllegalArgumentException(content + " is no list");
    for (int i = 0; i < rows.size(); i++)
      all(pieces, data.into(rows.get(i).looped(i, rows.size())));
  }

  private void lines(String field, List<Piece> paragraph, Data data) {
    if (!(data.of(field) instanceof Content.Text(var text)) || text.isEmpty()) all(paragraph, data);
    else
      XmlText.clean(text)
          .lines()
          .map(line -> Fields.of(Fields.text(field, line)))
          .forEach(line -> all(paragraph, data.into(line)));
  }

  /// Lines and tabs of a value become those of Word.
  private void value(String text, String prefix) {
    String clean = XmlText.clean(text);
    int start = 0;
    for (int i = 0; i < clean.length(); i++) {
      char letter = clean.charAt(i);
      if (letter != '\n' && letter != '\t') continue;
      XmlText.escape(clean.substring(start, i), out);
      String mark = letter == '\n' ? "br" : "tab";
      out.append("</%1$st><%1$s%2$s/><%1$st xml:space=\"preserve\">".formatted(prefix, mark));
      start = i + 1;
    }
    XmlText.escape(clean.substring(start), out);
  }

  private void demanding(List<Piece> pieces, Piece.Demand demand, Data data) {
    int start = out.length();
    switch (demand) {
      case Piece.Demand.Paragraph(var prefix, var otherwise) -> {
        all(pieces, data);
        String written = out.substring(start);
        int paragraph = written.lastIndexOf("</" + prefix + "p>");
        if (paragraph <= written.lastIndexOf("</" + prefix + "tbl>")) out.append(otherwise);
      }
      case Piece.Demand.Rows(var prefix) -> {
        separate(prefix);
        all(pieces, data);
        if (out.indexOf("</" + prefix + "tr>", start) < 0) out.setLength(start);
      }
    }
  }

  private void separate(String prefix) {
    String end = "</" + prefix + "tbl>";
    int last = out.length() - end.length();
    if (last < 0 || out.indexOf(end, last) != last) return;
    out.append(
        "<%1$sp><%1$spPr><%1$sspacing %1$sbefore=\"0\" %1$safter=\"0\" %1$sline=\"20\" %1$slineRule=\"exact\"/></%1$spPr></%1$sp>"
            .formatted(prefix));
  }
}
