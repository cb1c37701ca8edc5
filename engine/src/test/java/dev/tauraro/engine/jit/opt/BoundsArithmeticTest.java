package dev.tauraro.engine.jit.opt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.jit.ir.Bounds;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares bounds of results with results. */
class BoundsArithmeticTest {
  private final Random random = new Random(7);

  @Test
  void resultsAreWithinTheirBounds() {
    for (int i = 0; i < 20_000; i++) {
      Bounds xs = bounds();
      Bounds ys = bounds();
      long x = within(xs);
      long y = within(ys);
      check(BoundsArithmetic.add(xs, ys), x + y);
      check(BoundsArithmetic.subtract(xs, ys), x - y);
      check(BoundsArithmetic.multiply(xs, ys), x * y);
      check(BoundsArithmetic.square(xs), x * x);
      check(BoundsArithmetic.and(xs, ys), x & y);
      check(BoundsArithmetic.or(xs, ys), x | y);
      check(BoundsArithmetic.or(xs, ys), x ^ y);
      check(BoundsArithmetic.shiftRight(xs, Bounds.of(y & 63)), x >> (y & 63));
      if (y != 0 && (x != Long.MIN_VALUE || y != -1)) {
        check(BoundsArithmetic.floorDivide(xs, ys), Math.floorDiv(x, y));
        check(BoundsArithmetic.floorRemainder(xs, ys), Math.floorMod(x, y));
      }
    }
  }

  @Test
  void whatMayOverflowHasNoBounds() {
    assertThat(BoundsArithmetic.add(Bounds.LONG, Bounds.of(1))).isNull();
    assertThat(BoundsArithmetic.subtract(Bounds.of(0), Bounds.LONG)).isNull();
    assertThat(BoundsArithmetic.multiply(Bounds.LONG, Bounds.of(2))).isNull();
    assertThat(BoundsArithmetic.shiftLeft(Bounds.INDEX, Bounds.of(33))).isNull();
    assertThat(BoundsArithmetic.shiftLeft(Bounds.INDEX, Bounds.of(32))).isNotNull();
  }

  private static void check(Bounds bounds, long result) {
    if (bounds != null) {
      assertThat(result).isBetween(bounds.least(), bounds.greatest());
    }
  }

  private Bounds bounds() {
    long x = random.nextLong() >> random.nextInt(64);
    long y = random.nextInt(3) == 0 ? x : random.nextLong() >> random.nextInt(64);
    return new Bounds(Math.min(x, y), Math.max(x, y));
  }

  private long within(Bounds bounds) {
    switch (random.nextInt(3)) {
      case 0:
        return bounds.least();
      case 1:
        return bounds.greatest();
      default:
        long middle = bounds.least() + (bounds.greatest() - bounds.least()) / 2;
        return bounds.contains(Bounds.of(middle)) ? middle : bounds.least();
    }
  }
}
