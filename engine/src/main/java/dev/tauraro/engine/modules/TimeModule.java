package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.function.UnaryOperator;

/** The module {@code time}: clocks of the host, and sleeping within the limits of the context. */
final class TimeModule {
  private static final double NANOS = 1e9;

  private TimeModule() {}

  static PyModule create() {
    return new ModuleBuilder("time", "Clocks. The time zone is UTC.")
        .none("time", () -> host().epochNanos() / NANOS)
        .none("time_ns", () -> host().epochNanos())
        .none("monotonic", () -> host().monotonicNanos() / NANOS)
        .none("monotonic_ns", () -> host().monotonicNanos())
        .none("perf_counter", () -> host().monotonicNanos() / NANOS)
        .none("perf_counter_ns", () -> host().monotonicNanos())
        .none("process_time", () -> host().cpuNanos() / NANOS)
        .none("process_time_ns", () -> host().cpuNanos())
        .none("thread_time", () -> host().cpuNanos() / NANOS)
        .none("thread_time_ns", () -> host().cpuNanos())
        .one("sleep", TimeModule::sleep)
        .add(optional("gmtime", seconds -> CalendarTime.of(seconds, "GMT")))
        .add(optional("localtime", seconds -> CalendarTime.of(seconds, "UTC")))
        .add(optional("ctime", seconds -> CalendarTime.text(CalendarTime.of(seconds, "UTC"))))
        .add(optional("asctime", CalendarTime::text))
        .one("mktime", CalendarTime::seconds)
        .any("strftime", (arguments, keywords) -> format(arguments))
        .any("strptime", (arguments, keywords) -> parse(arguments))
        .constant("struct_time", StructTime.TYPE)
        .one("get_clock_info", TimeModule::clockInfo)
        .constant("_STRUCT_TM_ITEMS", 11L)
        .constant("timezone", 0L)
        .constant("altzone", 0L)
        .constant("daylight", 0L)
        .constant("tzname", PyTuple.of("UTC", "UTC"))
        .build();
  }

  private static Object clockInfo(Object name) {
    String clock = Str.java(text("get_clock_info", 1, name));
    boolean isWall = clock.equals("time");
    String source;
    switch (clock) {
      case "time":
        source = "clock_gettime(CLOCK_REALTIME)";
        break;
      case "monotonic":
      case "perf_counter":
        source = "clock_gettime(CLOCK_MONOTONIC)";
        break;
      case "process_time":
        source = "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
        break;
      case "thread_time":
        source = "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
        break;
      default:
        throw Errors.valueError("unknown clock");
    }
    Object types = ExecutionContext.current().runner().importModule("types");
    Object info = Calls.call(Access.get(types, "SimpleNamespace"));
    Access.set(info, "implementation", Str.of(source));
    Access.set(info, "monotonic", !isWall);
    Access.set(info, "adjustable", isWall);
    Access.set(info, "resolution", 1e-9);
    return info;
  }

  private static Host host() {
    return ExecutionContext.current().host();
  }

  /** Nanoseconds since the epoch. */
  static long now() {
    return host().epochNanos();
  }

  /** A function whose argument may be absent or None. */
  private static BuiltinFunction.Builder optional(String name, UnaryOperator<Object> body) {
    return BuiltinFunction.function(name)
        .any(
            (arguments, keywords) -> {
              ModuleTypes.noKeywords("time." + name, keywords);
              if (arguments.length > 1) {
                throw Errors.typeError(
                    name + " expected at most 1 argument, got " + arguments.length);
              }
              return body.apply(
                  arguments.length == 0 || arguments[0] == None.NONE ? null : arguments[0]);
            });
  }

  private static Object format(Object[] arguments) {
    if (arguments.length == 0 || arguments.length > 2) {
      throw Errors.typeError(
          "strftime expected at "
              + (arguments.length == 0 ? "least 1 argument, got 0" : "most 2 arguments, got ")
              + (arguments.length == 0 ? "" : arguments.length));
    }
    Object format = DateArguments.format("strftime", arguments[0]);
    if (Str.java(format).indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    Moment moment =
        arguments.length == 1
            ? CalendarTime.moment(CalendarTime.of(null, "UTC"))
            : CalendarTime.moment(arguments[1]);
    return Str.of(TimeText.format(Str.java(format), moment, false));
  }

  /** The plain string of an argument. */
  static Object text(String function, int position, Object value) {
    Object plain = Str.unwrap(value);
    if (plain == null) {
      throw Errors.typeError(
          function + "() argument " + position + " must be str, not " + Types.nameOf(value));
    }
    return plain;
  }

  private static Object parse(Object[] arguments) {
    if (arguments.length == 0 || arguments.length > 2) {
      throw Errors.typeError(
          "_strptime_time() "
              + (arguments.length == 0
                  ? "missing 1 required positional argument: 'data_string'"
                  : "takes from 1 to 2 positional arguments but "
                      + arguments.length
                      + " were given"));
    }
    Object format = arguments.length == 1 ? "%a %b %d %H:%M:%S %Y" : arguments[1];
    for (int i = 0; i < 2; i++) {
      Object given = i == 0 ? arguments[0] : format;
      if (Str.unwrap(given) == null) {
        throw Errors.typeError(
            "strptime() argument " + i + " must be str, not " + Text.reprJava(Types.of(given)));
      }
    }
    TimeFields fields = TimeReader.read(Str.unwrap(arguments[0]), Str.java(format));
    PyTimeDelta offset = fields.offset;
    return StructTime.of(
        fields.moment(),
        fields.daylight,
        fields.zone == null ? None.NONE : Str.of(fields.zone),
        offset == null ? None.NONE : (Object) (offset.longMicros() / PyTimeDelta.MICROS));
  }

  private static Object sleep(Object seconds) {
    double time =
        Numbers.toDouble(
            Types.of(seconds).isSubtypeOf(Types.FLOAT) ? seconds : Numbers.index(seconds));
    if (time < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    if (Double.isNaN(time)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    host().sleepNanos((long) Math.ceil(time * NANOS));
    return None.NONE;
  }
}
