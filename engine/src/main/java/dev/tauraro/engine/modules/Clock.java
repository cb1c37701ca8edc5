package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import java.util.Locale;

/**
 * A time of day.
 *
 * @param zone a tzinfo, or None
 * @param fold 1 for the second of two moments that the clock shows alike
 */
record Clock(int hour, int minute, int second, int micro, Object zone, int fold) {
  /** A time of day by the microseconds since midnight. */
  static Clock of(long micros, Object zone, int fold) {
    int seconds = (int) (micros / PyTimeDelta.MICROS);
    return new Clock(
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        (int) (micros % PyTimeDelta.MICROS),
        zone,
        fold);
  }

  /** Itself; fails unless there is such a time. */
  Clock checked() {
    if (hour < 0 || hour > 23) {
      throw Errors.valueError("hour must be in 0..23");
    }
    if (minute < 0 || minute > 59) {
      throw Errors.valueError("minute must be in 0..59");
    }
    if (second < 0 || second > 59) {
      throw Errors.valueError("second must be in 0..59");
    }
    if (micro < 0 || micro >= PyTimeDelta.MICROS) {
      throw Errors.valueError("microsecond must be in 0..999999");
    }
    if (fold != 0 && fold != 1) {
      throw Errors.valueError("fold must be either 0 or 1");
    }
    return this;
  }

  /** Microseconds since midnight. */
  long micros() {
    return (hour * 3600L + minute * 60L + second) * PyTimeDelta.MICROS + micro;
  }

  Clock withZone(Object other) {
    return new Clock(hour, minute, second, micro, other, fold);
  }

  Clock withFold(int other) {
    return new Clock(hour, minute, second, micro, zone, other);
  }

  /** In ISO format, to the precision that is named. */
  String isoText(String precision) {
    switch (precision) {
      case "hours":
        return format("%02d", hour);
      case "minutes":
        return format("%02d:%02d", hour, minute);
      case "seconds":
        return seconds();
      case "milliseconds":
        return seconds() + format(".%03d", micro / 1000);
      case "microseconds":
        return seconds() + format(".%06d", micro);
      case "auto":
        return micro == 0 ? seconds() : seconds() + format(".%06d", micro);
      default:
        throw Errors.valueError("Unknown timespec value");
    }
  }

  private String seconds() {
    return format("%02d:%02d:%02d", hour, minute, second);
  }

  private static String format(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  /** The arguments that a call in a {@code repr} needs for it. */
  String arguments() {
    String text = hour + ", " + minute;
    if (second != 0 || micro != 0) {
      text += ", " + second;
    }
    return micro == 0 ? text : text + ", " + micro;
  }
}
