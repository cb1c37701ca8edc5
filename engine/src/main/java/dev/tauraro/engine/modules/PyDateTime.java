package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;

/** A date with a time of day, and perhaps a time zone. */
final class PyDateTime extends PyDate {
  private final Clock clock;

  PyDateTime(PyType type, int year, int month, int day, Clock clock) {
    super(type, year, month, day);
    this.clock = clock;
  }

  /** A moment by its day and the microseconds since midnight, which may be more than a day. */
  static PyDateTime of(PyType type, long ordinal, long micros, Object zone, int fold) {
    long day = ordinal + Math.floorDiv(micros, PyTimeDelta.MICROS_OF_DAY);
    if (day < 1 || day > CivilDays.MAX_ORDINAL) {
      throw Errors.of(Exceptions.OVERFLOW_ERROR, "date value out of range");
    }
    int[] date = CivilDays.date((int) day);
    Clock clock = Clock.of(Math.floorMod(micros, PyTimeDelta.MICROS_OF_DAY), zone, fold);
    return new PyDateTime(type, date[0], date[1], date[2], clock);
  }

  Clock clock() {
    return clock;
  }

  Object zone() {
    return clock.zone();
  }

  boolean hasZone() {
    return clock.zone() != None.NONE;
  }

  /** Microseconds since midnight. */
  long micros() {
    return clock.micros();
  }

  /** Microseconds since the first day of year 1, without the zone. */
  long allMicros() {
    return ordinal() * PyTimeDelta.MICROS_OF_DAY + micros();
  }

  PyDateTime withClock(Clock other) {
    return new PyDateTime(type(), year(), month(), day(), other);
  }

  /** The same numbers in another zone. */
  PyDateTime withZone(Object zone) {
    return withClock(clock.withZone(zone));
  }

  /** This moment later by some microseconds. */
  PyDateTime plus(long days, long micros) {
    return of(type(), ordinal() + days, micros() + micros, zone(), 0);
  }
}
