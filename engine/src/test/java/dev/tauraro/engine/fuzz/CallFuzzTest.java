package dev.tauraro.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.corpus.Mode;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A short run of what {@link CallFuzz} does at length, and what it makes of equal answers.
 *
 * <p>The run needs {@code python3} to be CPython 3.11: without it, it is skipped and says so.
 */
final class CallFuzzTest {
  private static final int CALLS = 40;
  private static final long SEED = 20_000_000;

  @Test
  void randomCallsAnswerAsInCPython() {
    CPython python = CPython.find("python3");
    Assumptions.assumeTrue(
        python != null,
        "python3 is not CPython 3.11: nothing to compare the answers to calls with");
    try (CallTester tester = new CallTester(python)) {
      for (CallArea area : CallArea.of(null)) {
        List<String> calls = area.calls(SEED, CALLS);
        assertThat(tester.differences(area, calls, List.of(Mode.OFF))).as(area.name()).isEmpty();
      }
    }
  }

  @Test
  void aSeedAlwaysGivesTheSameCalls() {
    CallArea area = CallArea.of("text").get(0);
    assertThat(area.calls(7, CALLS)).isEqualTo(area.calls(7, CALLS));
  }

  @Test
  void onlyFloatsBehindATildeMayBeAPlaceOff() {
    assertThat(CallAnswers.same("~(0.1, 2.0)", "~(0.10000000000000002, 2.0)")).isTrue();
    assertThat(CallAnswers.same("~(0.1, 2.0)", "~(0.11, 2.0)")).isFalse();
    assertThat(CallAnswers.same("~(0.1, 2.0)", "~(0.1, -2.0)")).isFalse();
    assertThat(CallAnswers.same("0.1", "0.10000000000000002")).isFalse();
  }
}
