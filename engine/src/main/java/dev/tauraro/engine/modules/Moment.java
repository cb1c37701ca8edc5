package dev.tauraro.engine.modules;

import java.util.function.Supplier;

/**
 * What formats of dates and times show.
 *
 * @param yearDay number of the day in the year, from 1
 * @param weekday 0 for Monday
 * @param offset tells the offset from UTC, or an empty text: only formats that show it ask
 * @param zone tells the name of the zone, or an empty text
 */
record Moment(
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int micro,
    int weekday,
    int yearDay,
    Supplier<String> offset,
    Supplier<String> zone) {
  /** What tells that there is no zone. */
  static final Supplier<String> NO_ZONE = () -> "";

  /** A date with a time of day. */
  static Moment of(
      int year, int month, int day, Clock clock, Supplier<String> offset, Supplier<String> zone) {
    return new Moment(
        year,
        month,
        day,
        clock.hour(),
        clock.minute(),
        clock.second(),
        clock.micro(),
        CivilDays.weekday(year, month, day),
        CivilDays.dayOfYear(year, month, day),
        offset,
        zone);
  }

  /** Seconds since the epoch, if the numbers are those of UTC. */
  long epochSeconds() {
    return (CivilDays.ordinal(year, month, 1) + day - 1L - CivilDays.EPOCH)
            * PyTimeDelta.SECONDS_OF_DAY
        + hour * 3600L
        + minute * 60L
        + second;
  }
}
