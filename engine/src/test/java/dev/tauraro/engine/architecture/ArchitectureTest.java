package dev.tauraro.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Holds the package table: who may import whom, without cycles, and ASM in two packages alone. */
class ArchitectureTest {
  private static final String ROOT = "dev.tauraro.engine";

  private static final Set<String> FILES =
      Set.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel",
          "java.nio.file.Files");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageIsInTheTable() {
    Set<String> unlisted = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      String name = relativeName(each);
      if (!name.isEmpty() && PackageTable.allowedFor(name) == null) {
        unlisted.add(name);
      }
    }
    assertThat(unlisted).isEmpty();
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    assertThat(violations(ArchitectureTest::isOutsideTable)).isEmpty();
  }

  @Test
  void nothingInsideImportsTheDoorButTheCommandLine() {
    assertThat(
            violations(
                (from, to) ->
                    relativeName(to).isEmpty()
                        && isEngine(to)
                        && !relativeName(from).isEmpty()
                        && !relativeName(from).equals("cli")))
        .isEmpty();
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** Besides what writes code, only what reads that of getters, and a step of the build. */
  @Test
  void onlyEmitAndInstallKnowAsm() {
    assertThat(
            violations(
                (from, to) ->
                    to.getPackageName().startsWith("org.objectweb.asm")
                        && !relativeName(from).equals("jit.emit")
                        && !relativeName(from).equals("jit.install")
                        && !relativeName(from).equals("linkage")
                        && !from.getName().startsWith("dev.tauraro.engine.host.FieldGetters")))
        .isEmpty();
  }

  @Test
  void theEngineNeedsNothingButTheJdkAndAsm() {
    assertThat(
            violations(
                (from, to) ->
                    !relativeName(from).equals("cli")
                        && !isEngine(to)
                        && !to.getPackageName().startsWith("org.objectweb.asm")
                        && !isJdk(to)))
        .isEmpty();
  }

  /** What a script may reach of the machine is decided in one place. */
  @Test
  void fewTouchFiles() {
    Set<String> touching = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        if (FILES.contains(target) && !relativeName(each).equals("cli")) {
          touching.add(each.getSimpleName());
        }
      }
    }
    assertThat(touching)
        .containsExactlyInAnyOrder("CompiledLibrary", "Dump", "HostModule", "PlainClasses");
  }

  private static boolean isOutsideTable(JavaClass from, JavaClass to) {
    if (!isEngine(to)) {
      return false;
    }
    String importer = relativeName(from);
    String imported = relativeName(to);
    Set<String> allowed = PackageTable.allowedFor(importer);
    return !importer.isEmpty()
        && !importer.equals(imported)
        && (allowed == null || !allowed.contains(imported));
  }

  private static Set<String> violations(BiPredicate<JavaClass, JavaClass> forbidden) {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (forbidden.test(each, target)) {
          found.add(each.getName() + " -> " + target.getName());
        }
      }
    }
    return found;
  }

  private static boolean isEngine(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static boolean isJdk(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("com.sun.management");
  }

  private static String relativeName(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
  }
}
