package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** The class methods of {@code datetime} that make moments. */
final class DateTimeMakers {
  private static final Signature NOW = Signature.parse("now(tz=None)");
  private static final Signature TIMESTAMP = Signature.parse("fromtimestamp(timestamp, tz=None)");
  private static final Signature COMBINE = Signature.parse("combine(date, time, tzinfo=None)");

  private DateTimeMakers() {}

  static void install(TypeSetup setup) {
    setup
        .classMethod("now", (a, k) -> now(a[0], NOW.bind(a, k, 1)[0]))
        .classMethod("today", (a, k) -> now(a[0], null))
        .classMethod(
            "utcnow",
            (a, k) -> {
              if (a.length > 1) {
                throw Errors.typeError(
                    "datetime.utcnow() takes no arguments (" + (a.length - 1) + " given)");
              }
              return now(a[0], null);
            })
        .classMethod("fromtimestamp", (a, k) -> fromTimestamp(a[0], TIMESTAMP.bind(a, k, 1)))
        .classMethod(
            "utcfromtimestamp",
            (a, k) -> {
              DateArguments.one("utcfromtimestamp", a);
              return inZone(a[0], Timestamps.moment(DateTimeType.TYPE, a[1], false), null);
            })
        .classMethod("fromordinal", (a, k) -> fromOrdinal(a))
        .classMethod("combine", (a, k) -> combine(a[0], COMBINE.bind(a, k, 1)))
        .classMethod("fromisoformat", (a, k) -> fromIsoFormat(a))
        .classMethod("strptime", (a, k) -> parse(a));
  }

  private static Object now(Object type, Object zone) {
    long micros = TimeModule.now() / 1000;
    PyDateTime moment = PyDateTime.of(DateTimeType.TYPE, CivilDays.EPOCH, micros, None.NONE, 0);
    return inZone(type, moment, zone);
  }

  private static Object fromTimestamp(Object type, Object[] bound) {
    if (bound[1] != null) {
      Zones.checked(bound[1]);
    }
    return inZone(type, Timestamps.moment(DateTimeType.TYPE, bound[0], false), bound[1]);
  }

  /** A moment in UTC as an instance of a class, in a zone, or null. */
  private static Object inZone(Object type, PyDateTime moment, Object zone) {
    if (zone == null || zone == None.NONE) {
      return DateTimeType.made(type, moment);
    }
    Object universal = DateTimeType.made(type, moment.withZone(Zones.checked(zone)));
    return Calls.call(Access.get(zone, "fromutc"), universal);
  }

  private static Object fromOrdinal(Object[] arguments) {
    DateArguments.one("fromordinal", arguments);
    int[] date = DateType.dateOf(arguments[1]);
    return DateTimeType.made(
        arguments[0], new PyDateTime(DateTimeType.TYPE, date[0], date[1], date[2], TimeType.START));
  }

  private static Object combine(Object type, Object[] bound) {
    if (!(bound[0] instanceof PyDate)) {
      throw Errors.typeError(
          "combine() argument 1 must be datetime.date, not " + Types.nameOf(bound[0]));
    }
    if (!(bound[1] instanceof PyTime)) {
      throw Errors.typeError(
          "combine() argument 2 must be datetime.time, not " + Types.nameOf(bound[1]));
    }
    PyDate date = (PyDate) bound[0];
    Clock clock = ((PyTime) bound[1]).clock();
    if (bound[2] != null) {
      clock = clock.withZone(Zones.checked(bound[2]));
    }
    return DateTimeType.made(
        type, new PyDateTime(DateTimeType.TYPE, date.year(), date.month(), date.day(), clock));
  }

  private static Object fromIsoFormat(Object[] arguments) {
    DateArguments.one("fromisoformat", arguments);
    Object plain = DateArguments.text(arguments[1]);
    String text = Str.java(plain);
    int separator = text.length() < 7 ? -1 : IsoText.separator(text);
    if (separator < 0 || separator > text.length()) {
      throw DateArguments.notIso(plain);
    }
    int[] date = IsoText.date(text.substring(0, separator));
    Clock clock = TimeType.START;
    if (date != null && separator < text.length()) {
      int skipped = Character.charCount(text.codePointAt(separator));
      String time = text.substring(separator + skipped);
      clock = time.isEmpty() || time.startsWith("T") ? null : IsoText.time(time);
    }
    if (date == null || clock == null) {
      throw DateArguments.notIso(plain);
    }
    PyDate.check(date[0], date[1], date[2]);
    return DateTimeType.made(
        arguments[0],
        new PyDateTime(DateTimeType.TYPE, date[0], date[1], date[2], clock.checked()));
  }

  private static Object parse(Object[] arguments) {
    if (arguments.length != 3) {
      throw Errors.typeError("strptime expected 2 arguments, got " + (arguments.length - 1));
    }
    Object text = TimeModule.text("strptime", 1, arguments[1]);
    Object format = TimeModule.text("strptime", 2, arguments[2]);
    TimeFields fields = TimeReader.read(text, Str.java(format));
    Object zone = None.NONE;
    if (fields.offset != null) {
      zone = ZoneTypes.fixed(fields.offset, fields.zone);
    }
    PyDate.check(fields.year, fields.month, fields.day);
    Clock clock =
        new Clock(fields.hour, fields.minute, fields.second, fields.micro, zone, 0).checked();
    PyType type = DateTimeType.TYPE;
    return DateTimeType.made(
        arguments[0], new PyDateTime(type, fields.year, fields.month, fields.day, clock));
  }
}
