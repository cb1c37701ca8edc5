package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.corpus.Mode;
import dev.tauraro.engine.corpus.Outcome;
import dev.tauraro.engine.corpus.ScriptRunner;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs programs in every mode and says how they differ. */
final class Tester implements AutoCloseable {
  private static final List<Mode> MODES =
      List.of(Mode.OFF, Mode.EAGER, Mode.STRESS, Mode.DEFAULT, Mode.HOT_1, Mode.HOT_7);

  /** {@link #MODES} in threes of which each shows most of what differs. */
  private static final List<List<Mode>> SELECTIONS =
      List.of(
          List.of(Mode.OFF, Mode.EAGER, Mode.STRESS),
          List.of(Mode.OFF, Mode.EAGER, Mode.DEFAULT),
          List.of(Mode.OFF, Mode.STRESS, Mode.HOT_1),
          List.of(Mode.OFF, Mode.EAGER, Mode.HOT_7));

  private static final Limits LIMITS =
      Limits.none().wallTime(Duration.ofSeconds(30)).memory(Limits.mebibytes(1024));

  /** Engines are given up after so many programs, so that their code can be unloaded. */
  private static final int PROGRAMS_PER_ENGINE = 200;

  /** Of an object that is printed without a representation of its own. */
  private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9a-f]+");

  private final Map<Mode, Engine> engines = new EnumMap<>(Mode.class);
  private int programs;

  /**
   * How a program's runs differ, or null when they don't.
   *
   * @param expected what CPython printed, or null to compare the modes only
   */
  String difference(String program, String expected) {
    return difference(program, expected, MODES);
  }

  /** As {@link #difference(String, String)}, with some modes: others for the next program. */
  String quickDifference(String program, String expected) {
    return difference(program, expected, SELECTIONS.get(programs % SELECTIONS.size()));
  }

  private String difference(String program, String expected, List<Mode> modes) {
    if (++programs % PROGRAMS_PER_ENGINE == 0) {
      close();
    }
    if (CPython.TIMEOUT.equals(expected)) {
      // It would take as long here, and the limit's message tells how long.
      return null;
    }
    if (expected != null && expected.startsWith(CPython.BROKEN)) {
      return "no program: " + expected;
    }
    Outcome interpreted = run(Mode.OFF, program);
    String printed = printed(interpreted);
    if (expected != null && isComparable(printed)) {
      String wanted = withoutAddresses(expected);
      String found = withoutAddresses(printed);
      if (!wanted.equals(found)) {
        return "CPython and interpreter\n" + firstDifference(wanted, found);
      }
    }
    for (Mode mode : modes) {
      Outcome outcome = mode == Mode.OFF ? interpreted : run(mode, program);
      if (!printed(outcome).equals(printed)) {
        return "interpreter and " + mode + "\n" + firstDifference(printed, printed(outcome));
      }
      if (outcome.steps() != interpreted.steps()) {
        return "steps of interpreter and "
            + mode
            + "\n"
            + interpreted.steps()
            + "\n"
            + outcome.steps();
      }
    }
    return null;
  }

  /**
   * False when a program asked for an object beyond all limits: CPython raises a MemoryError that
   * the program may catch, where the engine ends the run.
   */
  private static boolean isComparable(String printed) {
    return !printed.contains("LimitException: OBJECT_SIZE");
  }

  private static String withoutAddresses(String printed) {
    return ADDRESS.matcher(printed).replaceAll(" at an address");
  }

  private Outcome run(Mode mode, String program) {
    Engine engine = engines.computeIfAbsent(mode, Mode::newEngine);
    try {
      return ScriptRunner.run(engine, program, "program.py", LIMITS);
    } catch (IllegalStateException | AssertionError broken) {
      Throwable cause = broken.getCause() == null ? broken : broken.getCause();
      return new Outcome("", "", "the engine failed: " + cause, -1);
    }
  }

  private static String printed(Outcome outcome) {
    return outcome.failure().isEmpty()
        ? outcome.stdout()
        : outcome.stdout() + "!! " + outcome.failure() + "\n";
  }

  private static String firstDifference(String first, String second) {
    List<String> a = first.lines().toList();
    List<String> b = second.lines().toList();
    int i = 0;
    while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
      i++;
    }
    return "line "
        + (i + 1)
        + "\n  "
        + (i < a.size() ? a.get(i) : "(end)")
        + "\n  "
        + (i < b.size() ? b.get(i) : "(end)");
  }

  @Override
  public void close() {
    engines.values().forEach(Engine::close);
    engines.clear();
  }
}
