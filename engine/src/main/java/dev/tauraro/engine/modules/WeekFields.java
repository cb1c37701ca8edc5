package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;

/**
 * The fields of {@code strptime} that count weeks; -1 for those that are absent.
 *
 * @param isoYear {@code %G}
 * @param isoWeek {@code %V}
 * @param sundays {@code %U}
 * @param mondays {@code %W}
 */
record WeekFields(int isoYear, int isoWeek, int sundays, int mondays) {
  private static final int DEFAULT_YEAR = 1900;
  private static final int LEAP_YEAR = 1904;

  private static final String NEEDED = " and a weekday directive ('%A', '%a', '%w', or '%u').";

  /** Finds the date from what is known, and fills in what follows from it. */
  void complete(TimeFields fields) {
    boolean hasWeekday = fields.weekday >= 0;
    checkIso(fields, hasWeekday);
    boolean guessed = fields.year == TimeFields.UNKNOWN && isoYear < 0;
    if (guessed) {
      fields.year = fields.month == 2 && fields.day == 29 ? LEAP_YEAR : DEFAULT_YEAR;
    }
    if (fields.yearDay == TimeFields.UNKNOWN && hasWeekday) {
      byWeek(fields);
    }
    if (fields.yearDay == TimeFields.UNKNOWN) {
      PyDate.check(fields.year, fields.month, fields.day);
      fields.yearDay = CivilDays.dayOfYear(fields.year, fields.month, fields.day);
    } else {
      int[] date = CivilDays.date(CivilDays.ordinal(fields.year, 1, 1) + fields.yearDay - 1);
      fields.year = date[0];
      fields.month = date[1];
      fields.day = date[2];
      if (fields.yearDay <= 0) {
        fields.yearDay = CivilDays.dayOfYear(date[0], date[1], date[2]);
      }
    }
    if (!hasWeekday) {
      fields.weekday = CivilDays.weekday(fields.year, fields.month, fields.day);
    }
    if (guessed && fields.year == LEAP_YEAR) {
      fields.year = DEFAULT_YEAR;
    }
  }

  private void checkIso(TimeFields fields, boolean hasWeekday) {
    if (fields.year == TimeFields.UNKNOWN && isoYear >= 0) {
      if (isoWeek < 0 || !hasWeekday) {
        throw Errors.valueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V'" + NEEDED);
      }
      if (fields.yearDay != TimeFields.UNKNOWN) {
        throw Errors.valueError(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                + "Use '%Y' instead.");
      }
    } else if (sundays < 0 && mondays < 0 && isoWeek >= 0) {
      if (!hasWeekday) {
        throw Errors.valueError(
            "ISO week directive '%V' must be used with the ISO year directive '%G'" + NEEDED);
      }
      throw Errors.valueError(
          "ISO week directive '%V' is incompatible with the year directive '%Y'. "
              + "Use the ISO year '%G' instead.");
    }
  }

  private void byWeek(TimeFields fields) {
    if (sundays >= 0 || mondays >= 0) {
      boolean fromMonday = sundays < 0;
      int first = CivilDays.weekday(fields.year, 1, 1);
      int day = fields.weekday;
      if (!fromMonday) {
        first = (first + 1) % 7;
        day = (day + 1) % 7;
      }
      int week = fromMonday ? mondays : sundays;
      int beforeFirst = (7 - first) % 7;
      fields.yearDay = week == 0 ? 1 + day - first : 1 + beforeFirst + 7 * (week - 1) + day;
    } else if (isoYear >= 0 && isoWeek >= 0) {
      int ordinal = CivilDays.firstIsoMonday(isoYear) + (isoWeek - 1) * 7 + fields.weekday;
      fields.year = isoYear;
      fields.yearDay = ordinal - CivilDays.ordinal(isoYear, 1, 1) + 1;
    }
  }
}
