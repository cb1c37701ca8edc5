package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;

/** A date; with a time of day it is a {@link PyDateTime}. */
class PyDate extends PyObject {
  private final PyType type;
  private final int year;
  private final int month;
  private final int day;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  /** A date that was checked. */
  PyDate(PyType type, int year, int month, int day) {
    this.type = type;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Fails unless there is such a date. */
  static void check(int year, int month, int day) {
    if (year < CivilDays.MIN_YEAR || year > CivilDays.MAX_YEAR) {
      throw Errors.valueError("year " + year + " is out of range");
    }
    if (month < 1 || month > 12) {
      throw Errors.valueError("month must be in 1..12");
    }
    if (day < 1 || day > CivilDays.daysInMonth(year, month)) {
      throw Errors.valueError("day is out of range for month");
    }
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public final Attributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  final int year() {
    return year;
  }

  final int month() {
    return month;
  }

  final int day() {
    return day;
  }

  final int ordinal() {
    return CivilDays.ordinal(year, month, day);
  }

  final int compareDate(PyDate other) {
    return Integer.compare(ordinal(), other.ordinal());
  }
}
