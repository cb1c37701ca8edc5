package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.sandbox.Limit;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a script does, another thread can end it. */
final class CancelTest {
  private static final Duration MOST_TIME = Duration.ofSeconds(1);
  private static final long STACK_BYTES = 512L << 20;

  private static final List<String> PROGRAMS =
      List.of(
          "while True: pass",
          """
          def f():
              i = 0
              while True:
                  i = (i + 1) % 1000
          f()
          """,
          """
          while True:
              try:
                  while True: pass
              except BaseException:
                  pass
              finally:
                  continue
          """,
          """
          def f():
              try:
                  f()
              finally:
                  f()
          f()
          """,
          """
          def key(x):
              for i in range(1000): x += i
              return x
          while True: sorted(range(100000), key=key)
          """,
          """
          def g():
              while True:
                  try: yield 1
                  except BaseException: pass
          sum(g())
          """,
          """
          import itertools
          max(map(abs, itertools.repeat(1)))
          """,
          """
          class E:
              def __eq__(self, other):
                  while True: pass
          E() in [1]
          """,
          """
          l = []
          while True:
              l.append([l])
              if len(l) > 100000: l = []
          """,
          """
          a = 3 ** 20000
          while True: a = a * a % (7 ** 30000)
          """,
          """
          import time
          while True:
              try: time.sleep(1000)
              except: pass
          """);

  static Stream<Arguments> runs() {
    return Stream.of(Mode.OFF, Mode.EAGER, Mode.STRESS, Mode.DEFAULT)
        .flatMap(mode -> PROGRAMS.stream().map(program -> Arguments.of(mode, program)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void cancelEndsTheRun(Mode mode, String program) throws Exception {
    try (Engine engine = mode.newEngine();
        Context context = engine.newContext(Limits.none().memory(Limits.mebibytes(256)))) {
      CountDownLatch started = new CountDownLatch(1);
      context.stdout(
          new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
              started.countDown();
            }
          });
      FutureTask<LimitException> run =
          new FutureTask<>(
              () -> {
                try {
                  context.eval("print('begun')\n" + program);
                  return null;
                } catch (LimitException limit) {
                  return limit;
                }
              });
      Thread thread = new Thread(null, run, "script", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      started.await();
      TimeUnit.MILLISECONDS.sleep(100);
      assertThat(run.isDone()).as("it runs").isFalse();
      long cancelled = System.nanoTime();
      context.cancel();
      LimitException end = run.get(30, TimeUnit.SECONDS);
      assertThat(Duration.ofNanos(System.nanoTime() - cancelled)).isLessThan(MOST_TIME);
      assertThat(end.limit()).isEqualTo(Limit.CANCELLED);
    }
  }
}
