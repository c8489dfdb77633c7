package vn.bangvang.domain.nomination;

import vn.bangvang.domain.plan.criterion.SubjectKind;
import vn.bangvang.domain.shared.Id;
import vn.bangvang.domain.shared.PersonName;
import vn.bangvang.domain.shared.text.Texts;
import vn.bangvang.domain.unit.UnitId;
import vn.bangvang.domain.unit.person.Duty;
import vn.bangvang.domain.unit.person.Person;
import vn.bangvang.domain.unit.person.PersonId;
import vn.bangvang.domain.unit.person.Post;
import vn.bangvang.domain.unit.person.Titles;

/// Who is proposed, as he, she or it was called on the day of the proposal: later changes of post
/// or name do not rewrite it.
public sealed interface Nominee {
  record Collective(UnitId unit, String name) implements Nominee {
    public Collective {
      name = Texts.line(name);
    }
  }

  record Individual(PersonId person, PersonName fullName, Position position) implements Nominee {
    @Override
    public UnitId unit() {
      return position.unit();
    }

    @Override
    public String name() {
      return fullName.full();
    }
  }

  /// The post and the unit's name at the time.
  record Position(UnitId unit, String unitName, String title, Duty duty) {
    public Position {
      unitName = Texts.line(unitName);
      title = Texts.line(title);
    }

    /// "Giám đốc Sở Nội vụ"; the unit alone where there is no title.
    public String shown() {
      return Titles.in(title, duty, unitName);
    }
  }

  UnitId unit();

  /// The person, or the unit itself.
  default Id who() {
    return switch (this) {
      case Collective(var unit, _) -> unit;
      case Individual one -> one.person();
    };
  }

  String name();

  /// By the main post.
  static Nominee of(Person person, String unitName) {
    return of(person, person.mainPost(), unitName);
  }

  /// By the post that counts for this proposal: who heads a body by a second post is its head.
  static Nominee of(Person person, Post post, String unitName) {
    var position = new Position(post.unit(), unitName, post.title(), post.duty());
    return new Individual(person.id(), person.name(), position);
  }

  default SubjectKind subject() {
    return switch (this) {
      case Collective _ -> SubjectKind.COLLECTIVE;
      case Individual one when one.position().duty() == Duty.HEAD -> SubjectKind.HEAD;
      case Individual _ -> SubjectKind.INDIVIDUAL;
    };
  }
}
