package dev.tauraro.engine.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.Limits;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the JIT tells of its work. */
final class TelemetryTest {
  private final List<JitEvent> events = new CopyOnWriteArrayList<>();

  @Test
  void aLoopOverIntsCallsNoRuntimeMethod() {
    run("total = 0\nfor i in range(1000):\n    total += i\n    total ^= 3\n", JitMode.EAGER);
    CompileEvent event = only(CompileEvent.class);
    assertThat(event.kind()).isEqualTo(UnitKind.LOOP);
    assertThat(event.site()).isEqualTo(new Site("test.py", 2, 1));
    assertThat(event.report().endLine()).isEqualTo(4);
    assertThat(event.report().helperCalls()).isZero();
    assertThat(event.report().inlined()).isPositive();
    assertThat(event.report().guards()).isPositive();
    assertThat(event.report().bytes()).isPositive();
    assertThat(event.report().nanos()).isPositive();
  }

  @Test
  void aDeoptTellsTheKindsOfValuesButNoValue() {
    String secret = "a secret that no log may hold";
    Engine engine = engine(JitMode.EAGER);
    try (Context context = engine.newContext(Limits.none())) {
      context.set("items", List.of(1, 2, 3, 4.5, secret));
      context.eval(
          """
          found = ''
          for item in items:
              try:
                  item + 1
              except TypeError:
                  found = item
          """);
      assertThat(context.get("found")).isEqualTo(secret);
    }
    engine.close();
    assertThat(all(DeoptEvent.class)).isNotEmpty();
    DeoptEvent deopt = all(DeoptEvent.class).get(0);
    assertThat(deopt.site().line()).isBetween(2, 4);
    assertThat(deopt.reason()).isNotEmpty();
    assertThat(deopt.expected() + deopt.found()).isNotEmpty();
    assertThat(events).noneMatch(event -> event.toString().contains("secret"));
  }

  @Test
  void overflowIsADeoptAtItsLine() {
    run("x = 1\nfor i in range(200):\n    x *= 3\n", JitMode.EAGER);
    assertThat(all(DeoptEvent.class))
        .anySatisfy(
            deopt -> {
              assertThat(deopt.reason()).isEqualTo("OVERFLOW");
              assertThat(deopt.site().line()).isEqualTo(3);
            });
  }

  @Test
  void aSecondContextFindsTheCodeOfTheFirst() {
    Engine engine = engine(JitMode.EAGER);
    String source = "n = 0\nfor i in range(1000):\n    n += i\n";
    for (int i = 0; i < 2; i++) {
      try (Context context = engine.newContext()) {
        context.run(engine.compile(source, "shared.py"));
        assertThat(context.jitStatistics().loopsCompiled()).isEqualTo(i == 0 ? 1 : 0);
        assertThat(context.jitStatistics().cacheHits()).isEqualTo(i);
      }
    }
    assertThat(all(CompileEvent.class)).hasSize(1);
    assertThat(engine.telemetry().count(Telemetry.Counter.CACHE_HITS)).isEqualTo(1);
    engine.close();
  }

  /** Code is seen to be entered by its guess that fails: all objects had an int before. */
  @Test
  void everyKindOfCallEntersCompiledCode() {
    run(
        """
        class Box:
            def __init__(self, x, a, b, c):
                self.y = x + 1
                self.x = x
        def four(box, a, b, c):
            return box.x + a
        def default(box, a=1):
            return box.x + a
        def named(box, *, a):
            return box.x + a
        def call(x):
            box = Box(x, 1, 2, 3)
            list(map(four, [box], [1], [2], [3]))
            list(map(default, [box]))
            named(a=1, **{'box': box})
        for x in [1, 2, 3, 4, 0.5]:
            call(x)
        """,
        JitMode.EAGER);
    assertThat(all(DeoptEvent.class).stream().map(deopt -> deopt.site().line()).distinct())
        .contains(3, 6, 8, 10);
  }

  @Test
  void withoutJitNothingIsCompiled() {
    run("for i in range(100000): pass\n", JitMode.OFF);
    assertThat(events).isEmpty();
  }

  @Test
  void loopsCompileAtTheTripThatTheThresholdSays() {
    for (int threshold : new int[] {1, 100, 10_000}) {
      assertThat(compiledAfter(threshold, threshold + 2)).as("threshold %d", threshold).isTrue();
      if (threshold > 1) {
        assertThat(compiledAfter(threshold, threshold - 1))
            .as("below threshold %d", threshold)
            .isFalse();
      }
    }
  }

  private boolean compiledAfter(int threshold, int trips) {
    events.clear();
    try (Engine engine =
            Engine.builder()
                .hotLoopThreshold(threshold)
                .backgroundCompilation(false)
                .listener(events::add)
                .build();
        Context context = engine.newContext()) {
      context.eval("n = 0\nfor i in range(" + trips + "):\n    n += i\n");
    }
    return !all(CompileEvent.class).isEmpty();
  }

  @Test
  void theRingKeepsTheLastEvents() {
    Telemetry telemetry = new Telemetry();
    for (int i = 0; i < Telemetry.KEPT + 10; i++) {
      telemetry.record(new InvalidationEvent(new Site("x.py", i + 1, 1), UnitKind.LOOP, "TEST"));
    }
    List<JitEvent> kept = telemetry.events();
    assertThat(kept).hasSize(Telemetry.KEPT);
    assertThat(((InvalidationEvent) kept.get(0)).site().line()).isEqualTo(11);
    assertThat(telemetry.count(Telemetry.Counter.INVALIDATED)).isEqualTo(Telemetry.KEPT + 10);
  }

  private Engine engine(JitMode mode) {
    return Engine.builder().jit(mode).listener(events::add).build();
  }

  private void run(String source, JitMode mode) {
    try (Engine engine = engine(mode);
        Context context = engine.newContext()) {
      context.run(engine.compile(source, "test.py"));
    }
  }

  private <T extends JitEvent> List<T> all(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T extends JitEvent> T only(Class<T> kind) {
    List<T> found = all(kind);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
