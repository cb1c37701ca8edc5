package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.corpus.Mode;
import dev.tauraro.engine.corpus.Outcome;
import dev.tauraro.engine.corpus.ScriptRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Asks CPython and the engine for the answers to calls and lists the calls where they differ. */
final class CallTester implements AutoCloseable {
  private static final Limits LIMITS =
      Limits.none().wallTime(Duration.ofSeconds(20)).memory(Limits.mebibytes(1024));

  private static final int SCRIPTS_PER_ENGINE = 40;

  private final CPython python;
  private final Map<Mode, Engine> engines = new EnumMap<>(Mode.class);
  private int scripts;

  CallTester(CPython python) {
    this.python = python;
  }

  /** The calls of an area that the engine answers otherwise than CPython in some mode. */
  List<String> differences(CallArea area, List<String> calls, List<Mode> modes) {
    if (++scripts % SCRIPTS_PER_ENGINE == 0) {
      close();
    }
    List<String> expected = answers(area, calls, script -> python.run(List.of(script)).get(0));
    List<String> differences = new ArrayList<>();
    for (Mode mode : modes) {
      List<String> actual = answers(area, calls, script -> run(mode, script));
      for (int i = 0; i < calls.size(); i++) {
        if (!CallAnswers.same(expected.get(i), actual.get(i))) {
          differences.add(
              calls.get(i)
                  + "\n  CPython: "
                  + expected.get(i)
                  + "\n  "
                  + mode
                  + ": "
                  + actual.get(i));
        }
      }
    }
    return differences;
  }

  /** An answer to each call; a script that did not end with all its answers is divided. */
  private List<String> answers(CallArea area, List<String> calls, UnaryOperator<String> runner) {
    String output = runner.apply(area.script(calls));
    List<String> lines = List.of(output.split("\n", -1));
    if (lines.size() == calls.size() + 1 && lines.get(calls.size()).isEmpty()) {
      return lines.subList(0, calls.size());
    }
    if (calls.size() == 1) {
      return List.of("no answer: " + output.strip());
    }
    int half = calls.size() / 2;
    List<String> answers = new ArrayList<>(answers(area, calls.subList(0, half), runner));
    answers.addAll(answers(area, calls.subList(half, calls.size()), runner));
    return answers;
  }

  private String run(Mode mode, String script) {
    Engine engine = engines.computeIfAbsent(mode, Mode::newEngine);
    try {
      Outcome outcome = ScriptRunner.run(engine, script, "calls.py", LIMITS);
      return outcome.failure().isEmpty() ? outcome.stdout() : "ended by " + outcome.failure();
    } catch (IllegalStateException | AssertionError broken) {
      Throwable cause = broken.getCause() == null ? broken : broken.getCause();
      return "the engine failed: " + broken.getMessage() + ", " + cause;
    }
  }

  @Override
  public void close() {
    engines.values().forEach(Engine::close);
    engines.clear();
  }
}
