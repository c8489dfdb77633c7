package vn.bangvang.app.window;

import java.security.SecureRandom;
import javafx.beans.binding.Bindings;
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
import vn.bangvang.app.plans.NewPlans;
import vn.bangvang.app.plans.PlanOrders;
import vn.bangvang.app.plans.PlanPrinting;
import vn.bangvang.app.plans.PlansErrand;
import vn.bangvang.app.plans.PlansModel;
import vn.bangvang.app.plans.PlansView;
import vn.bangvang.app.plans.reading.ReadingModel;
import vn.bangvang.app.plans.reading.ReadingView;
import vn.bangvang.app.setup.SetupModel;
import vn.bangvang.app.setup.SetupView;
import vn.bangvang.app.shell.Errand;
import vn.bangvang.app.shell.Errands;
import vn.bangvang.app.shell.Navigation;
import vn.bangvang.app.shell.Place;
import vn.bangvang.app.shell.ShellActions;
import vn.bangvang.app.shell.ShellModel;
import vn.bangvang.app.shell.ShellView;
import vn.bangvang.app.shell.StatusModel;
import vn.bangvang.app.shell.search.SearchModel;
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
  private final ObjectProperty<PlanScope> scope = new SimpleObjectProperty<>(PlanScope.NONE);
  private final Navigation navigation = new Navigation(Place.HOME, scope);
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
    var search = new SearchModel(workplace, navigation, actions.all(errands.places()));
    var status = new StatusModel(workplace, copies, around.clock());
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

  private Errands errands() {
    var all = new Errands();
    all.add(Place.HOME, () -> new HomeView(new HomeModel(at(Place.HOME), navigation, scope)));
    all.add(Place.PLANS, this::plans);
    all.add(Place.UNITS, this::units);
    all.add(Place.NOMINATIONS, this::nominations);
    all.add(Place.COUNCIL, this::council);
    all.add(Place.SETUP, this::setup);
    all.add(Place.HELP, () -> new HelpErrand(all.places()));
    return all;
  }

  /// The office as the screens of a place see it: they hear of changes while they are looked at.
  private Workplace at(Place place) {
    var here = navigation.here();
    return workplace.whileShown(
        Bindings.createBooleanBinding(() -> here.get().place() == place, here));
  }

  private Errand plans() {
    var office = at(Place.PLANS);
    var model = new PlansModel(office, scope);
    var orders = new PlanOrders(office, model, ids, around.clock());
    orders.printedBy(new PlanPrinting(office, around.desk())::print);
    var plans = new NewPlans(office, model, ids);
    var reading =
        new ReadingView(new ReadingModel(office, around.desk(), plans::read), around.settings());
    var view = new PlansView(model, orders, plans, reading.ways(), around.settings());
    return new PlansErrand(view, reading);
  }

  private Errand units() {
    var office = at(Place.UNITS);
    var model = new UnitsModel(office);
    return new UnitsView(model, new UnitOrders(office, model, ids), around.settings());
  }

  private Errand nominations() {
    var office = at(Place.NOMINATIONS);
    var model = new NominationsModel(office, scope);
    var orders = new NominationOrders(office, model, ids, around.clock());
    return new NominationsView(model, orders, around.desk(), around.settings());
  }

  private Errand council() {
    var office = at(Place.COUNCIL);
    var model = new CouncilModel(office, scope);
    var orders = new CouncilOrders(office, model, ids, around.clock());
    return new CouncilView(
        model, orders, new MinutesOrders(office, around.desk()), around.settings());
  }

  private Errand setup() {
    return new SetupView(new SetupModel(at(Place.SETUP), copies, around.desk()), around.look());
  }

  /// What was ordered is carried out before the file is closed.
  @Override
  public void close() {
    background.close();
    workplace.store().close();
  }
}
