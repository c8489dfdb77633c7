package vn.bangvang.domain.unit.person;

import java.util.List;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.unit.UnitId;

/// Somebody who works, is proposed or sits on the Council; the main post first.
public record Person(PersonId id, PersonName name, Identity identity, List<Post> posts) {
  public Person {
    posts = List.copyOf(posts);
    if (posts.isEmpty()) throw new IllegalArgumentException("a person has a post in a unit");
  }

  public Post mainPost() {
    return posts.getFirst();
  }

  public boolean heads(UnitId unit) {
    return posts.stream()
        .filter(Post::isHeld)
        .anyMatch(post -> post.unit().equals(unit) && post.duty() == Duty.HEAD);
  }

  public Person holding(List<Post> changed) {
    return new Person(id, name, identity, changed);
  }
}
