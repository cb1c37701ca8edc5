package dev.tauraro.engine.jit.ir;

/** The least and the greatest value that an int of the machine or a long may have. */
public record Bounds(long least, long greatest) {
  public static final Bounds LONG = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);
  public static final Bounds INT = new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** What can be an index: the values that loops over sequences and short ranges have. */
  public static final Bounds INDEX = new Bounds(0, Integer.MAX_VALUE);

  public static Bounds of(long value) {
    return new Bounds(value, value);
  }

  public boolean isNotNegative() {
    return least >= 0;
  }

  public boolean contains(Bounds other) {
    return least <= other.least && other.greatest <= greatest;
  }

  /** The values that are in one or the other, and those in between. */
  public Bounds join(Bounds other) {
    return new Bounds(Math.min(least, other.least), Math.max(greatest, other.greatest));
  }

  /** The values that are in both; this when there are none. */
  public Bounds meet(Bounds other) {
    long low = Math.max(least, other.least);
    long high = Math.min(greatest, other.greatest);
    return low <= high ? new Bounds(low, high) : this;
  }

  // Written out because those that a record generates link a dozen method handles at first use.
  @Override
  public boolean equals(Object other) {
    return other instanceof Bounds
        && ((Bounds) other).least == least
        && ((Bounds) other).greatest == greatest;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(least) + Long.hashCode(greatest);
  }

  @Override
  public String toString() {
    return least + ".." + greatest;
  }
}
