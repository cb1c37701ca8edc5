package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Reduction;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import java.util.Locale;

/** The types {@code tzinfo} and {@code timezone}. */
final class ZoneTypes {
  static final PyType TZINFO = PyType.builtin("tzinfo", Types.OBJECT, PyType.Layout.INSTANCE);
  static final PyType TIMEZONE =
      PyType.builtin("timezone", TZINFO, PyType.Layout.NATIVE).notSubclassable();

  private static final String LIMITS =
      "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";
  private static final Signature NEW = Signature.parse("timezone(offset, name=None)");

  static {
    TZINFO.setDisplayName("datetime.tzinfo");
    TZINFO.setOwn("__module__", "datetime");
    TZINFO.setHasInstanceAttributes(true);
    TypeSetup.of(TZINFO)
        .maker((type, arguments, keywords) -> type == TZINFO ? new NoZone() : new Instance(type))
        .one("utcoffset", (self, moment) -> missing("utcoffset"))
        .one("dst", (self, moment) -> missing("dst"))
        .one("tzname", (self, moment) -> missing("tzname"))
        .one("fromutc", ZoneTypes::fromUtc)
        .zero("__reduce__", ZoneTypes::reduce);
    TZINFO.seal();
    TIMEZONE.setDisplayName("datetime.timezone");
    TIMEZONE.setOwn("__module__", "datetime");
    addTimeZone(TypeSetup.of(TIMEZONE));
    TIMEZONE.seal();
  }

  private ZoneTypes() {}

  /** The class, what it is called with and the state, for pickles and copies. */
  private static Object reduce(Object self) {
    Object given = Access.getIfPresent(self, "__getinitargs__");
    Object arguments =
        given == null ? PyTuple.EMPTY : PyTuple.of(Iteration.toArray(Calls.call(given)));
    return PyTuple.of(Types.of(self), arguments, Reduction.stateOf(self));
  }

  /** An instance of {@code tzinfo} itself, which knows no offset. */
  private static final class NoZone extends PyObject {
    @Override
    public PyType type() {
      return TZINFO;
    }
  }

  private static Object missing(String method) {
    throw Errors.of(
        Exceptions.NOT_IMPLEMENTED_ERROR,
        Str.of("a tzinfo subclass must implement " + method + "()"));
  }

  static PyDateTime checkedMoment(Object self, Object moment) {
    if (!(moment instanceof PyDateTime)) {
      throw Errors.typeError("fromutc: argument must be a datetime");
    }
    if (((PyDateTime) moment).zone() != self) {
      throw Errors.valueError("fromutc: dt.tzinfo is not self");
    }
    return (PyDateTime) moment;
  }

  /** The general way from UTC to local time, by the offset and the daylight saving. */
  private static Object fromUtc(Object self, Object argument) {
    PyDateTime moment = checkedMoment(self, argument);
    PyTimeDelta offset = Zones.offset(self, moment);
    if (offset == null) {
      throw Errors.valueError("fromutc: non-None utcoffset() result required");
    }
    PyTimeDelta saving = Zones.saving(self, moment);
    if (saving == null) {
      throw Errors.valueError("fromutc: non-None dst() result required");
    }
    PyTimeDelta standard = TimeDeltaType.plus(offset, saving, -1);
    PyDateTime local = moment.plus(standard.days(), standard.microsOfDay());
    saving = Zones.saving(self, local);
    if (saving == null) {
      throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
    }
    return DateTimeOperators.later(moment, TimeDeltaType.plus(standard, saving, 1));
  }

  private static void addTimeZone(TypeSetup setup) {
    setup
        .maker((type, arguments, keywords) -> make(NEW.bind(arguments, keywords)))
        .one("utcoffset", (self, moment) -> of(self, "utcoffset", moment).offset())
        .one(
            "dst",
            (self, moment) -> {
              of(self, "dst", moment);
              return None.NONE;
            })
        .one("tzname", (self, moment) -> name(of(self, "tzname", moment)))
        .one(
            "fromutc",
            (self, moment) -> {
              PyDateTime utc = checkedMoment(self, moment);
              return DateTimeOperators.later(utc, ((PyTimeZone) self).offset());
            })
        .one(
            "__eq__",
            (a, b) ->
                b instanceof PyTimeZone
                    ? ((PyTimeZone) a).offset().compareTo(((PyTimeZone) b).offset()) == 0
                    : None.NOT_IMPLEMENTED)
        .zero("__hash__", self -> Hashing.hash(((PyTimeZone) self).offset()))
        .zero("__str__", self -> name((PyTimeZone) self))
        .zero("__repr__", self -> Str.of(repr((PyTimeZone) self)))
        .zero("__reduce__", self -> PyTuple.of(TIMEZONE, arguments((PyTimeZone) self)))
        .constant("utc", PyTimeZone.UTC)
        .constant("min", new PyTimeZone(PyTimeDelta.ofSeconds(60 - 86400), null))
        .constant("max", new PyTimeZone(PyTimeDelta.ofSeconds(86400 - 60), null));
  }

  private static PyTimeZone of(Object self, String method, Object moment) {
    if (moment != None.NONE && !(moment instanceof PyDateTime)) {
      throw Errors.typeError(
          method
              + "(dt) argument must be a datetime instance or None, not "
              + Types.nameOf(moment));
    }
    return (PyTimeZone) self;
  }

  private static PyTuple arguments(PyTimeZone zone) {
    return zone.name() == null ? PyTuple.of(zone.offset()) : PyTuple.of(zone.offset(), zone.name());
  }

  private static Object make(Object[] bound) {
    if (!(bound[0] instanceof PyTimeDelta)) {
      throw Errors.typeError(
          "timezone() argument 1 must be datetime.timedelta, not " + Types.nameOf(bound[0]));
    }
    Object name = bound[1] == null ? null : Str.unwrap(bound[1]);
    if (bound[1] != null && name == null) {
      throw Errors.typeError("timezone() argument 2 must be str, not " + Types.nameOf(bound[1]));
    }
    return fixed((PyTimeDelta) bound[0], name);
  }

  /** The zone with an offset, and a name or null. */
  static PyTimeZone fixed(PyTimeDelta offset, Object name) {
    if (!isAllowed(offset)) {
      throw Errors.valueError(LIMITS + ", not " + Text.reprJava(offset) + ".");
    }
    return offset.isZero() && name == null ? PyTimeZone.UTC : new PyTimeZone(offset, name);
  }

  /** Whether an offset is less than a day. */
  static boolean isAllowed(PyTimeDelta offset) {
    return offset.days() == 0 || offset.days() == -1 && offset.microsOfDay() > 0;
  }

  /** Fails when an offset that a script returned is a day or more. */
  static PyTimeDelta checked(PyTimeDelta offset) {
    if (!isAllowed(offset)) {
      throw Errors.valueError(LIMITS + ".");
    }
    return offset;
  }

  private static Object name(PyTimeZone zone) {
    if (zone.name() != null) {
      return zone.name();
    }
    return Str.of(zone.offset().isZero() ? "UTC" : "UTC" + offsetText(zone.offset(), ":"));
  }

  /** An offset such as {@code +01:30}, with seconds if there are any. */
  static String offsetText(PyTimeDelta offset, String separator) {
    long micros = offset.longMicros();
    char sign = micros < 0 ? '-' : '+';
    micros = Math.abs(micros);
    long seconds = micros / PyTimeDelta.MICROS;
    String text =
        String.format(
            Locale.ROOT, "%c%02d%s%02d", sign, seconds / 3600, separator, seconds / 60 % 60);
    if (seconds % 60 != 0 || micros % PyTimeDelta.MICROS != 0) {
      text += String.format(Locale.ROOT, "%s%02d", separator, seconds % 60);
    }
    if (micros % PyTimeDelta.MICROS != 0) {
      text += String.format(Locale.ROOT, ".%06d", micros % PyTimeDelta.MICROS);
    }
    return text;
  }

  private static String repr(PyTimeZone zone) {
    if (zone == PyTimeZone.UTC) {
      return "datetime.timezone.utc";
    }
    String text = "datetime.timezone(" + Text.reprJava(zone.offset());
    return zone.name() == null ? text + ")" : text + ", " + Text.reprJava(zone.name()) + ")";
  }
}
