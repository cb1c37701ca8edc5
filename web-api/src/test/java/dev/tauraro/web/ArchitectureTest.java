package dev.tauraro.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.tauraro.web");

  @Test
  void onlyTheSandboxTouchesTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.tauraro.web.sandbox")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.tauraro.engine..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.tauraro.web.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
