package vn.bangvang.app.documents.kit.tag;

import java.util.Optional;
import vn.bangvang.app.documents.kit.content.Slug;

/// What stands between {{ and }}.
public record Tag(Role role, String name, String format) {
  public enum Role {
    VALUE(""),
    OPEN("#"),
    OTHERWISE("^"),
    CLOSE("/"),
    PICTURE("@");

    private final String sign;

    Role(String sign) {
      this.sign = sign;
    }
  }

  /// Nothing if there is no name, a brace inside or a format where none can be.
  static Optional<Tag> of(String inside) {
    String text = inside.strip();
    var role = role(text);
    String rest = text.substring(role.sign.length());
    int bar = rest.indexOf('|');
    String name = (bar < 0 ? rest : rest.substring(0, bar)).strip();
    String format = bar < 0 ? "" : rest.substring(bar + 1).strip();
    boolean wrong =
        name.isEmpty()
            || text.indexOf('{') >= 0
            || text.indexOf('}') >= 0
            || (bar >= 0 && (role != Role.VALUE || format.isEmpty()));
    return wrong ? Optional.empty() : Optional.of(new Tag(role, name, format));
  }

  private static Role role(String text) {
    for (var role : Role.values())
      if (role != Role.VALUE && text.startsWith(role.sign)) return role;
    return Role.VALUE;
  }

  public Slug slug() {
    return Slug.of(name);
  }

  public boolean isOfSection() {
    return switch (role) {
      case OPEN, OTHERWISE, CLOSE -> true;
      case VALUE, PICTURE -> false;
    };
  }

  Tag named(String other) {
    return new Tag(role, other, format);
  }

  Tag formatted(String other) {
    return new Tag(role, name, other);
  }

  Tag closing() {
    return new Tag(Role.CLOSE, name, "");
  }

  public String written() {
    return "{{" + role.sign + name + (format.isEmpty() ? "" : "|" + format) + "}}";
  }
}
