package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The type {@code date}. */
final class DateType {
  static final PyType TYPE = ModuleTypes.type("datetime", "date");

  private static final Signature NEW = Signature.parse("(year, month, day)");
  private static final Signature REPLACE = Signature.parse("replace(year=0, month=0, day=0)");
  private static final Signature FORMAT = Signature.parse("strftime(format)");
  private static final Signature ISO_CALENDAR = Signature.parse("fromisocalendar(year, week, day)");

  static {
    TypeSetup setup = TypeSetup.of(TYPE).maker(DateType::make);
    setup
        .getter("year", self -> (long) of(self).year())
        .getter("month", self -> (long) of(self).month())
        .getter("day", self -> (long) of(self).day())
        .any("replace", (a, k) -> replace(of(a[0]), REPLACE.bind(a, k, 1)))
        .zero("toordinal", self -> (long) of(self).ordinal())
        .zero("weekday", self -> (long) ((of(self).ordinal() + 6) % 7))
        .zero("isoweekday", self -> (long) ((of(self).ordinal() + 6) % 7 + 1))
        .zero("isocalendar", self -> IsoCalendarDate.of(of(self)))
        .zero("isoformat", self -> Str.of(iso(of(self))))
        .zero("ctime", self -> Str.of(TimeText.dated(moment(of(self)))))
        .zero("timetuple", self -> StructTime.of(moment(of(self)), -1, None.NONE, None.NONE))
        .any("strftime", (a, k) -> format(of(a[0]), FORMAT.bind(a, k, 1)[0]))
        .one("__format__", DateType::formatted)
        .zero("__str__", self -> Access.callSpecial(self, "isoformat"))
        .zero("__repr__", self -> Str.of(repr(of(self))))
        .zero("__hash__", self -> Hashing.hash(PyTuple.of((long) of(self).ordinal())))
        .zero("__reduce__", self -> PyTuple.of(Types.of(self), PyTuple.of(state(of(self)))));
    makers(setup);
    operators(setup);
    setup
        .constant("min", new PyDate(TYPE, CivilDays.MIN_YEAR, 1, 1))
        .constant("max", new PyDate(TYPE, CivilDays.MAX_YEAR, 12, 31))
        .constant("resolution", PyTimeDelta.of(1, 0));
    TYPE.seal();
  }

  private DateType() {}

  private static PyDate of(Object value) {
    return (PyDate) value;
  }

  private static void makers(TypeSetup setup) {
    setup
        .classMethod(
            "today",
            (a, k) -> {
              if (a.length > 1) {
                throw Errors.typeError(
                    "date.today() takes no arguments (" + (a.length - 1) + " given)");
              }
              return fromDays(a[0], TimeModule.now() / Timestamps.DAY_NANOS);
            })
        .classMethod("fromtimestamp", (a, k) -> fromTimestamp(a))
        .classMethod("fromordinal", (a, k) -> fromOrdinal(a))
        .classMethod("fromisocalendar", (a, k) -> fromIsoCalendar(a[0], ISO_CALENDAR.bind(a, k, 1)))
        .classMethod("fromisoformat", (a, k) -> fromIsoFormat(a));
  }

  private static Object fromDays(Object type, long days) {
    int[] date = CivilDays.date((int) days + CivilDays.EPOCH);
    return made(type, date);
  }

  /** Calls a class with year, month and day. */
  static Object made(Object type, int[] date) {
    return type == TYPE
        ? new PyDate(TYPE, date[0], date[1], date[2])
        : Calls.call(type, (long) date[0], (long) date[1], (long) date[2]);
  }

  private static Object fromTimestamp(Object[] arguments) {
    DateArguments.one("fromtimestamp", arguments);
    PyDateTime moment = Timestamps.moment(DateTimeType.TYPE, arguments[1], true);
    return made(arguments[0], new int[] {moment.year(), moment.month(), moment.day()});
  }

  /** The date with a number. */
  static int[] dateOf(Object ordinal) {
    int number = DateArguments.toInt(ordinal);
    if (number < 1) {
      throw Errors.valueError("ordinal must be >= 1");
    }
    if (number > CivilDays.MAX_ORDINAL) {
      long year = number / 146097L * 400 + CivilDays.date(number % 146097 + 1)[0];
      throw Errors.valueError("year " + year + " is out of range");
    }
    return CivilDays.date(number);
  }

  private static Object fromOrdinal(Object[] arguments) {
    DateArguments.one("fromordinal", arguments);
    return made(arguments[0], dateOf(arguments[1]));
  }

  private static int component(Object value) {
    Object index = Numbers.index(value);
    if (!(index instanceof Long) || (Long) index != (int) (long) (Long) index) {
      throw Errors.valueError("ISO calendar component out of range");
    }
    return (int) (long) (Long) index;
  }

  private static Object fromIsoCalendar(Object type, Object[] bound) {
    int year = component(bound[0]);
    int week = component(bound[1]);
    int day = component(bound[2]);
    if (year < CivilDays.MIN_YEAR || year > CivilDays.MAX_YEAR) {
      throw Errors.valueError("Year is out of range: " + year);
    }
    if (week < 1 || week > 53 || week == 53 && !CivilDays.hasWeek53(year)) {
      throw Errors.valueError("Invalid week: " + week);
    }
    if (day < 1 || day > 7) {
      throw Errors.valueError("Invalid day: " + day + " (range is [1, 7])");
    }
    int ordinal = CivilDays.firstIsoMonday(year) + (week - 1) * 7 + day - 1;
    if (ordinal < 1 || ordinal > CivilDays.MAX_ORDINAL) {
      throw Errors.valueError("year " + (ordinal < 1 ? 0 : 10000) + " is out of range");
    }
    return made(type, CivilDays.date(ordinal));
  }

  private static Object fromIsoFormat(Object[] arguments) {
    DateArguments.one("fromisoformat", arguments);
    Object text = DateArguments.text(arguments[1]);
    int[] date = IsoText.date(Str.java(text));
    if (date == null) {
      throw DateArguments.notIso(text);
    }
    PyDate.check(date[0], date[1], date[2]);
    return made(arguments[0], date);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (DateState.isGiven(arguments, keywords, 1, 4)) {
      byte[] state = ((PyBytes) arguments[0]).array();
      if (state[2] >= 1 && state[2] <= 12) {
        return new PyDate(type, (state[0] & 255) << 8 | state[1] & 255, state[2], state[3]);
      }
    }
    DateArguments.atMost(3, arguments);
    DateArguments.required(arguments, keywords);
    Object[] bound = NEW.bind(arguments, keywords);
    int year = DateArguments.toInt(bound[0]);
    int month = DateArguments.toInt(bound[1]);
    int day = DateArguments.toInt(bound[2]);
    PyDate.check(year, month, day);
    return new PyDate(type, year, month, day);
  }

  private static Object replace(PyDate date, Object[] bound) {
    int year = bound[0] == null ? date.year() : DateArguments.toInt(bound[0]);
    int month = bound[1] == null ? date.month() : DateArguments.toInt(bound[1]);
    int day = bound[2] == null ? date.day() : DateArguments.toInt(bound[2]);
    PyDate.check(year, month, day);
    return new PyDate(date.type(), year, month, day);
  }

  static String iso(PyDate date) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }

  private static String repr(PyDate date) {
    return date.type().displayName()
        + "("
        + date.year()
        + ", "
        + date.month()
        + ", "
        + date.day()
        + ")";
  }

  private static Object state(PyDate date) {
    return new PyBytes(
        new byte[] {
          (byte) (date.year() >> 8), (byte) date.year(), (byte) date.month(), (byte) date.day()
        });
  }

  static Moment moment(PyDate date) {
    return Moment.of(
        date.year(),
        date.month(),
        date.day(),
        new Clock(0, 0, 0, 0, None.NONE, 0),
        Moment.NO_ZONE,
        Moment.NO_ZONE);
  }

  private static Object format(PyDate date, Object format) {
    Object plain = DateArguments.format("strftime", format);
    Moment moment =
        date instanceof PyDateTime ? DateTimeType.shown((PyDateTime) date) : moment(date);
    return Str.of(TimeText.format(Str.java(plain), moment, true));
  }

  /** {@code format(value, spec)} for dates and times. */
  static Object formatted(Object self, Object spec) {
    Object plain = Str.unwrap(spec);
    if (plain == null) {
      throw Errors.typeError("__format__() argument 1 must be str, not " + Types.nameOf(spec));
    }
    return Str.length(plain) == 0 ? Text.str(self) : Access.callSpecial(self, "strftime", plain);
  }

  private static void operators(TypeSetup setup) {
    setup
        .one("__add__", (a, b) -> add(of(a), b, 1))
        .one("__radd__", (a, b) -> add(of(a), b, 1))
        .one(
            "__sub__",
            (a, b) -> {
              if (b instanceof PyDate && !(b instanceof PyDateTime)) {
                return PyTimeDelta.of((long) of(a).ordinal() - of(b).ordinal(), 0);
              }
              return add(of(a), b, -1);
            });
    comparison(setup, "__eq__", order -> order == 0);
    comparison(setup, "__ne__", order -> order != 0);
    comparison(setup, "__lt__", order -> order < 0);
    comparison(setup, "__le__", order -> order <= 0);
    comparison(setup, "__gt__", order -> order > 0);
    comparison(setup, "__ge__", order -> order >= 0);
  }

  private static Object add(PyDate date, Object other, int sign) {
    if (!(other instanceof PyTimeDelta)) {
      return None.NOT_IMPLEMENTED;
    }
    long ordinal = date.ordinal() + sign * (long) ((PyTimeDelta) other).days();
    if (ordinal < 1 || ordinal > CivilDays.MAX_ORDINAL) {
      throw Errors.of(Exceptions.OVERFLOW_ERROR, "date value out of range");
    }
    return made(date.type(), CivilDays.date((int) ordinal));
  }

  private static void comparison(TypeSetup setup, String name, IntPredicate test) {
    setup.one(
        name,
        (a, b) -> b instanceof PyDate ? test.test(of(a).compareDate(of(b))) : None.NOT_IMPLEMENTED);
  }
}
