package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import java.util.function.IntPredicate;

/** The type {@code time} of the module {@code datetime}. */
final class TimeType {
  static final PyType TYPE = ModuleTypes.type("datetime", "time");

  /** Midnight. */
  static final Clock START = new Clock(0, 0, 0, 0, None.NONE, 0);

  private static final String FIELDS =
      "(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)";
  private static final Signature NEW = Signature.parse(FIELDS);
  private static final Signature REPLACE = Signature.parse("replace" + FIELDS);
  private static final Signature ISO = Signature.parse("isoformat(timespec=auto)");
  private static final Signature FORMAT = Signature.parse("strftime(format)");

  static {
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker(
            (type, arguments, keywords) ->
                isState(arguments, keywords)
                    ? new PyTime(type, DateState.clock(arguments, 0, 0))
                    : new PyTime(type, clock(NEW.bind(arguments, keywords), START)))
        .getter("hour", self -> (long) of(self).hour())
        .getter("minute", self -> (long) of(self).minute())
        .getter("second", self -> (long) of(self).second())
        .getter("microsecond", self -> (long) of(self).micro())
        .getter("tzinfo", self -> of(self).zone())
        .getter("fold", self -> (long) of(self).fold())
        .any(
            "replace", (a, k) -> new PyTime(Types.of(a[0]), clock(REPLACE.bind(a, k, 1), of(a[0]))))
        .any("isoformat", (a, k) -> isoFormat((PyTime) a[0], ISO.bind(a, k, 1)[0]))
        .any("strftime", (a, k) -> format((PyTime) a[0], FORMAT.bind(a, k, 1)[0]))
        .classMethod("fromisoformat", (a, k) -> fromIsoFormat(a))
        .zero("utcoffset", self -> orNone(Zones.offset(of(self).zone(), None.NONE)))
        .zero("dst", self -> orNone(Zones.saving(of(self).zone(), None.NONE)))
        .zero("tzname", self -> Zones.name(of(self).zone(), None.NONE))
        .one("__format__", DateType::formatted)
        .zero("__str__", self -> Access.callSpecial(self, "isoformat"))
        .zero("__repr__", self -> Str.of(repr((PyTime) self)))
        .zero("__hash__", self -> hash(of(self)))
        .zero("__reduce__", self -> PyTuple.of(Types.of(self), state(of(self), false)))
        .one(
            "__reduce_ex__",
            (self, protocol) ->
                PyTuple.of(Types.of(self), state(of(self), DateState.keepsFold(protocol))));
    comparison(setup, "__eq__", true, order -> order == 0);
    comparison(setup, "__ne__", true, order -> order != 0);
    comparison(setup, "__lt__", false, order -> order < 0);
    comparison(setup, "__le__", false, order -> order <= 0);
    comparison(setup, "__gt__", false, order -> order > 0);
    comparison(setup, "__ge__", false, order -> order >= 0);
    setup
        .constant("min", new PyTime(TYPE, Clock.of(0, None.NONE, 0)))
        .constant("max", new PyTime(TYPE, Clock.of(PyTimeDelta.MICROS_OF_DAY - 1, None.NONE, 0)))
        .constant("resolution", PyTimeDelta.of(0, 1));
    TYPE.seal();
  }

  private TimeType() {}

  private static Clock of(Object value) {
    return ((PyTime) value).clock();
  }

  static Object orNone(Object value) {
    return value == null ? None.NONE : value;
  }

  private static Object made(PyType type, Clock clock) {
    if (type == TYPE) {
      return new PyTime(TYPE, clock);
    }
    return Calls.call(
        type,
        new Object[] {
          (long) clock.hour(),
          (long) clock.minute(),
          (long) clock.second(),
          (long) clock.micro(),
          clock.zone(),
          (long) clock.fold()
        },
        new String[] {"fold"});
  }

  /** The clock of arguments (hour to fold), with those of another clock for absent ones. */
  static Clock clock(Object[] bound, Clock absent) {
    int hour = bound[0] == null ? absent.hour() : DateArguments.toInt(bound[0]);
    int minute = bound[1] == null ? absent.minute() : DateArguments.toInt(bound[1]);
    int second = bound[2] == null ? absent.second() : DateArguments.toInt(bound[2]);
    int micro = bound[3] == null ? absent.micro() : DateArguments.toInt(bound[3]);
    Object zone = bound[4] == null ? absent.zone() : Zones.checked(bound[4]);
    int fold = bound[5] == null ? absent.fold() : DateArguments.toInt(bound[5]);
    return new Clock(hour, minute, second, micro, zone, fold).checked();
  }

  private static Object isoFormat(PyTime time, Object precision) {
    String text = time.clock().isoText(precision == null ? "auto" : precision(precision));
    PyTimeDelta offset = Zones.offset(time.clock().zone(), None.NONE);
    return Str.of(offset == null ? text : text + ZoneTypes.offsetText(offset, ":"));
  }

  static String precision(Object value) {
    Object plain = Str.unwrap(value);
    if (plain == null) {
      throw Errors.typeError(
          "isoformat() argument 'timespec' must be str, not " + Types.nameOf(value));
    }
    return Str.java(plain);
  }

  private static Object format(PyTime time, Object format) {
    Object plain = DateArguments.format("strftime", format);
    Clock clock = time.clock();
    Moment moment =
        Moment.of(
            1900,
            1,
            1,
            clock,
            () -> Zones.offsetText(clock.zone(), None.NONE),
            () -> Zones.nameText(clock.zone(), None.NONE));
    return Str.of(TimeText.format(Str.java(plain), moment, true));
  }

  private static Object fromIsoFormat(Object[] arguments) {
    DateArguments.one("fromisoformat", arguments);
    Object text = DateArguments.text(arguments[1]);
    Clock clock = IsoText.time(Str.java(text));
    if (clock == null) {
      throw DateArguments.notIso(text);
    }
    return made((PyType) arguments[0], clock.checked());
  }

  private static String repr(PyTime time) {
    Clock clock = time.clock();
    String text = time.type().displayName() + "(" + clock.arguments();
    if (clock.zone() != None.NONE) {
      text += ", tzinfo=" + Text.reprJava(clock.zone());
    }
    return text + (clock.fold() == 0 ? ")" : ", fold=1)");
  }

  private static PyTuple state(Clock clock, boolean withFold) {
    byte[] state = new byte[6];
    DateState.put(state, 0, clock);
    return DateState.of(state, 0, clock, withFold);
  }

  /** Whether a call gives what {@link #state} made. */
  private static boolean isState(Object[] arguments, String[] keywords) {
    return DateState.isGiven(arguments, keywords, 2, 6)
        && DateState.unmarked(((PyBytes) arguments[0]).array()[0]) < 24;
  }

  private static long universal(Clock clock, PyTimeDelta offset) {
    return clock.micros() - (offset == null ? 0 : offset.longMicros());
  }

  private static Object hash(Clock clock) {
    PyTimeDelta offset = Zones.offset(clock.zone(), None.NONE);
    return Hashing.hash(PyTuple.of(offset != null, universal(clock, offset)));
  }

  private static void comparison(
      TypeSetup setup, String name, boolean equality, IntPredicate test) {
    setup.one(
        name,
        (a, b) ->
            b instanceof PyTime ? compare(of(a), of(b), equality, test) : None.NOT_IMPLEMENTED);
  }

  private static boolean compare(Clock a, Clock b, boolean equality, IntPredicate test) {
    if (a.zone() == b.zone()) {
      return test.test(Long.compare(a.micros(), b.micros()));
    }
    PyTimeDelta left = Zones.offset(a.zone(), None.NONE);
    PyTimeDelta right = Zones.offset(b.zone(), None.NONE);
    if ((left == null) != (right == null)) {
      if (equality) {
        return test.test(1);
      }
      throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }
    return test.test(Long.compare(universal(a, left), universal(b, right)));
  }
}
