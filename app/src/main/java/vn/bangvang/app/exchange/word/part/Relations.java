package vn.bangvang.app.exchange.word.part;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.bangvang.app.exchange.source.Refusal;
import vn.bangvang.store.Progress;

/// Which part of a .docx plays which role for another one: their names are the writer's choice.
public record Relations(Map<String, String> partByRole) {
  public static Relations ofPackage(Parts parts) throws IOException, Refusal, XMLStreamException {
    return read(parts, "_rels/.rels", "");
  }

  public static Relations of(Parts parts, String part)
      throws IOException, Refusal, XMLStreamException {
    int folder = part.lastIndexOf('/') + 1;
    String own = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    return read(parts, own, part);
  }

  private static Relations read(Parts parts, String name, String base)
      throws IOException, Refusal, XMLStreamException {
    var partByRole = new LinkedHashMap<String, String>();
    if (!parts.has(name)) return new Relations(partByRole);
    try (var in = parts.elements(name, Progress.UNOBSERVED)) {
      in.children(_ ->
          in.children(_ -> {
            String type = in.attribute("Type");
            if (in.attribute("TargetMode").equals("External")) return;
            String role = type.substring(type.lastIndexOf('/') + 1);
            partByRole.putIfAbsent(role, resolved(base, in.attribute("Target")));
          }));
    }
    return new Relations(partByRole);
  }

  private static String resolved(String base, String target) throws XMLStreamException {
    try {
      return URI.create("/" + base).resolve(target.replace(" ", "%20")).getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw new XMLStreamException(target);
    }
  }

  public Optional<String> part(String role) {
    return Optional.ofNullable(partByRole.get(role));
  }
}
