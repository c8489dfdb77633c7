package vn.bangvang.app.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.app.ExampleFile;
import vn.bangvang.app.council.CouncilModel.Choice;
import vn.bangvang.app.council.CouncilModel.Page;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.OfficeAtWork;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.domain.council.Council;
import vn.bangvang.domain.council.Member;
import vn.bangvang.domain.council.Role;
import vn.bangvang.domain.council.ballot.Vote;
import vn.bangvang.domain.council.rule.Rules;
import vn.bangvang.domain.council.sitting.Attendance;
import vn.bangvang.domain.council.sitting.Presence;
import vn.bangvang.domain.council.sitting.Proceedings;
import vn.bangvang.domain.council.sitting.Session;
import vn.bangvang.domain.council.sitting.Voting;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.domain.shared.Outcome;

/// Councils and sessions: what is shown of them, and what can be changed.
class CouncilOrdersTest {
  @TempDir Path folder;
  private OfficeAtWork office;
  private ObjectProperty<PlanScope> scope;
  private CouncilModel model;
  private CouncilOrders orders;

  @BeforeEach
  void open() {
    office = new OfficeAtWork(folder);
    scope = new SimpleObjectProperty<>(office.scope());
    model = new CouncilModel(office.workplace(), scope);
    orders = new CouncilOrders(office.workplace(), model, Ids.seeded(7), ExampleFile.CLOCK);
    office.settle();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<Council> councils() {
    return model.councils().get().value().orElseThrow();
  }

  /// The latest first: the open one of April, the closed one of March.
  private List<Session> sessions() {
    return model.sessions().get().value().orElseThrow();
  }

  private Page page() {
    return model.page().get().value().orElseThrow();
  }

  private Session held(Session session) {
    return office.read(repositories -> repositories.sessions().find(session.id()).orElseThrow());
  }

  /// Everybody comes.
  private Outcome<Session> allPresent(Session session) {
    Session sofar = session;
    for (Attendance one : session.attendance())
      if (Proceedings.attended(sofar, one.member().person(), Presence.PRESENT)
          instanceof Outcome.Done<Session>(var next)) sofar = next;
    return Outcome.done(sofar);
  }

  @Test
  void sessionsOfThePlanAreListedLatestFirst() {
    assertThat(sessions())
        .extracting(one -> one.sitting().day())
        .containsExactly(LocalDate.of(2024, 4, 10), LocalDate.of(2024, 3, 20));
    scope.set(PlanScope.NONE);
    office.settle();
    assertThat(sessions()).isEmpty();
  }

  @Test
  void aCouncilIsShownWithThePeopleItCouldTake() {
    model.choice().set(new Choice.OneCouncil(councils().getFirst().id()));
    office.settle();
    assertThat(page())
        .isInstanceOfSatisfying(
            Page.OfCouncil.class,
            one -> {
              assertThat(one.council().members()).hasSize(9);
              assertThat(one.people()).hasSizeGreaterThan(9);
            });
  }

  @Test
  void whatSearchFoundIsShownBeItCouncilOrSession() {
    model.showAny(sessions().getLast().id().value());
    office.settle();
    assertThat(page()).isInstanceOf(Page.OfSession.class);
    model.showAny(councils().getFirst().id().value());
    office.settle();
    assertThat(page()).isInstanceOf(Page.OfCouncil.class);
  }

  @Test
  void aNewCouncilHasTheUsualRuleMarkedAsNotConfirmed() {
    orders.addCouncil("Hội đồng xét sáng kiến");
    office.settle();
    assertThat(page())
        .isInstanceOfSatisfying(
            Page.OfCouncil.class,
            one -> {
              assertThat(one.council().name()).isEqualTo("Hội đồng xét sáng kiến");
              assertThat(one.council().rules().certainty()).isEqualTo(Rules.Certainty.UNSURE);
              assertThat(one.council().members()).isEmpty();
            });
    assertThat(office.lastSentence()).isEqualTo("Thêm Hội đồng xét sáng kiến");
  }

  @Test
  void aCouncilWithoutMembersIsNotConvened() {
    orders.addCouncil("Hội đồng xét sáng kiến");
    office.settle();
    var council = ((Page.OfCouncil) page()).council();
    orders.convene(council, office.plan());
    office.settle();
    assertThat(office.refusals())
        .containsExactly("Hội đồng chưa có Chủ tịch; thêm Chủ tịch rồi lập phiên họp.");
    assertThat(sessions()).hasSize(2);
  }

  @Test
  void aSecondChairIsRefusedToWhoeverAsked() {
    var council = councils().getFirst();
    var other = council.members().getLast();
    orders.change(council, one -> one.left(other.person()));
    office.settle();
    var told = new ArrayList<String>();
    var chair = new Member(other.person(), other.name(), other.post(), Role.CHAIR);
    orders.join(council, chair, told::add);
    office.settle();
    assertThat(told).hasSize(1);
    assertThat(councils().getFirst().members()).hasSize(8);
  }

  @Test
  void twoQuickChangesOfACouncilBothStay() {
    var council = councils().getFirst();
    orders.change(
        council,
        one -> new Council(one.id(), "Hội đồng mới", one.founded(), one.members(), one.rules()));
    orders.change(
        council,
        one ->
            new Council(
                one.id(), one.name(), one.founded(), one.members().subList(0, 8), one.rules()));
    office.settle();
    assertThat(councils().getFirst().name()).isEqualTo("Hội đồng mới");
    assertThat(councils().getFirst().members()).hasSize(8);
  }

  @Test
  void aSessionIsPreparedForTodayWithEveryMemberAndTheCouncilsRules() {
    var council = councils().getFirst();
    orders.convene(council, ((PlanScope.One) scope.get()).plan());
    office.settle();
    assertThat(page())
        .isInstanceOfSatisfying(
            Page.OfSession.class,
            one -> {
              assertThat(one.session().sitting().day()).isEqualTo(LocalDate.of(2024, 4, 10));
              assertThat(one.session().sitting().opens()).isEqualTo(LocalTime.of(14, 0));
              assertThat(one.session().attendance()).hasSize(9);
              assertThat(one.session().rules()).isEqualTo(council.rules());
            });
  }

  @Test
  void aChangeIsMadeToTheSessionAsTheFileHoldsIt() {
    var session = sessions().getFirst();
    orders.change(session, "Điểm danh", this::allPresent, () -> {});
    orders.change(
        session,
        "Biểu quyết",
        now -> Voting.votedByTheRest(now, now.items().getFirst(), Vote.AGREE),
        () -> {});
    office.settle();
    assertThat(held(session).present()).isEqualTo(9);
    assertThat(held(session).hasVoted()).isTrue();
  }

  @Test
  void aRefusedChangeIsToldAndIsNoStep() {
    var session = sessions().getFirst();
    String before = office.lastSentence();
    var refused = new AtomicBoolean();
    orders.change(session, "Xóa", _ -> Outcome.refused("session.closed"), () -> refused.set(true));
    office.settle();
    assertThat(refused).isTrue();
    assertThat(office.lastSentence()).isEqualTo(before);
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal("Phiên họp đã kết thúc; mở lại phiên họp rồi mới sửa."));
  }

  @Test
  void aSessionWithoutVotesIsRemovedAndComesBackByUndo() {
    var session = sessions().getFirst();
    model.choice().set(new Choice.OneSession(session.id()));
    orders.remove(session);
    office.settle();
    assertThat(sessions()).hasSize(1);
    assertThat(page()).isEqualTo(new Page.Empty());
    office.undo();
    assertThat(sessions()).contains(session);
  }

  @Test
  void aSessionWithVotesIsNotRemoved() {
    orders.remove(sessions().getLast());
    office.settle();
    assertThat(sessions()).hasSize(2);
    assertThat(office.told())
        .containsExactly(
            new Notices.Notice.Refusal("Phiên họp đã có biểu quyết nên không xóa được."));
  }

  @Test
  void whatIsNoLongerThereIsNotShown() {
    var session = sessions().getFirst();
    model.choice().set(new Choice.OneSession(session.id()));
    office.workplace().write("Xóa", repositories -> repositories.sessions().remove(session.id()));
    office.settle();
    assertThat(page()).isEqualTo(new Page.Empty());
  }

  @Test
  void nominationsComeOnTheAgendaAsTheyStandNow() {
    var cases =
        office.read(repositories -> repositories.cases(((PlanScope.One) scope.get()).plan()));
    var items = orders.items(cases.subList(0, 2));
    assertThat(items)
        .extracting(item -> item.candidate().name())
        .containsExactly(
            cases.get(0).nomination().nominee().name(), cases.get(1).nomination().nominee().name());
    assertThat(items)
        .extracting(item -> item.candidate().form())
        .containsOnly("Bằng khen của Chủ tịch UBND tỉnh");
  }
}
