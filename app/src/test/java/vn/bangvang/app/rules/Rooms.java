package vn.bangvang.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;

/// Which room may know which: section 2 of the house.
final class Rooms {
  private static final List<String> ERRANDS =
      List.of("home", "plans", "units", "nominations", "council", "setup", "start", "help");
  private static final String[] SQL = {
    "java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb.."
  };
  private static final String[] FILE_FORMATS = {
    "java.util.zip..",
    "javax.xml..",
    "org.w3c..",
    "org.xml..",
    "org.apache.poi..",
    "org.apache.pdfbox..",
    "org.apache.fontbox.."
  };

  private Rooms() {}

  static Stream<Rule> all() {
    return Stream.of(
        Rule.of(DOMAIN_STANDS_ALONE, Code.VALUE),
        Rule.of(NO_CIRCLE_IN_THE_DOMAIN, Code.VALUE),
        Rule.of(DATA_KNOWS_NO_APP, Code.VALUE),
        Rule.of(SQL_ONLY_IN_THE_STORE, Code.MODEL),
        Rule.of(FORMATS_ONLY_IN_THE_KIT, Code.PAPER),
        Rule.of(DOCUMENTS_HAVE_NO_SCREEN, Code.PAPER),
        Rule.of(ERRANDS_MEET_IN_THE_SHELL, Code.MODEL),
        Rule.of(MODELS_HAVE_NO_NODES, Code.MODEL),
        Rule.of(VIEWS_HAVE_NO_STORE, Code.VIEW),
        Rule.of(THREADS_ONLY_IN_WORK, Code.MODEL));
  }

  private static final ArchRule DOMAIN_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage(Code.DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              Code.DOMAIN,
              "java.lang..",
              "java.math..",
              "java.nio.charset..",
              "java.text..",
              "java.time..",
              "java.util..",
              "org.jspecify..")
          .as("The domain depends on nothing but itself, the JDK's values and annotations");

  private static final ArchRule NO_CIRCLE_IN_THE_DOMAIN =
      slices()
          .matching("vn.bangvang.domain.(*)..")
          .should()
          .beFreeOfCycles()
          .as("The areas of the domain form no circle");

  private static final ArchRule DATA_KNOWS_NO_APP =
      noClasses()
          .that()
          .resideInAnyPackage(Code.DOMAIN, Code.STORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Code.APP, "javafx..", "java.awt..", "javax.swing..")
          .as("What the office knows has no window");

  /// The compiler holds this too, for the packages are not exported; here it is said why.
  private static final ArchRule SQL_ONLY_IN_THE_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackage(Code.STORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SQL)
          .as("SQL stands only in the store");

  private static final ArchRule FORMATS_ONLY_IN_THE_KIT =
      noClasses()
          .that()
          .resideInAPackage(Code.APP)
          .and()
          .resideOutsideOfPackages("vn.bangvang.app.documents.kit..", "vn.bangvang.app.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FILE_FORMATS)
          .as(
              "How Word, Excel and PDF write their files is known only to documents.kit and"
                  + " exchange");

  /// A document is a content record first, built by a pure function.
  private static final ArchRule DOCUMENTS_HAVE_NO_SCREEN =
      noClasses()
          .that()
          .resideInAPackage("vn.bangvang.app.documents..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "vn.bangvang.app.kit..", "vn.bangvang.app.shell..")
          .as("Documents have no screen");

  /// What two errands share stands in the kit, in work or in the shell.
  private static final ArchRule ERRANDS_MEET_IN_THE_SHELL =
      slices()
          .assignedFrom(new Errands())
          .should()
          .notDependOnEachOther()
          .as("Errands never import each other");

  /// State and what the user can do, without a node.
  private static final ArchRule MODELS_HAVE_NO_NODES =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
          .as("A model never sees javafx.scene");

  /// Nodes and bindings, without a file.
  private static final ArchRule VIEWS_HAVE_NO_STORE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("View")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Code.STORE)
          .orShould()
          .dependOnClassesThat()
          .haveSimpleName("Background")
          .as("A view never sees the store, and leaves work to its model");

  /// The tour is no errand: it waits for the screen as a person would.
  private static final ArchRule THREADS_ONLY_IN_WORK =
      noClasses()
          .that()
          .resideInAPackage(Code.APP)
          .and()
          .resideOutsideOfPackages("vn.bangvang.app.work..", "vn.bangvang.app.tour..")
          .should()
          .dependOnClassesThat(new Threads())
          .orShould()
          .callConstructor(Thread.class)
          .orShould()
          .callConstructor(Thread.class, Runnable.class)
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .as("Threads are made only in work");

  /// A slice for every errand; what is no errand belongs to none.
  private static final class Errands implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      return ERRANDS.stream()
          .filter(
              errand -> (one.getPackageName() + ".").startsWith("vn.bangvang.app." + errand + "."))
          .findFirst()
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "errands";
    }
  }
}
