package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.sandbox.Limit;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs programs that mean harm. Each must end by the limit it names, at the line it names, and
 * leave the JVM fit for the next; interpreted and compiled it must end alike, after as many steps.
 *
 * <p>The system property {@code hostile.only} limits it to programs whose name contains the value;
 * {@code hostile.modes} names the modes, by default {@code OFF,EAGER,STRESS}.
 */
final class HostileTest {
  private static final Path PROGRAMS = Scripts.folder("hostile");
  private static final Map<Mode, Engine> ENGINES = new EnumMap<>(Mode.class);

  /**
   * Of the processor, collections not counted: what a loaded machine does meanwhile says nothing
   * about the program. Most take well below a second.
   */
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  /** What the programs' contexts were allowed together with what the tests themselves hold. */
  private static final long HEAP_AFTERWARDS = 200L << 20;

  @AfterAll
  static void memoryIsFreeAgain() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    ENGINES.values().forEach(Engine::close);
    ENGINES.clear();
    assertThat(used).as("bytes of heap in use").isLessThan(HEAP_AFTERWARDS);
  }

  static Stream<String> programs() {
    String only = System.getProperty("hostile.only", "");
    return Scripts.under(PROGRAMS).stream().filter(name -> name.contains(only));
  }

  /**
   * How a run ended.
   *
   * @param by name of the limit, class of the exception, or NONE
   * @param steps used in all
   */
  private record Ending(String by, int line, long steps) {
    /** Whether it depends on more than the program: on the clock or on what takes memory where. */
    boolean mayDiffer() {
      return by.equals("MEMORY") || by.equals("WALL_TIME") || by.equals("CPU_TIME");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void endsByItsLimit(String name) {
    HostileProgram program = HostileProgram.of(Scripts.text(PROGRAMS.resolve(name)));
    Map<String, Ending> endings = new LinkedHashMap<>();
    for (String mode : System.getProperty("hostile.modes", "OFF,EAGER,STRESS").split(",")) {
      Engine engine = ENGINES.computeIfAbsent(Mode.valueOf(mode), Mode::newEngine);
      Ending ending = ScriptRunner.onLargeStack(() -> runOne(engine, program, name));
      assertThat(program.limits()).as("%s ended by %s", mode, ending).contains(ending.by());
      assertThat(program.mayEndAt(ending.line())).as("%s ended by %s", mode, ending).isTrue();
      assertThat(
              ScriptRunner.run(engine, "print(sum(range(10)))", "after.py", Limits.defaults())
                  .stdout())
          .as("another context still works")
          .isEqualTo("45\n");
      endings.put(mode, ending);
    }
    if (endings.values().stream().noneMatch(Ending::mayDiffer)) {
      assertThat(new HashSet<>(endings.values())).as("endings %s", endings).hasSize(1);
    }
  }

  private static Ending runOne(Engine engine, HostileProgram program, String name) {
    try (Context context = engine.newContext(program.allowed())) {
      String by = "NONE";
      int line = 0;
      try {
        context.run(engine.compile(program.source(), name));
      } catch (LimitException limit) {
        assertThat(limit.used()).isGreaterThan(limit.allowed());
        by = limit.limit().name();
        line = limit.line();
      } catch (ScriptException exception) {
        by = exception.type();
        line = exception.line();
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(Duration.ofNanos(nanos)).as("processor time").isLessThan(MOST_TIME);
      return new Ending(by, line, context.usage().of(Limit.STEPS).used());
    }
  }
}
