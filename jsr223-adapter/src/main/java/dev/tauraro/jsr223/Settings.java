package dev.tauraro.jsr223;

import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;

/**
 * What a host sets by attributes of a script context: {@code javax.script.filename}, {@code
 * javax.script.argv}, {@code tauraro.jit}, {@code tauraro.hostAccess} and {@code tauraro.limits.*}.
 * None of these names can be read by a script.
 */
final class Settings {
  private static final String LIMITS = "tauraro.limits.";
  private static final String JIT = "tauraro.jit";
  private static final String HOST_ACCESS = "tauraro.hostAccess";

  /** A limit by the name of its attribute; memory comes before the size of one object. */
  private record Setting(String name, BiFunction<Limits, Object, Limits> change) {}

  private static final List<Setting> SETTINGS =
      List.of(
          amount("steps", Limits::steps),
          time("wallTime", Limits::wallTime),
          time("cpuTime", Limits::cpuTime),
          amount("memory", Limits::memory),
          amount("objectSize", Limits::objectSize),
          amount("stdout", Limits::stdout),
          amount("stderr", Limits::stderr),
          amount("recursion", (limits, depth) -> limits.recursion(Math.toIntExact(depth))));

  private Settings() {}

  /** Whether a name is not a variable of scripts: they can't set it, whatever way they try. */
  static boolean isReserved(String name) {
    return name.startsWith("tauraro.") || name.startsWith("javax.script.");
  }

  /** The name of the script, never null: {@code ScriptException} shows no position without one. */
  static String fileName(ScriptContext context) {
    Object name = context.getAttribute(ScriptEngine.FILENAME);
    return name == null ? "<script>" : name.toString();
  }

  /** {@code sys.argv}: the script's name, then the arguments. */
  static List<String> arguments(ScriptContext context) {
    List<String> arguments = new ArrayList<>();
    arguments.add(fileName(context));
    Object given = context.getAttribute(ScriptEngine.ARGV);
    if (given instanceof Object[]) {
      Arrays.stream((Object[]) given).forEach(each -> arguments.add(String.valueOf(each)));
    }
    return arguments;
  }

  static JitMode jit(ScriptContext context) {
    Object mode = context.getAttribute(JIT);
    if (mode == null) {
      return JitMode.AUTO;
    }
    try {
      return JitMode.valueOf(mode.toString().trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          JIT + ": wanted one of " + Arrays.toString(JitMode.values()) + ", found '" + mode + "'",
          e);
    }
  }

  /** What scripts may do with Java objects: nothing, unless the host says otherwise. */
  static HostAccess hostAccess(ScriptContext context) {
    Object access = context.getAttribute(HOST_ACCESS);
    if (access == null) {
      return HostAccess.NONE;
    }
    if (access instanceof HostAccess) {
      return (HostAccess) access;
    }
    throw new IllegalArgumentException(
        HOST_ACCESS
            + ": wanted a HostAccess, found "
            + (access instanceof CharSequence ? "'" + access + "'" : access.getClass().getName()));
  }

  /** The default limits, changed by those that the host set. */
  static Limits limits(ScriptContext context) {
    Limits limits = Limits.defaults();
    for (Setting each : SETTINGS) {
      Object value = context.getAttribute(each.name);
      if (value != null) {
        limits = each.change.apply(limits, value);
      }
    }
    return limits;
  }

  private static Setting amount(String name, BiFunction<Limits, Long, Limits> change) {
    String full = LIMITS + name;
    return new Setting(full, (limits, value) -> change.apply(limits, number(full, value)));
  }

  private static Setting time(String name, BiFunction<Limits, Duration, Limits> change) {
    String full = LIMITS + name;
    return new Setting(full, (limits, value) -> change.apply(limits, duration(full, value)));
  }

  private static long number(String name, Object value) {
    if (value instanceof Number) {
      return ((Number) value).longValue();
    }
    try {
      return Long.parseLong(value.toString().trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + ": wanted a number, found '" + value + "'", e);
    }
  }

  /** A {@link Duration}, or a number of milliseconds. */
  private static Duration duration(String name, Object value) {
    return value instanceof Duration ? (Duration) value : Duration.ofMillis(number(name, value));
  }
}
