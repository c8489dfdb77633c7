package vn.bangvang.app.council.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import vn.bangvang.app.kit.Boxes;
import vn.bangvang.app.kit.Labels;
import vn.bangvang.app.words.Words;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Item;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.unit.person.PersonId;

/// Everybody who came, each with his vote on the item that is shown, or that he steps aside.
final class VoterRows {
  private final SessionDesk desk;
  private final VBox node = Boxes.column("voters");
  private final Map<PersonId, VoterRow> known = new LinkedHashMap<>();

  VoterRows(SessionDesk desk) {
    this.desk = desk;
  }

  VBox node() {
    return node;
  }

  void show(Session session, Item item) {
    var present =
        session.attendance().stream()
            .filter(Attendance::isPresent)
            .map(Attendance::member)
            .toList();
    var people = present.stream().map(Member::person).toList();
    boolean isNew = node.getChildren().isEmpty();
    if (isNew || !List.copyOf(known.keySet()).equals(people)) build(present);
    known.values().forEach(row -> row.show(item));
  }

  private void build(List<Member> present) {
    known.clear();
    node.getChildren().clear();
    if (present.isEmpty())
      node.getChildren().add(Labels.muted(Words.say("session.nobody.present")));
    for (Member member : present) {
      var row = new VoterRow(member, desk);
      known.put(member.person(), row);
      node.getChildren().add(row.node());
    }
  }
}
