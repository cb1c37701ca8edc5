package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.sandbox.Limit;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Getters that only read a field, and others that look like them. */
class FieldGettersTest {
  /** Getters of all kinds. */
  public static class Meter {
    public int open;
    public volatile int shared;
    protected long amount;
    private volatile long current;
    private final double rate;
    private long reads;
    private final List<Long> log = new ArrayList<>();

    public Meter(long amount, double rate) {
      this.amount = amount;
      this.rate = rate;
    }

    public long getAmount() {
      return amount;
    }

    public void setAmount(long amount) {
      this.amount = amount;
    }

    public double getRate() {
      return rate;
    }

    public long getCurrent() {
      return current;
    }

    public int getOpenTwice() {
      return 2 * open;
    }

    public long getReads() {
      return ++reads;
    }

    public synchronized long getLocked() {
      return amount;
    }

    public long getChecked() {
      if (amount > 1_000_000) {
        throw new IllegalStateException("too much");
      }
      return amount;
    }

    public long getLogged() {
      log.add(amount);
      return amount;
    }

    public static long getStatic() {
      return 5;
    }

    /** Changes what getters read. */
    public void add(long more) {
      amount += more;
      open++;
      shared = open;
      current = amount;
    }
  }

  /** Computes what its parent stores. */
  public static class Doubled extends Meter {
    private long asked;

    public Doubled(long amount) {
      super(amount, 0.25);
    }

    @Override
    public long getAmount() {
      asked++;
      return 2 * amount;
    }

    public long getAsked() {
      return asked;
    }
  }

  /** Stores what its parent stores, in a field of its own. */
  public static class Hidden extends Meter {
    @SuppressWarnings("HidingField")
    private final long amount;

    public Hidden(long amount) {
      super(1, 1);
      this.amount = amount;
    }

    @Override
    public long getAmount() {
      return amount;
    }
  }

  /** A record with an accessor of its own. */
  public record Point(long x, long y) {
    /** Not the component. */
    @Override
    public long y() {
      return y + 1;
    }
  }

  @Test
  void onlyGettersOfPlainFieldsReadNoMore() {
    assertThat(readers(Meter.class)).containsExactlyInAnyOrder("getAmount", "getRate");
    assertThat(readers(Doubled.class)).containsExactlyInAnyOrder("getAsked", "getRate");
    assertThat(readers(Hidden.class)).containsExactlyInAnyOrder("getAmount", "getRate");
    assertThat(readers(Point.class)).containsExactly("x");
    Runnable hidden = () -> {};
    assertThat(readers(hidden.getClass())).isEmpty();
  }

  private static List<String> readers(Class<?> type) {
    List<String> found = new ArrayList<>();
    for (Method each : type.getMethods()) {
      if (each.getParameterCount() == 0 && FieldGetters.readsField(each, type)) {
        found.add(each.getName());
      }
    }
    return found;
  }

  private static final String SCRIPT =
      """
      def watch(meters, turns):
          seen = 0
          for turn in range(turns):
              for m in meters:
                  before = m.amount
                  m.add(turn % 3)
                  seen += m.amount - before
                  seen += m.open + m.shared + m.current - m.openTwice
                  m.amount = (m.amount - 1) % 50
                  m.open = m.open - 1
                  seen += m.amount + m.reads + m.locked + m.checked + int(m.rate * 4)
          return seen

      def alone(m, turns):
          seen = 0
          for turn in range(turns):
              if m.amount > 10 and m.open < 5:
                  seen += m.amount
          return seen

      def points(all):
          total = 0
          for p in all:
              total += p.x * p.y
          return total

      def failing(m):
          seen = 0
          for turn in range(50):
              try:
                  seen += m.checked
                  m.amount = 2000000 if turn % 7 == 3 else turn
              except Exception:
                  seen += 1
                  m.amount = 1
          return seen

      found = []
      for turn in range(8):
          found.append(watch(meters, 30))
          found.append(watch(meters[:2], 30))
          found.append([alone(m, 200) for m in meters])
          found.append(points(dots))
          found.append(failing(other))
      found.append([m.asked for m in meters if isinstance(m, Doubled)])
      text = repr(found)
      """;

  @Test
  void tiersAgree() {
    String interpreted = run(JitMode.OFF);
    assertThat(run(JitMode.EAGER)).isEqualTo(interpreted);
    assertThat(run(JitMode.STRESS)).isEqualTo(interpreted);
    assertThat(run(JitMode.AUTO)).isEqualTo(interpreted);
  }

  private static String run(JitMode mode) {
    List<Meter> meters = new ArrayList<>();
    List<Point> dots = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      meters.add(i % 5 == 4 ? new Doubled(i) : i % 9 == 5 ? new Hidden(77) : new Meter(i, 0.5));
      dots.add(new Point(i, i + 1));
    }
    try (Engine engine = Engine.builder().jit(mode).backgroundCompilation(false).build();
        Context context = engine.newContext().hostAccess(HostAccess.ALL)) {
      context.set("meters", meters).set("dots", dots).set("other", new Meter(3, 1));
      context.set("Doubled", Doubled.class);
      context.eval(SCRIPT);
      return context.get("text") + " in " + context.usage().of(Limit.STEPS).used();
    }
  }
}
