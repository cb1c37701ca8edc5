package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;

/** The module {@code datetime}. */
final class DatetimeModule {
  private DatetimeModule() {}

  static PyModule create() {
    return new ModuleBuilder("datetime", "Dates, times, durations and time zones.")
        .constant("date", DateType.TYPE)
        .constant("datetime", DateTimeType.TYPE)
        .constant("time", TimeType.TYPE)
        .constant("timedelta", TimeDeltaType.TYPE)
        .constant("timezone", ZoneTypes.TIMEZONE)
        .constant("tzinfo", ZoneTypes.TZINFO)
        .constant("UTC", PyTimeZone.UTC)
        .constant("MINYEAR", (long) CivilDays.MIN_YEAR)
        .constant("MAXYEAR", (long) CivilDays.MAX_YEAR)
        .constant(
            "__all__",
            PyTuple.of(
                "date",
                "datetime",
                "time",
                "timedelta",
                "timezone",
                "tzinfo",
                "MINYEAR",
                "MAXYEAR",
                "UTC"))
        .build();
  }
}
