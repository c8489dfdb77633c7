package vn.bangvang.app.window;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import vn.bangvang.app.care.Copies;
import vn.bangvang.app.council.CouncilModel;
import vn.bangvang.app.council.CouncilOrders;
import vn.bangvang.app.council.CouncilView;
import vn.bangvang.app.council.MinutesOrders;
import vn.bangvang.app.help.HelpErrand;
import vn.bangvang.app.home.HomeModel;
import vn.bangvang.app.home.HomeView;
import vn.bangvang.app.kit.Keys;
import vn.bangvang.app.nominations.NominationOrders;
import vn.bangvang.app.nominations.NominationsModel;
import vn.bangvang.app.nominations.NominationsView;
import vn.bangvang.app.plans.PlansModel;
import vn.bangvang.app.plans.PlansView;
import vn.bangvang.app.setup.SetupModel;
import vn.bangvang.app.setup.SetupView;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Navigation;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.SearchModel;
import vn.bangvang.app.shell.ShellActions;
import vn.bangvang.app.shell.ShellModel;
import vn.bangvang.app.shell.ShellView;
import vn.bangvang.app.shell.StatusModel;
import vn.bangvang.app.units.UnitOrders;
import vn.bangvang.app.units.UnitsModel;
import vn.bangvang.app.units.UnitsView;
import vn.bangvang.app.words.Words;
import vn.bangvang.app.work.Background;
import vn.bangvang.app.work.Notices;
import vn.bangvang.app.work.PlanScope;
import vn.bangvang.app.work.Workplace;
import vn.bangvang.domain.journal.Actor;
import vn.bangvang.domain.shared.Ids;
import vn.bangvang.store.Store;

/// The one place where the objects of an open office are made and brought together.
public final class Composition implements AutoCloseable {
  private final Background background;
  private final Workplace workplace;
  private final Copies copies;
  private final Navigation navigation = new Navigation(Place.HOME);
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  private final Surroundings around;
  private final Ids ids;
  private final ShellView shell;
  private final ShellActions actions;

  public Composition(Store store, Surroundings around) {
    this.around = around;
    background = new Background(around.screen());
    var actor = new Actor(System.getProperty("user.name", Words.say("actor.unknown")));
    workplace = new Workplace(store, background, actor, new Notices());
    copies = new Copies(store, around.clock());
    ids = Ids.timeOrdered(around.clock(), new SecureRandom());
    var model = new ShellModel(workplace, navigation, scope);
    actions = new ShellActions(model, around.look());
    var errands = errands();
    var places = errands.stream().map(Errand::place).toList();
    var search = new SearchModel(workplace, navigation, actions.all(places));
    var status = new StatusModel(workplace, copies, around.clock().getZone());
    shell = new ShellView(model, status, search, actions, errands);
  }

  public ShellView shell() {
    return shell;
  }

  public Workplace workplace() {
    return workplace;
  }

  public Navigation navigation() {
    return navigation;
  }

  public Copies copies() {
    return copies;
  }

  public Background background() {
    return background;
  }

  /// The window's content, dressed and listening to its keys.
  public Scene scene(double width, double height) {
    var scene = new Scene(shell.node(), width, height);
    around.look().dress(scene);
    Keys.listen(scene, actions.all(shell.places()));
    Keys.listen(scene, shell.keys());
    return scene;
  }

  private List<Errand> errands() {
    var all = new ArrayList<Errand>();
    all.add(new HomeView(new HomeModel(workplace, navigation, scope)));
    all.add(new PlansView(new PlansModel(workplace, scope)));
    all.add(units());
    all.add(nominations());
    all.add(council());
    all.add(new SetupView(new SetupModel(workplace, copies, around.desk()), around.look()));
    var places = new ArrayList<>(all.stream().map(Errand::place).toList());
    places.add(Place.HELP);
    all.add(new HelpErrand(places));
    return all;
  }

  private Errand units() {
    var model = new UnitsModel(workplace);
    return new UnitsView(model, new UnitOrders(workplace, model, ids), around.settings());
  }

  private Errand nominations() {
    var model = new NominationsModel(workplace, scope);
    var orders = new NominationOrders(workplace, model, ids, around.clock());
    return new NominationsView(model, orders, around.desk(), around.settings());
  }

  private Errand council() {
    var model = new CouncilModel(workplace, scope);
    var orders = new CouncilOrders(workplace, model, ids, around.clock());
    return new CouncilView(model, orders, new MinutesOrders(workplace, around.desk()));
  }

  /// What was ordered is carried out before the file is closed.
  @Override
  public void close() {
    background.close();
    workplace.store().close();
  }
}
