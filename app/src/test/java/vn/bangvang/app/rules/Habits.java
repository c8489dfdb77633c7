package vn.bangvang.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// How the code is written: section 3 of the house.
final class Habits {
  private Habits() {}

  static Stream<Rule> all() {
    return Stream.of(
        Rule.of(NO_CHOICE_BY_A_BOOLEAN, Code.VALUE),
        Rule.of(VALUES_DO_NOT_CHANGE, Code.VALUE),
        Rule.of(OPTIONAL_IS_NOT_KEPT, Code.VALUE),
        Rule.of(ACCESSORS_HAVE_NO_GET, Code.VALUE),
        Rule.of(TIME_COMES_FROM_A_CLOCK, Code.VALUE),
        Rule.of(ONLY_THE_TERMINAL_SPEAKS, Code.VALUE),
        Rule.of(NO_STYLE_IN_CODE, Code.MODEL),
        Rule.of(NO_COLOUR_IN_CODE, Code.PAPER));
  }

  private static final ArchRule NO_CHOICE_BY_A_BOOLEAN =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(Code.DOMAIN)
          .and()
          .arePublic()
          .should(new Taking(boolean.class))
          .as("The domain takes no boolean where a word could say what is meant");

  /// What is true is data: a change is another value.
  private static final ArchRule VALUES_DO_NOT_CHANGE =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(Code.DOMAIN)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(Code.READER)
          .should()
          .beFinal()
          .as("The fields of the domain are final");

  /// An absence that is kept has a name of its own.
  private static final ArchRule OPTIONAL_IS_NOT_KEPT =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(Code.DOMAIN)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(Code.READER)
          .should()
          .haveRawType(Optional.class)
          .as("The domain keeps no Optional");

  private static final ArchRule ACCESSORS_HAVE_NO_GET =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(Code.DOMAIN)
          .should()
          .haveNameMatching("get[A-Z].*")
          .as("Accessors are called like the components of records");

  /// A test must be able to say what day it is; only Main asks the machine.
  private static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(Code.DOMAIN, Code.STORE, Code.APP)
          .and()
          .doNotHaveFullyQualifiedName("vn.bangvang.app.Main")
          .should()
          .callMethodWhere(new ReadingTheMachinesTime())
          .as("The time comes from a clock that was handed in");

  /// The announcement of the first screen is for whoever measures the start.
  private static final ArchRule ONLY_THE_TERMINAL_SPEAKS =
      noClasses()
          .that()
          .doNotHaveSimpleName("Announcement")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .as("Nothing is printed but through the terminal of a command");

  private static final ArchRule NO_STYLE_IN_CODE =
      noClasses()
          .should()
          .callMethodWhere(new Called("setStyle", "javafx."))
          .as("Styles stand in style sheets");

  private static final ArchRule NO_COLOUR_IN_CODE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.scene.paint.Color")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.awt.Color")
          .as("Colours stand in the tokens");

  /// A method or constructor with a parameter of that type.
  private static final class Taking extends ArchCondition<JavaCodeUnit> {
    private final Class<?> type;

    Taking(Class<?> type) {
      super("take a " + type.getSimpleName());
      this.type = type;
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
      boolean takes =
          unit.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type));
      events.add(new SimpleConditionEvent(unit, takes, unit.getDescription()));
    }
  }

  /// A call of a method of that name on one of these classes.
  private static final class Called extends DescribedPredicate<JavaCall<?>> {
    private final String method;
    private final String of;

    Called(String method, String of) {
      super("calls of " + method);
      this.method = method;
      this.of = of;
    }

    @Override
    public boolean test(JavaCall<?> call) {
      return call.getName().equals(method) && call.getTargetOwner().isAssignableTo(anyOf(of));
    }

    private static DescribedPredicate<JavaClass> anyOf(String start) {
      return DescribedPredicate.describe("of " + start, one -> one.getName().startsWith(start));
    }
  }

  /// LocalDate.now(), Instant.now(), System.currentTimeMillis(), a system clock.
  private static final class ReadingTheMachinesTime extends DescribedPredicate<JavaCall<?>> {
    ReadingTheMachinesTime() {
      super("calls that read the machine's time");
    }

    @Override
    public boolean test(JavaCall<?> call) {
      String owner = call.getTargetOwner().getName();
      boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
      boolean clocked =
          call.getTarget().getRawParameterTypes().stream()
              .anyMatch(one -> one.isEquivalentTo(Clock.class));
      return (now && !clocked)
          || (owner.equals(Clock.class.getName()) && call.getName().startsWith("system"))
          || (owner.equals(System.class.getName())
              && call.getName().matches("currentTimeMillis|nanoTime"));
    }
  }
}
