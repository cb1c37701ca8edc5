package dev.tauraro.engine.bench;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** {@code o.amount > 100} a million times, in a script and in Java by a constant method handle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HostBenchmark {
  private static final int ORDERS = 1000;
  private static final int TURNS = 1000;
  private static final MethodHandle AMOUNT = amount();

  /** A bean. */
  public static final class Order {
    private final long amount;

    Order(long amount) {
      this.amount = amount;
    }

    public long getAmount() {
      return amount;
    }
  }

  private final Order[] orders = new Order[ORDERS];
  private Engine engine;
  private Context context;
  private Script script;

  private static MethodHandle amount() {
    try {
      return MethodHandles.lookup()
          .findVirtual(Order.class, "getAmount", MethodType.methodType(long.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A context whose script has the objects in a list. */
  @Setup
  public void prepare() {
    for (int i = 0; i < ORDERS; i++) {
      orders[i] = new Order(i % 300);
    }
    engine = Engine.create();
    context = engine.newContext(Limits.none()).hostAccess(HostAccess.ALL).set("array", orders);
    context.eval(
        """
        orders = list(array)
        def count(turns):
            found = 0
            for turn in range(turns):
                for o in orders:
                    if o.amount > 100:
                        found += 1
            return found
        """);
    script = engine.compile("count(" + TURNS + ")", "count");
  }

  @TearDown
  public void close() {
    context.close();
    engine.close();
  }

  @Benchmark
  public Object script() {
    return context.run(script);
  }

  /** The same in Java. */
  @Benchmark
  public int java() throws Throwable {
    int found = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      for (Order each : orders) {
        if ((long) AMOUNT.invokeExact(each) > 100) {
          found++;
        }
      }
    }
    return found;
  }
}
