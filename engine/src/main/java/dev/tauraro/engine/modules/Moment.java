package dev.tauraro.engine.modules;

/**
 * What formats of dates and times show.
 *
 * @param yearDay number of the day in the year, from 1
 * @param weekday 0 for Monday
 * @param offset the offset from UTC, or empty
 * @param zone the name of the zone, or empty
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
    String offset,
    String zone) {
  /** A date with a time of day. */
  static Moment of(int year, int month, int day, Clock clock, String offset, String zone) {
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
