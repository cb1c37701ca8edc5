package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.PureMethod;

/** How many trips a counting loop still has. */
public final class Trips {
  static final PureMethod DISTANCE = PureMethod.of(Trips.class, "distance", long.class, long.class);

  static final PureMethod ONE_MORE = PureMethod.of(Trips.class, "oneMore", long.class);

  private Trips() {}

  /** {@code high - low}, known not to be negative; the greatest long when it is no long. */
  public static long distance(long high, long low) {
    long distance = high - low;
    return distance < 0 ? Long.MAX_VALUE : distance;
  }

  /** One more, if there is one more. */
  public static long oneMore(long trips) {
    return trips == Long.MAX_VALUE ? trips : trips + 1;
  }
}
