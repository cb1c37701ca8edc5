package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.OsErrors;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Seconds since the epoch as nine numbers, and back. */
final class CalendarTime {
  private static final double TOO_LARGE = 9.2e18;
  private static final String OFFSET = "+0000";
  private static final int ITEMS = 9;

  private CalendarTime() {}

  /** The error that a year does not fit. */
  static ScriptRaise tooLarge() {
    return OsErrors.of(OsErrors.VALUE_TOO_LARGE);
  }

  /** The time in UTC of some seconds, or of now when null. */
  static StructTime of(Object seconds, String zone) {
    long whole = seconds == null ? TimeModule.now() / 1000000000 : whole(seconds);
    long days = Math.floorDiv(whole, (long) PyTimeDelta.SECONDS_OF_DAY);
    int rest = (int) Math.floorMod(whole, (long) PyTimeDelta.SECONDS_OF_DAY);
    LocalDate date;
    try {
      date = LocalDate.ofEpochDay(days);
    } catch (DateTimeException tooFar) {
      throw tooLarge();
    }
    Moment moment =
        new Moment(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            rest / 3600,
            rest / 60 % 60,
            rest % 60,
            0,
            date.getDayOfWeek().getValue() - 1,
            date.getDayOfYear(),
            () -> OFFSET,
            () -> zone);
    return StructTime.of(moment, 0, Str.of(zone), 0L);
  }

  private static long whole(Object seconds) {
    Object plain = ValueInstance.unwrap(seconds);
    if (plain instanceof Double) {
      double value = (Double) plain;
      if (Double.isNaN(value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(value) > TOO_LARGE) {
        throw Errors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) Math.floor(value);
    }
    Object index = Numbers.index(plain);
    if (!(index instanceof Long)) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    return (Long) index;
  }

  private static int[] items(String function, Object value) {
    if (!(value instanceof PyTuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    Object[] items = ((PyTuple) value).items;
    if (items.length != ITEMS) {
      throw Errors.typeError(function + "(): illegal time tuple argument");
    }
    int[] numbers = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      numbers[i] = DateArguments.toInt(items[i]);
    }
    // Years are counted from 1900 in the fields of C, which must not overflow.
    if (numbers[0] < Integer.MIN_VALUE + 1900) {
      throw Errors.overflowError("year out of range");
    }
    return numbers;
  }

  /** The moment that nine numbers stand for; ValueError when one is out of range. */
  static Moment moment(Object value) {
    int[] n = items("strftime", value);
    int month = n[1] == 0 ? 1 : n[1];
    int day = n[2] == 0 ? 1 : n[2];
    int yearDay = n[7] == 0 ? 1 : n[7];
    check(month, 1, 12, "month");
    check(day, 1, 31, "day of month");
    check(n[3], 0, 23, "hour");
    check(n[4], 0, 59, "minute");
    check(n[5], 0, 61, "seconds");
    check(n[6], -1, Integer.MAX_VALUE, "day of week");
    check(yearDay, 1, 366, "day of year");
    boolean named = value instanceof StructTime && Str.is(((StructTime) value).zone());
    String zone = named ? Str.java(((StructTime) value).zone()) : "UTC";
    return new Moment(
        n[0], month, day, n[3], n[4], n[5], 0, (n[6] + 7) % 7, yearDay, () -> OFFSET, () -> zone);
  }

  private static void check(int number, int least, int most, String what) {
    if (number < least || number > most) {
      throw Errors.valueError(what + " out of range");
    }
  }

  /** {@code asctime(time)} */
  static Object text(Object time) {
    return Str.of(TimeText.plain(moment(time == null ? of(null, "UTC") : time)));
  }

  /** {@code mktime(time)}: numbers beyond their range count on. */
  static Object seconds(Object time) {
    int[] n = items("mktime", time);
    long months = n[0] * 12L + n[1] - 1;
    LocalDate date;
    try {
      date =
          LocalDate.of((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1)
              .plusDays(n[2] - 1L);
    } catch (DateTimeException tooFar) {
      throw Errors.overflowError("mktime argument out of range");
    }
    long seconds =
        date.toEpochDay() * PyTimeDelta.SECONDS_OF_DAY + n[3] * 3600L + n[4] * 60L + n[5];
    return (double) seconds;
  }
}
