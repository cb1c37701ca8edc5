package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the corpus in every mode against what CPython 3.11 printed.
 *
 * <p>The system property {@code corpus.only} limits it to scripts whose path contains the value,
 * {@code corpus.modes} to the modes that are named, separated by commas.
 */
final class CorpusTest {
  private static final Path CORPUS = Scripts.folder("corpus");
  private static final KnownGaps GAPS = new KnownGaps(CORPUS.resolve("known-gaps.txt"));
  private static final Limits LIMITS = Limits.none().wallTime(Duration.ofSeconds(60));
  private static final Map<Mode, Engine> ENGINES = new EnumMap<>(Mode.class);
  private static final Map<String, Long> STEPS = new HashMap<>();

  /** Refusals that say that the compiler could not do it, of the script that runs. */
  private static final List<JitEvent> REFUSED = new CopyOnWriteArrayList<>();

  /** Why scripts of the corpus may be left to the interpreter. */
  private static final Set<String> PERMITTED = Set.of("FRAME_OBSERVED", "DEOPT_STORM");

  @AfterAll
  static void closeEngines() {
    ENGINES.values().forEach(Engine::close);
    ENGINES.clear();
    STEPS.clear();
  }

  static List<String> scripts() {
    String only = System.getProperty("corpus.only", "");
    return Scripts.under(CORPUS).stream().filter(path -> path.contains(only)).toList();
  }

  private static List<Mode> modes() {
    String names = System.getProperty("corpus.modes", "");
    return names.isEmpty()
        ? Mode.OF_CORPUS
        : Stream.of(names.split(",")).map(Mode::valueOf).toList();
  }

  static Stream<Arguments> runs() {
    return scripts().stream()
        .filter(script -> !GAPS.holds(script))
        .flatMap(script -> modes().stream().map(mode -> Arguments.of(script, mode)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void printsWhatCpythonPrints(String script, Mode mode) {
    Outcome outcome = run(script, mode);
    assertAll(
        () -> assertThat(outcome.stdout()).as("standard output").isEqualTo(recorded(script, "out")),
        () -> assertThat(outcome.stderr()).as("standard error").isEqualTo(recorded(script, "err")),
        () -> assertThat(outcome.steps()).as("steps").isEqualTo(stepsInterpreted(script)),
        () -> assertThat(REFUSED).as("not compiled").isEmpty());
  }

  @Test
  void secondRunOfAScriptIsAsTheFirst() {
    for (String script : scripts()) {
      if (!GAPS.holds(script) && script.startsWith("jit/")) {
        assertThat(run(script, Mode.HOT_1)).as(script).isEqualTo(run(script, Mode.HOT_1));
      }
    }
  }

  /** A gap that is closed must be struck from the ledger. */
  @Test
  void ledgerHoldsGapsOnly() {
    assertThat(Scripts.under(CORPUS)).containsAll(GAPS.scripts());
    for (String script : GAPS.scripts()) {
      assertThat(Mode.OF_CORPUS.stream().allMatch(mode -> passes(script, mode)))
          .as("%s passes in all modes now: strike it from known-gaps.txt", script)
          .isFalse();
    }
  }

  private static boolean passes(String script, Mode mode) {
    try {
      Outcome outcome = run(script, mode);
      return outcome.stdout().equals(recorded(script, "out"))
          && outcome.stderr().equals(recorded(script, "err"))
          && outcome.steps() == stepsInterpreted(script);
    } catch (IllegalStateException | AssertionError failed) {
      return false;
    }
  }

  private static long stepsInterpreted(String script) {
    Long steps = STEPS.get(script);
    if (steps == null) {
      steps = run(script, Mode.OFF).steps();
      STEPS.put(script, steps);
    }
    return steps;
  }

  private static Outcome run(String script, Mode mode) {
    REFUSED.clear();
    Engine engine =
        ENGINES.computeIfAbsent(mode, missing -> missing.newEngine(CorpusTest::noteRefusal));
    String name = script.substring(script.lastIndexOf('/') + 1);
    return ScriptRunner.run(engine, Scripts.text(CORPUS.resolve(script)), name, LIMITS);
  }

  private static void noteRefusal(JitEvent event) {
    if (event instanceof RejectEvent && !PERMITTED.contains(((RejectEvent) event).reason())) {
      REFUSED.add(event);
    }
  }

  private static String recorded(String script, String kind) {
    return Scripts.text(CORPUS.resolve(script.substring(0, script.length() - 2) + kind));
  }
}
