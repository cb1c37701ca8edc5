package dev.tauraro.engine.modules;

/** What {@code strptime} has found in a text. */
final class TimeFields {
  static final int UNKNOWN = Integer.MIN_VALUE;

  int year = UNKNOWN;
  int month = 1;
  int day = 1;
  int hour;
  int minute;
  int second;
  int micro;
  int weekday = UNKNOWN;
  int yearDay = UNKNOWN;
  int daylight = -1;
  String zone;

  /** Offset from UTC, or null. */
  PyTimeDelta offset;

  Moment moment() {
    return new Moment(
        year,
        month,
        day,
        hour,
        minute,
        second,
        micro,
        weekday,
        yearDay,
        Moment.NO_ZONE,
        Moment.NO_ZONE);
  }
}
