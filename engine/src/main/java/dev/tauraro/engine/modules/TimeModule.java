package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;

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
        .none("process_time", () -> host().monotonicNanos() / NANOS)
        .none("process_time_ns", () -> host().monotonicNanos())
        .none("thread_time", () -> host().monotonicNanos() / NANOS)
        .one("sleep", TimeModule::sleep)
        .constant("timezone", 0L)
        .constant("altzone", 0L)
        .constant("daylight", 0L)
        .constant("tzname", PyTuple.of("UTC", "UTC"))
        .build();
  }

  private static Host host() {
    return ExecutionContext.current().host();
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
    host().sleepNanos((long) (time * NANOS));
    return None.NONE;
  }
}
