package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs programs that mean harm. Each must end by the limit it names, at the line it names, and
 * leave the JVM fit for the next.
 *
 * <p>The system property {@code hostile.only} limits it to programs whose name contains the value;
 * {@code hostile.modes} names the modes, by default {@code OFF,EAGER,STRESS}.
 */
final class HostileTest {
  private static final Path PROGRAMS = Scripts.folder("hostile");
  private static final Map<Mode, Engine> ENGINES = new EnumMap<>(Mode.class);

  /** Each takes well below a second on a machine that does nothing else. */
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

  static Stream<Arguments> programs() {
    String only = System.getProperty("hostile.only", "");
    return Scripts.under(PROGRAMS).stream()
        .filter(name -> name.contains(only))
        .flatMap(
            name ->
                Stream.of(System.getProperty("hostile.modes", "OFF,EAGER,STRESS").split(","))
                    .map(mode -> Arguments.of(name, Mode.valueOf(mode))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("programs")
  void endsByItsLimit(String name, Mode mode) {
    HostileProgram program = HostileProgram.of(Scripts.text(PROGRAMS.resolve(name)));
    Engine engine = ENGINES.computeIfAbsent(mode, Mode::newEngine);
    long started = System.nanoTime();
    ScriptRunner.onLargeStack(
        () -> {
          runOne(engine, program, name);
          return null;
        });
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(MOST_TIME);
    assertThat(
            ScriptRunner.run(engine, "print(sum(range(10)))", "after.py", Limits.defaults())
                .stdout())
        .as("another context still works")
        .isEqualTo("45\n");
  }

  private static void runOne(Engine engine, HostileProgram program, String name) {
    try (Context context =
        engine
            .newContext(program.allowed())
            .stdout(Writer.nullWriter())
            .stderr(Writer.nullWriter())) {
      Script script = engine.compile(program.source(), name);
      context.run(script);
      if (!program.mayEndBy("NONE")) {
        fail("it ended normally");
      }
    } catch (LimitException limit) {
      assertThat(program.limits())
          .as("limit at line %d, used %d of %d", limit.line(), limit.used(), limit.allowed())
          .contains(limit.limit().name());
      assertThat(limit.used()).isGreaterThan(limit.allowed());
      assertThat(program.mayEndAt(limit.line())).as("line %d", limit.line()).isTrue();
    } catch (ScriptException exception) {
      if (!program.mayEndBy(exception.type())) {
        throw new AssertionError(exception.traceback(), exception);
      }
      assertThat(program.mayEndAt(exception.line())).as("line %d", exception.line()).isTrue();
    }
  }
}
