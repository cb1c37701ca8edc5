package dev.tauraro.engine;

import dev.tauraro.engine.sandbox.Allowance;
import java.time.Duration;
import java.util.Objects;

/**
 * How much a context may use. Immutable; each method returns a changed copy.
 *
 * <p>{@link #defaults()} suit scripts that are not trusted: 10 seconds, 256 MiB of live memory, a
 * million characters of output, 1000 nested calls.
 */
public final class Limits {
  private static final Limits NONE =
      new Limits(
          new Allowance(
              Allowance.UNLIMITED,
              Allowance.UNLIMITED,
              Allowance.UNLIMITED,
              Allowance.UNLIMITED,
              Allowance.UNLIMITED,
              Allowance.UNLIMITED,
              1000,
              Allowance.UNLIMITED));

  private static final Limits DEFAULTS =
      NONE.wallTime(Duration.ofSeconds(10))
          .memory(mebibytes(256))
          .stdout(1_000_000)
          .stderr(1_000_000);

  private final Allowance allowance;

  private Limits(Allowance allowance) {
    this.allowance = allowance;
  }

  /** The limits for scripts that are not trusted. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** No limits but the recursion depth of 1000, which a script may change itself then. */
  public static Limits none() {
    return NONE;
  }

  /** {@code count} MiB in bytes. */
  public static long mebibytes(long count) {
    return Math.multiplyExact(count, 1L << 20);
  }

  /**
   * Bounds steps: one for each trip of a loop and each call of a script function, and built-in
   * functions use steps in proportion to their work.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits steps(long steps) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            notNegative("steps", steps),
            a.wallNanos(),
            a.cpuNanos(),
            a.memory(),
            a.stdout(),
            a.stderr(),
            a.recursion(),
            a.objectSize()));
  }

  /**
   * Bounds the time that runs of the context take together.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits wallTime(Duration time) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            nanos("wallTime", time),
            a.cpuNanos(),
            a.memory(),
            a.stdout(),
            a.stderr(),
            a.recursion(),
            a.objectSize()));
  }

  /**
   * Bounds the processor time that runs of the context take together.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits cpuTime(Duration time) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            nanos("cpuTime", time),
            a.memory(),
            a.stdout(),
            a.stderr(),
            a.recursion(),
            a.objectSize()));
  }

  /**
   * Bounds live memory, in bytes; also the size of any one object, unless {@link #objectSize} set a
   * smaller one.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits memory(long bytes) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            a.cpuNanos(),
            notNegative("memory", bytes),
            a.stdout(),
            a.stderr(),
            a.recursion(),
            Math.min(a.objectSize(), bytes)));
  }

  /**
   * Bounds the characters written to standard output.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits stdout(long characters) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            a.cpuNanos(),
            a.memory(),
            notNegative("stdout", characters),
            a.stderr(),
            a.recursion(),
            a.objectSize()));
  }

  /**
   * Bounds the characters written to standard error.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits stderr(long characters) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            a.cpuNanos(),
            a.memory(),
            a.stdout(),
            notNegative("stderr", characters),
            a.recursion(),
            a.objectSize()));
  }

  /**
   * Sets the depth of calls at which a script gets its RecursionError.
   *
   * @throws IllegalArgumentException if not positive
   */
  public Limits recursion(int depth) {
    if (depth <= 0) {
      throw new IllegalArgumentException("recursion must be positive: " + depth);
    }
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            a.cpuNanos(),
            a.memory(),
            a.stdout(),
            a.stderr(),
            depth,
            a.objectSize()));
  }

  /**
   * Bounds the size of any one object, in bytes.
   *
   * @throws IllegalArgumentException if negative
   */
  public Limits objectSize(long bytes) {
    Allowance a = allowance;
    return new Limits(
        new Allowance(
            a.steps(),
            a.wallNanos(),
            a.cpuNanos(),
            a.memory(),
            a.stdout(),
            a.stderr(),
            a.recursion(),
            notNegative("objectSize", bytes)));
  }

  Allowance allowance() {
    return allowance;
  }

  private static long nanos(String name, Duration time) {
    Objects.requireNonNull(time, name);
    notNegative(name, time.isNegative() ? -1 : 0);
    try {
      return time.toNanos();
    } catch (ArithmeticException tooLong) {
      return Allowance.UNLIMITED;
    }
  }

  private static long notNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
    return value;
  }
}
