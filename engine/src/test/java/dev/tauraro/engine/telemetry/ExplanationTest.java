package dev.tauraro.engine.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.Usage;
import dev.tauraro.engine.sandbox.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a script, line by line. */
final class ExplanationTest {
  private static final String SOURCE =
      """
      def square(x):
          return x * x

      def norm(values):
          total = 0
          for x in values:
              total += square(x)
          return total

      numbers = list(range(50))
      for i in range(50):
          norm(numbers)
      for i in range(50):
          norm([0.5])
      never = 0
      """;

  private final Explanation explanation = new Explanation("test.py");

  private Usage run(String source, JitMode mode) {
    Engine engine =
        Engine.builder()
            .jit(mode)
            .hotLoopThreshold(10)
            .hotFunctionThreshold(10)
            .backgroundCompilation(false)
            .listener(explanation::add)
            .build();
    try (Context context = engine.newContext()) {
      context.run(engine.compile(source, "test.py"));
      return context.usage();
    } finally {
      engine.close();
    }
  }

  private Explanation.Line line(int number) {
    Explanation.Line line = explanation.lines(SOURCE).get(number - 1);
    assertThat(line.number()).isEqualTo(number);
    return line;
  }

  @Test
  void linesSayWhatTheyWereCompiledTo() {
    run(SOURCE, JitMode.AUTO);
    assertThat(explanation.lines(SOURCE)).hasSize(15);
    assertThat(line(7).compiled()).isTrue();
    assertThat(line(7).code().inlined()).containsKey("square");
    assertThat(line(7).code().guards()).isNotEmpty();
    assertThat(line(7).code().types()).containsEntry("square(x)", "int|float");
    assertThat(line(5).units()).anyMatch(unit -> unit.kind() == UnitKind.FUNCTION);
    assertThat(line(15))
        .isEqualTo(new Explanation.Line(15, "never = 0", false, false, null, List.of(), List.of()));
  }

  @Test
  void guardsThatFailedAreCountedAtTheirLines() {
    run(SOURCE, JitMode.AUTO);
    List<Explanation.Deopt> all =
        explanation.lines(SOURCE).stream().flatMap(line -> line.deopts().stream()).toList();
    assertThat(all)
        .anySatisfy(
            deopt -> {
              assertThat(deopt.expected()).contains("int");
              assertThat(deopt.found()).contains("float");
              assertThat(deopt.count()).isPositive();
            });
  }

  @Test
  void droppedUnitsSayWhy() {
    run("x = 1\nfor i in range(500):\n    x = x * 3\n", JitMode.EAGER);
    Explanation.Unit unit = explanation.units().get(0);
    assertThat(unit.line()).isEqualTo(2);
    assertThat(unit.compilations()).isGreaterThan(1);
    assertThat(explanation.lines("x = 1\nfor i in range(500):\n    x = x * 3\n").get(2).deopts())
        .anyMatch(deopt -> deopt.reason().equals("OVERFLOW"));
  }

  @Test
  void codeOfOtherFilesCountsWhereItIsCalled() {
    String source = "import bisect\nr = 0\nfor i in range(300):\n    r += bisect.bisect([1], i)\n";
    run(source, JitMode.EAGER);
    assertThat(explanation.lines(source)).hasSize(4);
    assertThat(explanation.lines(source).get(3).compiled()).isTrue();
  }

  @Test
  void otherScriptsAreLeftOut() {
    explanation.add(new RejectEvent(new Site("other.py", 1, 1), UnitKind.LOOP, "TOO_COMPLEX", ""));
    assertThat(explanation.units()).isEmpty();
  }

  @Test
  void manyFailuresAreBounded() {
    for (int i = 0; i < 2 * Explanation.KEPT; i++) {
      Site site = new Site("test.py", i + 1, 1);
      explanation.add(new DeoptEvent(site, UnitKind.LOOP, "SHAPE", "", ""));
      explanation.add(new RejectEvent(site, UnitKind.LOOP, "TOO_COMPLEX", ""));
    }
    assertThat(explanation.units()).hasSize(Explanation.KEPT);
    String source = "\n".repeat(2 * Explanation.KEPT);
    assertThat(explanation.lines(source).stream().mapToInt(line -> line.deopts().size()).sum())
        .isEqualTo(Explanation.KEPT);
  }

  @Test
  void usageTellsWhichStepsTheInterpreterTook() {
    String source = "for i in range(10000):\n    pass\n";
    Usage interpreted = run(source, JitMode.OFF);
    assertThat(interpreted.interpretedSteps()).isEqualTo(interpreted.of(Limit.STEPS).used());
    assertThat(interpreted.compiledPercent()).isZero();
    Usage compiled = run(source, JitMode.EAGER);
    assertThat(compiled.of(Limit.STEPS)).isEqualTo(interpreted.of(Limit.STEPS));
    assertThat(compiled.compiledPercent()).isGreaterThan(99);
    assertThat(run("pass\n", JitMode.OFF).compiledPercent()).isZero();
  }
}
