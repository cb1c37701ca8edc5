package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.None;

/** Reads dates and times in ISO 8601 format, as far as {@code fromisoformat} understands it. */
final class IsoText {
  private static final int[] SCALES = {100000, 10000, 1000, 100, 10, 1};

  private final String text;

  /** Hour, minute, second and microsecond that were read last. */
  private int[] parts = new int[4];

  private IsoText(String text) {
    this.text = text;
  }

  /** Year, month and day; null when the text is no date. */
  static int[] date(String text) {
    int length = text.length();
    return length == 7 || length == 8 || length == 10 ? new IsoText(text).date(length) : null;
  }

  /** A time of day; null when the text is none. */
  static Clock time(String text) {
    int start = text.startsWith("T") ? 1 : 0;
    return start == text.length() ? null : new IsoText(text).time(start);
  }

  /** Where the date ends in a text of a date and a time. */
  static int separator(String text) {
    int length = text.length();
    if (length == 7) {
      return 7;
    }
    if (text.charAt(4) == '-') {
      if (text.charAt(5) != 'W') {
        return 10;
      }
      if (length > 8 && text.charAt(8) == '-') {
        if (length == 9) {
          return -1;
        }
        return length > 10 && isDigit(text.charAt(10)) ? 8 : 10;
      }
      return 8;
    }
    if (text.charAt(4) != 'W') {
      return 8;
    }
    int digits = 7;
    while (digits < length && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits < 9) {
      return digits;
    }
    return digits % 2 == 0 ? 7 : 8;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The number of some digits, or -1. */
  private int number(int at, int count) {
    if (at + count > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < at + count; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private int charAt(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private int[] date(int end) {
    int year = number(0, 4);
    int separated = charAt(4) == '-' ? 1 : 0;
    int at = 4 + separated;
    if (year < 0) {
      return null;
    }
    if (charAt(at) == 'W') {
      return week(year, at + 1, separated, end);
    }
    int month = number(at, 2);
    at += 2;
    if (month < 0 || separated > 0 && charAt(at) != '-') {
      return null;
    }
    at += separated;
    int day = number(at, 2);
    return day < 0 || at + 2 != end ? null : new int[] {year, month, day};
  }

  private int[] week(int year, int start, int separated, int end) {
    int at = start;
    int week = number(at, 2);
    at += 2;
    int day = 1;
    if (at < end) {
      if (separated > 0 && charAt(at) != '-') {
        return null;
      }
      at += separated;
      day = number(at, 1);
      at++;
    }
    boolean exists =
        week >= 1 && (week <= 52 || week == 53 && CivilDays.hasWeek53(Math.max(1, year)));
    if (!exists || day < 1 || day > 7 || at != end || year < 1) {
      return null;
    }
    int ordinal = CivilDays.firstIsoMonday(year) + (week - 1) * 7 + day - 1;
    return ordinal < 1 || ordinal > CivilDays.MAX_ORDINAL ? null : CivilDays.date(ordinal);
  }

  private Clock time(int start) {
    int end = text.length();
    int zoneAt = start;
    while (zoneAt < end && "+-Z".indexOf(text.charAt(zoneAt)) < 0) {
      zoneAt++;
    }
    int rest = readParts(start, zoneAt);
    if (rest < 0 || zoneAt == end && rest > 0) {
      return null;
    }
    Object zone = None.NONE;
    int[] clock = parts;
    if (zoneAt < end && text.charAt(zoneAt) == 'Z') {
      if (zoneAt + 1 != end) {
        return null;
      }
      zone = PyTimeZone.UTC;
    } else if (zoneAt < end) {
      parts = new int[4];
      if (readParts(zoneAt + 1, end) != 0) {
        return null;
      }
      zone = zone(text.charAt(zoneAt) == '-' ? -1 : 1);
    }
    return new Clock(clock[0], clock[1], clock[2], clock[3], zone, 0);
  }

  private Object zone(int sign) {
    long seconds = parts[0] * 3600L + parts[1] * 60L + parts[2];
    if (seconds == 0) {
      return PyTimeZone.UTC;
    }
    PyTimeDelta offset = PyTimeDelta.of(0, sign * (seconds * PyTimeDelta.MICROS + parts[3]));
    return ZoneTypes.fixed(offset, null);
  }

  /** Reads a clock; returns 0 if all is read, 1 if something is left, -1 if it is malformed. */
  private int readParts(int start, int end) {
    int at = start;
    boolean separated = true;
    for (int i = 0; i < 3; i++) {
      int value = at + 2 > end ? -1 : number(at, 2);
      if (value < 0) {
        return -1;
      }
      parts[i] = value;
      at += 2;
      int c = charAt(at);
      at++;
      if (i == 0) {
        separated = c == ':';
      }
      if (at >= end) {
        return c == 0 ? 0 : 1;
      }
      if (c == '.' || c == ',') {
        break;
      }
      if (!separated) {
        at--;
      } else if (c != ':') {
        return -1;
      }
    }
    int digits = Math.min(6, end - at);
    int value = number(at, digits);
    if (value < 0) {
      return -1;
    }
    parts[3] = value * SCALES[digits - 1];
    at += digits;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : 1;
  }
}
