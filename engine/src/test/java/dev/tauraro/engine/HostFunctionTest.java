package dev.tauraro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tauraro.engine.sandbox.Limit;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions of the host that scripts call, interpreted and compiled. */
class HostFunctionTest {
  private Engine engine;
  private Context context;

  private void open(JitMode mode) {
    engine = Engine.builder().jit(mode).build();
    context = engine.newContext();
  }

  @AfterEach
  void close() {
    context.close();
    engine.close();
  }

  @ParameterizedTest
  @EnumSource
  void argumentsAndResultsArePlain(JitMode mode) {
    open(mode);
    context.set("join", arguments -> Arrays.toString(arguments) + arguments.length);
    context.set("pair", arguments -> List.of(arguments[0], 2));
    assertThat(context.eval("join(1, 'a', None, True)")).isEqualTo("[1, a, null, true]4");
    assertThat(context.eval("pair(1) == [1, 2]")).isEqualTo(true);
    assertThatThrownBy(() -> context.eval("join(x=1)"))
        .hasMessage("TypeError: join() takes no keyword arguments");
  }

  @ParameterizedTest
  @EnumSource
  void callsInLoopsAreCountedAlike(JitMode mode) {
    open(mode);
    context.set("twice", arguments -> 2 * (Long) arguments[0]);
    assertThat(context.eval("n = 0\nfor i in range(1000):\n  n += twice(i)\nn")).isEqualTo(999000L);
    assertThat(context.usage().of(Limit.STEPS).used()).isEqualTo(2000);
  }

  @ParameterizedTest
  @EnumSource
  void exceptionsOfTheHostAreCausesUnlessCaught(JitMode mode) {
    open(mode);
    IOException gone = new IOException("gone");
    context.set(
        "fetch",
        arguments -> {
          throw gone;
        });
    assertThat(context.eval("try:\n  fetch()\nexcept Exception as e:\n  text = repr(e)\ntext"))
        .isEqualTo("RuntimeError('java.io.IOException: gone')");
    ScriptException failure =
        catchThrowableOfType(
            ScriptException.class, () -> context.eval("def f():\n  fetch()\n\nf()"));
    assertThat(failure).hasCause(gone).hasMessage("RuntimeError: java.io.IOException: gone");
    assertThat(failure.getStackTrace()[0]).hasToString("<script>.f(<script>:2)");
    assertThat(failure.getStackTrace()[1]).hasToString("<script>.<module>(<script>:4)");
  }

  @ParameterizedTest
  @EnumSource
  void resultsThatScriptsCannotUseAreErrors(JitMode mode) {
    open(mode);
    context.set("make", arguments -> new Object());
    assertThatThrownBy(() -> context.eval("make()"))
        .hasMessageStartingWith("RuntimeError: make(): a value of class java.lang.Object")
        .hasCauseInstanceOf(IllegalArgumentException.class);
    Object own = new Object();
    context.set("make", arguments -> Context.opaque(own));
    assertThat(context.eval("x = make()\nx")).isSameAs(own);
    assertThatThrownBy(() -> context.eval("x.getClass()"))
        .hasMessageContaining("AttributeError: 'opaque' object has no attribute 'getClass'");
  }

  @ParameterizedTest
  @EnumSource
  void errorsOfScriptsPassThroughTheHost(JitMode mode) {
    open(mode);
    context.set("again", arguments -> context.call("fail"));
    assertThat(
            context.eval(
                """
                def fail():
                    raise KeyError('k')
                try:
                    again()
                except KeyError as e:
                    found = e.args[0]
                found
                """))
        .isEqualTo("k");
  }

  @ParameterizedTest
  @EnumSource
  void theHostCannotOutliveALimitOfItsScript(JitMode mode) {
    open(mode);
    context.renewBudget(Limits.defaults().steps(5000));
    context.set(
        "attempt",
        arguments -> {
          try {
            return context.call("spin");
          } catch (LimitException e) {
            throw new IllegalStateException("hidden", e);
          }
        });
    String script =
        "def spin():\n  while True: pass\n\ntry:\n  attempt()\nexcept Exception:\n  pass\n";
    assertThatThrownBy(() -> context.eval(script))
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo(Limit.STEPS));
  }

  @ParameterizedTest
  @EnumSource
  void aFullHeapIsToldApartFromALimit(JitMode mode) {
    open(mode);
    context.set(
        "fill",
        arguments -> {
          throw new OutOfMemoryError("of the test");
        });
    assertThatThrownBy(() -> context.eval("try:\n  fill()\nexcept BaseException:\n  pass"))
        .isInstanceOfSatisfying(
            LimitException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(Limit.MEMORY);
              assertThat(e.isHeapFull()).isTrue();
            });
    context.renewBudget(Limits.defaults().memory(Limits.mebibytes(1)));
    assertThatThrownBy(() -> context.eval("kept = None\nwhile True:\n  kept = [kept]"))
        .isInstanceOfSatisfying(
            LimitException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(Limit.MEMORY);
              assertThat(e.isHeapFull()).isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource
  void timeInTheHostCounts(JitMode mode) {
    open(mode);
    context.renewBudget(Limits.defaults().wallTime(Duration.ofMillis(20)));
    context.set(
        "slow",
        arguments -> {
          Thread.sleep(40);
          return null;
        });
    assertThatThrownBy(() -> context.eval("slow()\nx = 1"))
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo(Limit.WALL_TIME));
    assertThat(context.has("x")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void limitsCanBeChangedBetweenRuns(JitMode mode) {
    open(mode);
    String script = "x = list(range(50000))\nlen(x)";
    assertThat(context.eval(script)).isEqualTo(50000L);
    context.renewBudget(Limits.defaults().objectSize(1000));
    assertThatThrownBy(() -> context.eval(script)).isInstanceOf(LimitException.class);
    context.renewBudget(Limits.defaults().recursion(50));
    String deep = "def f(n): return n and f(n - 1)\nf(100)";
    assertThatThrownBy(() -> context.eval(deep)).hasMessageContaining("RecursionError");
    context.renewBudget(Limits.none());
    assertThat(context.eval(deep)).isEqualTo(0L);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheHostHoldsIsNotTheScriptsMemory(JitMode mode) {
    open(mode);
    context.renewBudget(Limits.defaults().memory(Limits.mebibytes(8)));
    byte[][] large = {new byte[50 << 20]};
    context.set("large", Context.opaque(large));
    context.set("size", arguments -> large[0].length);
    String script = "n = 0\nfor i in range(100000):\n  n += len([i] * 100)\nn + size()";
    assertThat(context.eval(script)).isEqualTo(10_000_000L + (50 << 20));
  }
}
