package dev.tauraro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tauraro.engine.sandbox.Limit;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.Telemetry;
import dev.tauraro.engine.telemetry.UnitKind;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The engine as a library. */
final class EngineTest {
  private final Engine engine = Engine.create();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void valuesGoInAndOut() {
    try (Context context = engine.newContext()) {
      context.set("data", Map.of("xs", List.of(1, 2L, 2.5), "none", List.of()));
      context.set("text", "häß");
      context.set("big", BigInteger.TWO.pow(70));
      assertThat(context.eval("sum(data['xs'])")).isEqualTo(5.5);
      assertThat(context.eval("[text.upper(), big + 1, True, {'a': {3}}]"))
          .isEqualTo(
              List.of(
                  "HÄSS",
                  BigInteger.TWO.pow(70).add(BigInteger.ONE),
                  true,
                  Map.of("a", java.util.Set.of(3L))));
      context.eval("answer = 42");
      assertThat(context.get("answer", Integer.class)).isEqualTo(42);
      assertThat(context.names()).contains("answer", "data");
      assertThatThrownBy(() -> context.get("missing"))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining("missing");
      assertThatThrownBy(() -> context.get("text", Integer.class))
          .isInstanceOf(ClassCastException.class);
      assertThatThrownBy(() -> context.set("thread", Thread.currentThread()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void othersSeeWhatMemoryARunIsChargedWith() {
    Limits limits = Limits.none().memory(Limits.mebibytes(64));
    try (Context context = engine.newContext(limits)) {
      List<Long> seen = new ArrayList<>();
      context.set(
          "look",
          (HostFunction)
              arguments -> {
                CompletableFuture.runAsync(() -> seen.add(context.chargedMemory())).join();
                return null;
              });
      assertThat(context.chargedMemory()).isZero();
      context.eval("look()\nkept = bytearray(20 << 20)\nlook()");
      assertThat(seen.get(0)).isLessThan(Limits.mebibytes(20));
      assertThat(seen.get(1)).isBetween(Limits.mebibytes(20), Limits.mebibytes(64));
      assertThat(context.chargedMemory()).isBetween(Limits.mebibytes(20), Limits.mebibytes(64));
    }
    try (Context unlimited = engine.newContext(Limits.none())) {
      unlimited.eval("kept = bytearray(20 << 20)");
      assertThat(unlimited.chargedMemory()).isZero();
    }
  }

  @Test
  void compiledCodeCanBeDropped() {
    List<CompileEvent> compiled = new ArrayList<>();
    try (Engine waiting =
            Engine.builder()
                .backgroundCompilation(false)
                .listener(
                    event -> {
                      if (event instanceof CompileEvent) {
                        compiled.add((CompileEvent) event);
                      }
                    })
                .build();
        Context context = waiting.newContext()) {
      Script script = waiting.compile("t = 0\nfor i in range(1000): t += i\nt", "sum.py");
      assertThat(context.run(script)).isEqualTo(499500L);
      assertThat(compiled).hasSize(1);
      Site site = compiled.get(0).site();
      assertThat(waiting.evict(new Site("other.py", 2, 1), UnitKind.LOOP)).isFalse();
      assertThat(waiting.evict(site, UnitKind.LOOP)).isTrue();
      assertThat(waiting.evict(site, UnitKind.LOOP)).isFalse();
      assertThat(context.run(script)).isEqualTo(499500L);
      assertThat(compiled).hasSize(2);
      assertThat(waiting.telemetry().count(Telemetry.Counter.EVICTED)).isEqualTo(1);
    }
  }

  @Test
  void contextsShareCodeButNoVariables() {
    Script script = engine.compile("count = globals().get('count', 0) + 1", "count.py");
    assertThat(engine.compile("count = globals().get('count', 0) + 1", "count.py"))
        .isSameAs(script);
    try (Context first = engine.newContext();
        Context second = engine.newContext()) {
      first.run(script);
      first.run(script);
      second.run(script);
      assertThat(first.get("count")).isEqualTo(2L);
      assertThat(second.get("count")).isEqualTo(1L);
    }
  }

  @Test
  void functionsAreCalledFromJava() {
    try (Context context = engine.newContext()) {
      context.eval("def area(w, h=2):\n    return w * h\n");
      assertThat(context.call("area", 3)).isEqualTo(6L);
      assertThat(context.call("area", 3, 2.5)).isEqualTo(7.5);
      assertThat(context.hasFunction("area")).isTrue();
      assertThatThrownBy(() -> context.call("area"))
          .isInstanceOf(ScriptException.class)
          .hasMessage("TypeError: area() missing 1 required positional argument: 'w'");
    }
  }

  @Test
  void anExceptionTellsTypeMessagePlaceAndTraceback() {
    try (Context context = engine.newContext()) {
      Script script = engine.compile("def f(x):\n    return 1 / x\n\nf(0)\n", "f.py");
      ScriptException error =
          catchThrowableOfType(ScriptException.class, () -> context.run(script));
      assertThat(error.type()).isEqualTo("ZeroDivisionError");
      assertThat(error.message()).isEqualTo("division by zero");
      assertThat(error.fileName()).isEqualTo("f.py");
      assertThat(error.line()).isEqualTo(2);
      assertThat(error.traceback())
          .startsWith("Traceback (most recent call last):\n  File \"f.py\", line 4, in <module>");
    }
  }

  @Test
  void aSyntaxErrorTellsItsPlace() {
    ScriptException error =
        catchThrowableOfType(
            ScriptException.class, () -> engine.compile("x = 1\nif x\n    pass\n", "s.py"));
    assertThat(error.type()).isEqualTo("SyntaxError");
    assertThat(error.message()).isEqualTo("expected ':'");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.column()).isEqualTo(5);
  }

  @Test
  void aLimitTellsItsNameAndTheLineWhateverTheSourceIsCalled() {
    for (String name : List.of("loop.py", "<string>", "<stdin>", "<random>", "random.py")) {
      try (Context context = engine.newContext(Limits.defaults().steps(1000))) {
        Script script = engine.compile("import random\nn = 0\nwhile True:\n    n += 1\n", name);
        LimitException error =
            catchThrowableOfType(LimitException.class, () -> context.run(script));
        assertThat(error.limit()).isEqualTo(Limit.STEPS);
        assertThat(error.allowed()).isEqualTo(1000);
        assertThat(error.fileName()).isEqualTo(name);
        assertThat(error.line()).isEqualTo(3);
      }
    }
  }

  @Test
  void aLimitExceededInALibraryModuleTellsTheLineThatCalledIt() {
    try (Context context = engine.newContext(Limits.defaults().steps(10_000))) {
      Script script =
          engine.compile("import textwrap\n\ntextwrap.wrap('word ' * 100000)\n", "wrap.py");
      LimitException error = catchThrowableOfType(LimitException.class, () -> context.run(script));
      assertThat(error.fileName()).isEqualTo("wrap.py");
      assertThat(error.line()).isEqualTo(3);
    }
  }

  @Test
  void aContextGoesOnAfterALimitOnceItHasANewBudget() {
    try (Context context = engine.newContext(Limits.defaults().steps(1000))) {
      assertThatThrownBy(() -> context.eval("while True: pass")).isInstanceOf(LimitException.class);
      context.renewBudget();
      assertThat(context.eval("1 + 1")).isEqualTo(2L);
    }
  }

  @Test
  void anExitHasAStatus() {
    try (Context context = engine.newContext()) {
      ScriptExit exit =
          catchThrowableOfType(ScriptExit.class, () -> context.eval("import sys; sys.exit(3)"));
      assertThat(exit.status()).isEqualTo(3);
    }
  }

  @Test
  void scriptsReadAndWriteOnlyTheStreamsThatTheyWereGiven() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (Context context =
        engine
            .newContext()
            .stdout(out)
            .stderr(err)
            .stdin(new java.io.StringReader("first\nsecond\n"))) {
      context.eval("import sys\nprint(input())\nprint(input(), file=sys.stderr)\n");
    }
    assertThat(out).hasToString("first\n");
    assertThat(err).hasToString("second\n");
  }

  @Test
  void scriptsOfAnotherEngineAreRefused() {
    try (Engine other = Engine.create();
        Context context = engine.newContext()) {
      Script script = other.compile("1", "one.py");
      assertThatThrownBy(() -> context.run(script)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
