package dev.tauraro.engine.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitMode;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Tests that the default recursion limit is reached before the stack of an ordinary thread ends.
 */
final class StackUseTest {
  private static final long ORDINARY = 1L << 20;

  private static final String DEEP =
      "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nresult = f(990)\n";

  @Test
  void interpretedCallsFitTheStackOfAnOrdinaryThread() throws InterruptedException {
    AtomicReference<Object> result = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(run()), "ordinary", ORDINARY);
    thread.start();
    thread.join();
    assertThat(result.get()).isEqualTo(990L);
  }

  private static Object run() {
    try (Engine engine = Engine.builder().jit(JitMode.OFF).build();
        Context context = engine.newContext()) {
      context.run(engine.compile(DEEP, "deep.py"));
      return context.get("result");
    }
  }
}
