package dev.tauraro.engine.modules;

/** The Gregorian calendar, extended to all years: dates as numbers of days. */
final class CivilDays {
  static final int MIN_YEAR = 1;
  static final int MAX_YEAR = 9999;

  /** The number of the last day of year 9999. */
  static final int MAX_ORDINAL = 3652059;

  /** The number of 1 January 1970. */
  static final int EPOCH = 719163;

  private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  private static final int DAYS_IN_400_YEARS = 146097;
  private static final int DAYS_IN_100_YEARS = 36524;
  private static final int DAYS_IN_4_YEARS = 1461;

  private CivilDays() {}

  static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int daysInMonth(int year, int month) {
    if (month == 2) {
      return isLeap(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** Days of a year before a month. */
  private static int daysBefore(int year, int month) {
    return BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0);
  }

  /** Number of a day, where 1 is 1 January of year 1. */
  static int ordinal(int year, int month, int day) {
    int past = year - 1;
    return past * 365 + past / 4 - past / 100 + past / 400 + daysBefore(year, month) + day;
  }

  /** Number of a day in its year, from 1. */
  static int dayOfYear(int year, int month, int day) {
    return daysBefore(year, month) + day;
  }

  /** Day of the week of a date, 0 for Monday. */
  static int weekday(int year, int month, int day) {
    return (ordinal(year, month, day) + 6) % 7;
  }

  /** Year, month and day of a number. */
  static int[] date(int ordinal) {
    int rest = ordinal - 1;
    int year = rest / DAYS_IN_400_YEARS * 400 + 1;
    rest %= DAYS_IN_400_YEARS;
    int centuries = rest / DAYS_IN_100_YEARS;
    rest %= DAYS_IN_100_YEARS;
    int fours = rest / DAYS_IN_4_YEARS;
    rest %= DAYS_IN_4_YEARS;
    int years = rest / 365;
    rest %= 365;
    year += centuries * 100 + fours * 4 + years;
    if (centuries == 4 || years == 4) {
      return new int[] {year - 1, 12, 31};
    }
    int month = rest + 50 >> 5;
    if (daysBefore(year, month) > rest) {
      month--;
    }
    return new int[] {year, month, rest - daysBefore(year, month) + 1};
  }

  /** Number of the Monday that begins the first week of a year by ISO 8601. */
  static int firstIsoMonday(int year) {
    int first = ordinal(year, 1, 1);
    int weekday = (first + 6) % 7;
    return first - weekday + (weekday > 3 ? 7 : 0);
  }

  /** Year, week and day of the week by ISO 8601. */
  static int[] isoDate(int year, int month, int day) {
    int today = ordinal(year, month, day);
    int isoYear = year;
    int monday = firstIsoMonday(year);
    if (today < monday) {
      isoYear--;
      monday = firstIsoMonday(isoYear);
    } else if (today >= firstIsoMonday(year + 1)) {
      isoYear++;
      monday = firstIsoMonday(isoYear);
    }
    return new int[] {isoYear, (today - monday) / 7 + 1, (today - monday) % 7 + 1};
  }

  /** Whether a year has a week 53 by ISO 8601. */
  static boolean hasWeek53(int year) {
    int weekday = weekday(year, 1, 1);
    return weekday == 3 || weekday == 2 && isLeap(year);
  }
}
