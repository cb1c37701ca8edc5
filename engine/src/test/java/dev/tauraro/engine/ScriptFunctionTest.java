package dev.tauraro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tauraro.engine.sandbox.Limit;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions that a host calls often, and limits that hold over many short calls. */
class ScriptFunctionTest {
  private final Engine engine = Engine.create();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void aFunctionIsWhatItsVariableHolds() {
    Context context = engine.newContext();
    ScriptFunction price = context.function("price");
    assertThat(price.name()).isEqualTo("price");
    assertThat(price.isDefined()).isFalse();
    assertThatThrownBy(price::call)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("'price'");

    context.eval("def price(n=1, unit=2, *rest):\n    return n * unit + sum(rest)\n");
    assertThat(price.isDefined()).isTrue();
    assertThat(price.call()).isEqualTo(2L);
    assertThat(price.call(3)).isEqualTo(6L);
    assertThat(price.call(3, 2.5)).isEqualTo(7.5);
    assertThat(price.call(3, 2, 1, 1)).isEqualTo(8L);

    context.eval("def price(n): return 'other'\n");
    assertThat(price.call(1)).isEqualTo("other");
    context.set("price", 3);
    assertThat(price.isDefined()).isFalse();
    assertThatThrownBy(() -> price.call(1)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aMethodIsWhatItsObjectHas() {
    Context context = engine.newContext();
    Object counter =
        context.eval(
            """
            class Counter:
                def __init__(self):
                    self.n = 0
                def add(self, *amounts):
                    self.n += sum(amounts)
                    return self.n
                def __getattr__(self, name):
                    if name == 'late':
                        return lambda: 'found'
                    raise AttributeError(name) if name != 'bad' else KeyError(name)
            Counter()
            """);
    ScriptFunction add = context.method(counter, "add");
    assertThat(add.name()).isEqualTo("add");
    assertThat(add.isDefined()).isTrue();
    assertThat(add.call()).isEqualTo(0L);
    assertThat(add.call(2)).isEqualTo(2L);
    assertThat(add.call(2, 3)).isEqualTo(7L);
    assertThat(add.call(1, 2, 3)).isEqualTo(13L);
    assertThat(context.method(counter, "late").call()).isEqualTo("found");
    assertThat(context.method(counter, "missing").isDefined()).isFalse();
    assertThatThrownBy(() -> context.method(counter, "n").call())
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> context.method(counter, "bad").call())
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("KeyError");
    assertThatThrownBy(() -> context.method("text", "upper"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exceptionsAndNestedCallsAreThoseOfTheContext() {
    Context context = engine.newContext();
    ScriptFunction half = context.function("half");
    context.set("again", arguments -> half.call(((Long) arguments[0]) / 2));
    context.eval("def half(n):\n    return again(n) + 1 if n > 1 else 10 // n\n");
    assertThat(half.call(8)).isEqualTo(13L);
    ScriptException failure = catchThrowableOfType(ScriptException.class, () -> half.call(0));
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure).hasMessageContaining("ZeroDivisionError");
  }

  @Test
  void shortCallsTakeStepsButNoTime() {
    Context context = engine.newContext();
    context.eval("def add(a, b): return a + b\n");
    ScriptFunction add = context.function("add");
    context.renewBudget();
    long before = context.usage().of(Limit.WALL_TIME).used();
    for (int i = 0; i < 100; i++) {
      add.call(i, 1);
    }
    assertThat(context.usage().of(Limit.STEPS).used()).isBetween(100L, 1000L);
    assertThat(context.usage().of(Limit.WALL_TIME).used()).isEqualTo(before);
  }

  @Test
  void limitsHoldInACall() {
    Context context =
        engine.newContext(Limits.defaults().wallTime(Duration.ofMillis(100)).steps(1L << 40));
    context.eval("def spin():\n    while True: pass\n");
    LimitException limit =
        catchThrowableOfType(LimitException.class, () -> context.function("spin").call());
    assertThat(limit.limit()).isEqualTo(Limit.WALL_TIME);

    Context small = engine.newContext(Limits.defaults().steps(5000));
    small.eval("def count(n):\n    for i in range(n): pass\n");
    ScriptFunction count = small.function("count");
    limit =
        catchThrowableOfType(
            LimitException.class,
            () -> {
              while (true) {
                count.call(10);
              }
            });
    assertThat(limit.limit()).isEqualTo(Limit.STEPS);
  }

  @Test
  void theTimeOfManyShortCallsCountsInTheEnd() {
    Context context =
        engine.newContext(Limits.defaults().wallTime(Duration.ofMillis(50)).steps(1L << 40));
    context.eval("def count(n):\n    for i in range(n): pass\n");
    ScriptFunction count = context.function("count");
    LimitException limit =
        catchThrowableOfType(
            LimitException.class,
            () -> {
              while (true) {
                count.call(1000);
              }
            });
    assertThat(limit.limit()).isEqualTo(Limit.WALL_TIME);
  }

  @Test
  void whatCallsKeepCountsTogether() {
    assertKept((context, i) -> context.call("keep", i));
    ScriptFunction[] keep = new ScriptFunction[1];
    assertKept(
        (context, i) -> {
          if (i == 0) {
            keep[0] = context.function("keep");
          }
          keep[0].call(i);
        });
  }

  @Test
  void whatThreadsInTurnKeepCountsTogether() {
    assertKept(
        (context, i) -> {
          RuntimeException[] failure = new RuntimeException[1];
          Thread thread =
              new Thread(
                  () -> {
                    ScriptFunction keep = context.function("keep");
                    try {
                      for (int k = 0; k < 20; k++) {
                        keep.call(20 * i + k);
                      }
                    } catch (LimitException e) {
                      failure[0] = e;
                    }
                  });
          thread.start();
          try {
            thread.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          if (failure[0] != null) {
            throw failure[0];
          }
        });
  }

  private interface Call {
    void run(Context context, int number);
  }

  private void assertKept(Call call) {
    Context context = engine.newContext(Limits.defaults().memory(Limits.mebibytes(16)));
    context.eval("kept = []\ndef keep(n):\n    kept.append([n + i for i in range(500)])\n");
    LimitException limit =
        catchThrowableOfType(
            LimitException.class,
            () -> {
              for (int i = 0; i < 50_000; i++) {
                context.renewBudget();
                call.run(context, i);
              }
            });
    assertThat(limit.limit()).isEqualTo(Limit.MEMORY);
    assertThat((Long) context.renewBudget().eval("kept.clear()\nlen(kept)\n")).isZero();
  }

  @Test
  void garbageOfManyCallsIsNotKept() {
    Context context = engine.newContext(Limits.defaults().memory(Limits.mebibytes(16)));
    context.eval("def drop(n):\n    return len([n + i for i in range(5000)])\n");
    ScriptFunction drop = context.function("drop");
    for (int i = 0; i < 3000; i++) {
      context.renewBudget();
      assertThat(i % 2 == 0 ? drop.call(i) : context.call("drop", i)).isEqualTo(5000L);
    }
  }
}
