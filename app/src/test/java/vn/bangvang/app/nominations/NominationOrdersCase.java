package vn.bangvang.app.nominations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.nominations.checklist.Enclosure;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.domain.nomination.Nomination;
import vn.bangvang.domain.nomination.NominationId;
import vn.bangvang.domain.nomination.Nominee;
import vn.bangvang.domain.nomination.Proposal;
import vn.bangvang.domain.nomination.appraisal.Case;
import vn.bangvang.domain.nomination.checklist.Answer;
import vn.bangvang.domain.nomination.checklist.Reply;
import vn.bangvang.domain.plan.criterion.CriterionId;
import vn.bangvang.domain.shared.DocumentNumber;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.LegalBasis;
import vn.bangvang.domain.shared.PartialDate;

/// The example office with its nominations, for the orders that change them.
abstract class NominationOrdersCase {
  static final LegalBasis PAPER =
      new LegalBasis(
          "Quyết định",
          new DocumentNumber("1237/QĐ-UBND"),
          PartialDate.on(2023, 11, 10),
          "Chủ tịch UBND tỉnh",
          "");

  @TempDir Path folder;
  OfficeAtWork office;
  NominationsModel model;
  NominationOrders orders;
  final AtomicInteger saved = new AtomicInteger();

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    model = new NominationsModel(office.workplace(), new SimpleObjectProperty<>(office.scope()));
    orders = new NominationOrders(office.workplace(), model, Ids.seeded(7), ExampleFile.CLOCK);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  List<Case> cases() {
    return office.read(repositories -> repositories.cases(office.plan()));
  }

  Case first() {
    return cases().getFirst();
  }

  CriterionId criterion(int number) {
    return first().plan().standards().criteria().get(number - 1).id();
  }

  Answer answer(int number) {
    return first().own().to(criterion(number));
  }

  void reply(int number, Reply reply) {
    orders.answer(first().own(), criterion(number), answer -> answer.replied(reply));
  }

  void prove(Enclosure enclosure) {
    var proof = new NominationOrders.Proof(PAPER, enclosure);
    orders.prove(first().own(), criterion(1), proof, saved::incrementAndGet);
    office.settle();
  }

  Path draft(String text) throws IOException {
    return Files.writeString(folder.resolve("Kế hoạch.txt"), text);
  }

  void add(Nominee nominee) {
    var example = first();
    var proposal =
        new Proposal(
            example.nomination().round(),
            example.nomination().proposal().award(),
            nominee.unit(),
            new DocumentNumber("12/ĐN"),
            PartialDate.unknown());
    orders.add(example.plan().id(), nominee, proposal);
    office.settle();
  }

  /// A unit that nobody has proposed yet.
  Nominee newcomer() {
    return office.read(repositories ->
        repositories.units().tree().stream()
            .filter(unit -> unit.name().equals("Sở Xây dựng"))
            .map(unit -> new Nominee.Collective(unit.id(), unit.name()))
            .findFirst()
            .orElseThrow());
  }

  Nomination chosen() {
    var id = ((NominationsModel.Choice.One) model.choice().get()).id();
    return find(id);
  }

  Nomination find(NominationId id) {
    return office.read(repositories -> repositories.nominations().find(id).orElseThrow());
  }
}
