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
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** The type {@code datetime}. */
final class DateTimeType {
  static final PyType TYPE = PyType.builtin("datetime", DateType.TYPE, PyType.Layout.NATIVE);

  private static final String FIELDS =
      "hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)";
  private static final Signature NEW = Signature.parse("(year, month, day, " + FIELDS);
  private static final Signature REPLACE =
      Signature.parse("replace(year=0, month=0, day=0, " + FIELDS);
  private static final Signature ISO = Signature.parse("isoformat(sep=T, timespec=auto)");
  private static final Signature ZONE = Signature.parse("astimezone(tz=None)");

  static {
    TYPE.setDisplayName("datetime.datetime");
    TYPE.setOwn("__module__", "datetime");
    TypeSetup setup = TypeSetup.of(TYPE).maker(DateTimeType::make);
    fields(setup);
    conversions(setup);
    DateTimeMakers.install(setup);
    DateTimeOperators.install(setup);
    setup
        .constant("min", new PyDateTime(TYPE, CivilDays.MIN_YEAR, 1, 1, TimeType.START))
        .constant(
            "max",
            new PyDateTime(
                TYPE,
                CivilDays.MAX_YEAR,
                12,
                31,
                Clock.of(PyTimeDelta.MICROS_OF_DAY - 1, None.NONE, 0)))
        .constant("resolution", PyTimeDelta.of(0, 1));
    TYPE.seal();
  }

  private DateTimeType() {}

  private static PyDateTime of(Object value) {
    return (PyDateTime) value;
  }

  private static void fields(TypeSetup setup) {
    setup
        .getter("hour", self -> (long) of(self).clock().hour())
        .getter("minute", self -> (long) of(self).clock().minute())
        .getter("second", self -> (long) of(self).clock().second())
        .getter("microsecond", self -> (long) of(self).clock().micro())
        .getter("tzinfo", self -> of(self).zone())
        .getter("fold", self -> (long) of(self).clock().fold())
        .zero("utcoffset", self -> TimeType.orNone(offset(of(self))))
        .zero("dst", self -> TimeType.orNone(Zones.saving(of(self).zone(), self)))
        .zero("tzname", self -> Zones.name(of(self).zone(), self));
  }

  private static void conversions(TypeSetup setup) {
    setup
        .zero(
            "date",
            self -> new PyDate(DateType.TYPE, of(self).year(), of(self).month(), of(self).day()))
        .zero("time", self -> new PyTime(TimeType.TYPE, of(self).clock().withZone(None.NONE)))
        .zero("timetz", self -> new PyTime(TimeType.TYPE, of(self).clock()))
        .any("replace", (a, k) -> replace(of(a[0]), REPLACE.bind(a, k, 1)))
        .any("astimezone", (a, k) -> toZone(of(a[0]), ZONE.bind(a, k, 1)[0]))
        .any("isoformat", (a, k) -> isoFormat(of(a[0]), ISO.bind(a, k, 1)))
        .zero("timestamp", self -> timestamp(of(self)))
        .zero("timetuple", self -> timeTuple(of(self)))
        .zero("utctimetuple", self -> utcTimeTuple(of(self)))
        .zero("ctime", self -> Str.of(TimeText.dated(plainMoment(of(self)))))
        .zero("__str__", self -> isoText(of(self)))
        .zero("__repr__", self -> Str.of(repr(of(self))))
        .zero("__hash__", self -> hash(of(self)))
        .zero("__reduce__", self -> PyTuple.of(Types.of(self), state(of(self), false)))
        .one(
            "__reduce_ex__",
            (self, protocol) ->
                PyTuple.of(Types.of(self), state(of(self), DateState.keepsFold(protocol))));
  }

  /** {@code str(moment)}: a subclass may format itself. */
  private static Object isoText(PyDateTime moment) {
    return moment.type() == TYPE
        ? isoFormat(moment, new Object[] {" ", null})
        : Access.callSpecial(moment, "isoformat", " ");
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (DateState.isGiven(arguments, keywords, 2, 10)) {
      byte[] state = ((PyBytes) arguments[0]).array();
      int month = DateState.unmarked(state[2]);
      if (month >= 1 && month <= 12) {
        int year = (state[0] & 255) << 8 | state[1] & 255;
        return new PyDateTime(type, year, month, state[3], DateState.clock(arguments, 4, 2));
      }
    }
    DateArguments.atMost(9, arguments);
    DateArguments.required(arguments, keywords);
    return new Fields(NEW.bind(arguments, keywords), null).make(type);
  }

  /**
   * The arguments of a call.
   *
   * @param absent where fields come from that are not given, or null
   */
  private record Fields(Object[] bound, PyDateTime absent) {
    private int number(int index, int other) {
      return bound[index] == null ? other : DateArguments.toInt(bound[index]);
    }

    PyDateTime make(PyType type) {
      int year = number(0, absent == null ? 0 : absent.year());
      int month = number(1, absent == null ? 0 : absent.month());
      int day = number(2, absent == null ? 0 : absent.day());
      PyDate.check(year, month, day);
      Object[] rest = Arrays.copyOfRange(bound, 3, bound.length);
      Clock clock = TimeType.clock(rest, absent == null ? TimeType.START : absent.clock());
      return new PyDateTime(type, year, month, day, clock);
    }
  }

  private static Object replace(PyDateTime moment, Object[] bound) {
    return new Fields(bound, moment).make(moment.type());
  }

  /** A moment as an instance of a class, which is called unless it is the type itself. */
  static Object made(Object type, PyDateTime moment) {
    if (type == TYPE) {
      return moment;
    }
    Clock clock = moment.clock();
    Object made =
        Calls.call(
            type,
            new Object[] {
              (long) moment.year(),
              (long) moment.month(),
              (long) moment.day(),
              (long) clock.hour(),
              (long) clock.minute(),
              (long) clock.second(),
              (long) clock.micro(),
              clock.zone()
            });
    return clock.fold() == 1 && made instanceof PyDateTime
        ? ((PyDateTime) made).withClock(((PyDateTime) made).clock().withFold(1))
        : made;
  }

  static PyTimeDelta offset(PyDateTime moment) {
    return Zones.offset(moment.zone(), moment);
  }

  /** The same moment in UTC, without a zone. */
  static PyDateTime universal(PyDateTime moment) {
    return universal(moment, offset(moment));
  }

  private static PyDateTime universal(PyDateTime moment, PyTimeDelta offset) {
    PyDateTime plain = moment.withZone(None.NONE);
    return offset == null ? plain : plain.plus(-(long) offset.days(), -offset.microsOfDay());
  }

  /** A moment in another zone; the local zone is UTC. */
  static Object toZone(PyDateTime moment, Object given) {
    Object zone =
        given == null || given == None.NONE
            ? new PyTimeZone(PyTimeDelta.of(0, 0), "UTC")
            : Zones.checked(given);
    if (moment.zone() == zone) {
      return moment;
    }
    return Calls.call(Access.get(zone, "fromutc"), universal(moment).withZone(zone));
  }

  private static Object isoFormat(PyDateTime moment, Object[] bound) {
    String separator = "T";
    if (bound[0] != null) {
      Object plain = Str.unwrap(bound[0]);
      if (plain == null || Str.length(plain) != 1) {
        throw Errors.typeError(
            "isoformat() argument 1 must be a unicode character, not " + Types.nameOf(bound[0]));
      }
      separator = Str.java(plain);
    }
    String clock = moment.clock().isoText(bound[1] == null ? "auto" : TimeType.precision(bound[1]));
    PyTimeDelta offset = offset(moment);
    return Str.of(
        DateType.iso(moment)
            + separator
            + clock
            + (offset == null ? "" : ZoneTypes.offsetText(offset, ":")));
  }

  private static Object timestamp(PyDateTime moment) {
    PyTimeDelta offset = offset(moment);
    if (moment.hasZone() && offset == null) {
      throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
    }
    PyDateTime universal = universal(moment, offset);
    long seconds =
        (universal.ordinal() - (long) CivilDays.EPOCH) * PyTimeDelta.SECONDS_OF_DAY
            + universal.micros() / PyTimeDelta.MICROS;
    int micro = universal.clock().micro();
    return moment.hasZone()
        ? Arithmetic.trueDiv(seconds * PyTimeDelta.MICROS + micro, 1000000L)
        : (Object) (seconds + micro / 1e6);
  }

  /** What formats show of a moment, whose zone is asked for daylight saving whatever they show. */
  static Moment shown(PyDateTime moment) {
    Zones.saving(moment.zone(), moment);
    return Moment.of(
        moment.year(),
        moment.month(),
        moment.day(),
        moment.clock(),
        () -> Zones.offsetText(moment.zone(), moment),
        () -> Zones.nameText(moment.zone(), moment));
  }

  private static Moment plainMoment(PyDateTime moment) {
    return Moment.of(
        moment.year(),
        moment.month(),
        moment.day(),
        moment.clock(),
        Moment.NO_ZONE,
        Moment.NO_ZONE);
  }

  private static Object timeTuple(PyDateTime moment) {
    PyTimeDelta saving = Zones.saving(moment.zone(), moment);
    int daylight = saving == null ? -1 : saving.isZero() ? 0 : 1;
    return StructTime.of(plainMoment(moment), daylight, None.NONE, None.NONE);
  }

  private static Object utcTimeTuple(PyDateTime moment) {
    return StructTime.of(plainMoment(universal(moment)), 0, None.NONE, None.NONE);
  }

  private static Object hash(PyDateTime moment) {
    PyDateTime first = moment.withClock(moment.clock().withFold(0));
    PyTimeDelta offset = offset(first);
    long micros = first.allMicros() - (offset == null ? 0 : offset.longMicros());
    return Hashing.hash(PyTuple.of(offset != null, micros));
  }

  private static PyTuple state(PyDateTime moment, boolean withFold) {
    byte[] state = new byte[10];
    state[0] = (byte) (moment.year() >> 8);
    state[1] = (byte) moment.year();
    state[2] = (byte) moment.month();
    state[3] = (byte) moment.day();
    DateState.put(state, 4, moment.clock());
    return DateState.of(state, 2, moment.clock(), withFold);
  }

  private static String repr(PyDateTime moment) {
    String text =
        moment.type().displayName()
            + "("
            + moment.year()
            + ", "
            + moment.month()
            + ", "
            + moment.day()
            + ", "
            + moment.clock().arguments();
    if (moment.hasZone()) {
      text +=
          (moment.clock().fold() == 0 ? "" : ", fold=1")
              + ", tzinfo="
              + Text.reprJava(moment.zone());
    } else if (moment.clock().fold() == 1) {
      text += ", fold=1";
    }
    return text + ")";
  }
}
