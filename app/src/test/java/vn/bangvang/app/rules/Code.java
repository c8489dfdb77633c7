package vn.bangvang.app.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.bangvang.app.documents.PlantedPaper;
import vn.bangvang.app.plans.PlantedModel;
import vn.bangvang.app.plans.PlantedView;
import vn.bangvang.domain.shared.PlantedValue;

/// The compiled program, once as it is and once with the planted faults among it.
final class Code {
  static final String DOMAIN = "vn.bangvang.domain..";

  /// The workings of the plan reader, which count as they go; only what they find leaves the
  /// module.
  static final String READER = "vn.bangvang.domain.plan.reading.*..";

  static final String STORE = "vn.bangvang.store..";
  static final String APP = "vn.bangvang.app..";
  private static final Pattern PLANTED = Pattern.compile(".*/Planted\\w+(\\$.*)?\\.class");
  private static final ImportOption MAIN = ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

  static final JavaClasses PROGRAM = imported(MAIN::includes);
  static final JavaClasses WITH_FAULTS =
      imported(place -> MAIN.includes(place) || place.matches(PLANTED));

  static final Class<?> VALUE = PlantedValue.class;
  static final Class<?> MODEL = PlantedModel.class;
  static final Class<?> VIEW = PlantedView.class;
  static final Class<?> PAPER = PlantedPaper.class;

  private Code() {}

  private static JavaClasses imported(Predicate<Location> wanted) {
    return new ClassFileImporter().withImportOption(wanted::test).importPackages("vn.bangvang");
  }
}
