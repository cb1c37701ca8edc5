package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import java.math.BigInteger;

/** A duration. */
final class PyTimeDelta extends PyObject {
  static final int SECONDS_OF_DAY = 86400;
  static final int MICROS = 1000000;
  static final long MICROS_OF_DAY = (long) SECONDS_OF_DAY * MICROS;
  static final int MAX_DAYS = 999999999;

  private static final BigInteger DAY = BigInteger.valueOf(MICROS_OF_DAY);

  private final PyType type;
  private final int days;
  private final int seconds;
  private final int micros;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  private PyTimeDelta(PyType type, int days, int seconds, int micros) {
    this.type = type;
    this.days = days;
    this.seconds = seconds;
    this.micros = micros;
  }

  /** A duration of days and (not more than a few days of) microseconds. */
  static PyTimeDelta of(PyType type, long days, long micros) {
    long all = days + Math.floorDiv(micros, MICROS_OF_DAY);
    long rest = Math.floorMod(micros, MICROS_OF_DAY);
    if (all < -MAX_DAYS || all > MAX_DAYS) {
      throw Errors.overflowError("days=" + all + "; must have magnitude <= " + MAX_DAYS);
    }
    return new PyTimeDelta(type, (int) all, (int) (rest / MICROS), (int) (rest % MICROS));
  }

  static PyTimeDelta of(long days, long micros) {
    return of(TimeDeltaType.TYPE, days, micros);
  }

  static PyTimeDelta ofSeconds(long seconds) {
    return of(0, seconds * MICROS);
  }

  /** A duration of microseconds. */
  static PyTimeDelta of(PyType type, BigInteger micros) {
    BigInteger[] parts = micros.divideAndRemainder(DAY);
    BigInteger days = parts[0];
    if (days.bitLength() > 31) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    return of(type, days.longValue(), parts[1].longValue());
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public Attributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  int days() {
    return days;
  }

  int seconds() {
    return seconds;
  }

  int micros() {
    return micros;
  }

  /** Microseconds beyond the days. */
  long microsOfDay() {
    return (long) seconds * MICROS + micros;
  }

  BigInteger totalMicros() {
    return BigInteger.valueOf(days).multiply(DAY).add(BigInteger.valueOf(microsOfDay()));
  }

  /** All of it in microseconds, which must be less than some centuries. */
  long longMicros() {
    return days * MICROS_OF_DAY + microsOfDay();
  }

  boolean isZero() {
    return days == 0 && seconds == 0 && micros == 0;
  }

  int compareTo(PyTimeDelta other) {
    return days != other.days
        ? Integer.compare(days, other.days)
        : Long.compare(microsOfDay(), other.microsOfDay());
  }
}
