package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Numbers;

/** Seconds since the epoch as dates and times. The local time zone is UTC. */
final class Timestamps {
  static final long DAY_NANOS = PyTimeDelta.MICROS_OF_DAY * 1000;

  private static final double TOO_LARGE = 9.2e18;

  private Timestamps() {}

  /**
   * The moment of a number of seconds.
   *
   * @param whole whether fractions are dropped
   */
  static PyDateTime moment(PyType type, Object timestamp, boolean whole) {
    Object plain = ValueInstance.unwrap(timestamp);
    long seconds;
    long micros = 0;
    if (plain instanceof Double) {
      double value = (Double) plain;
      if (Double.isNaN(value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(value) > TOO_LARGE) {
        throw outOfRange();
      }
      double floor = Math.floor(value);
      seconds = (long) floor;
      double integral = value < 0 ? Math.ceil(value) : floor;
      long rounded = (long) Math.rint((value - integral) * PyTimeDelta.MICROS);
      micros = whole ? 0 : rounded + ((long) integral - seconds) * PyTimeDelta.MICROS;
    } else {
      Object index = Numbers.index(plain);
      if (!(index instanceof Long)) {
        throw outOfRange();
      }
      seconds = (Long) index;
    }
    return moment(type, seconds, micros);
  }

  private static RuntimeException outOfRange() {
    return Errors.overflowError("timestamp out of range for platform time_t");
  }

  private static PyDateTime moment(PyType type, long seconds, long micros) {
    long days = Math.floorDiv(seconds, (long) PyTimeDelta.SECONDS_OF_DAY);
    long rest = Math.floorMod(seconds, (long) PyTimeDelta.SECONDS_OF_DAY);
    long ordinal = days + CivilDays.EPOCH;
    if (ordinal < 1 || ordinal > CivilDays.MAX_ORDINAL) {
      long year = yearOf(ordinal);
      if (year != (int) year) {
        throw CalendarTime.tooLarge();
      }
      throw Errors.valueError("year " + year + " is out of range");
    }
    return PyDateTime.of(type, ordinal, rest * PyTimeDelta.MICROS + micros, None.NONE, 0);
  }

  /** The year of any day. */
  static long yearOf(long ordinal) {
    long cycles = Math.floorDiv(ordinal - 1, 146097L);
    int rest = (int) Math.floorMod(ordinal - 1, 146097L);
    return cycles * 400 + CivilDays.date(rest + 1)[0];
  }
}
