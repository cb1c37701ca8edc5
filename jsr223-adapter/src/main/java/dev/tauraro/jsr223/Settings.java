package dev.tauraro.jsr223;

import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;

/**
 * What a host sets by attributes of a script context: {@code javax.script.filename}, {@code
 * javax.script.argv}, {@code tauraro.jit} and {@code tauraro.limits.*}. None of these names can be
 * read by a script.
 */
final class Settings {
  private static final String LIMITS = "tauraro.limits.";

  private Settings() {}

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
    Object mode = context.getAttribute("tauraro.jit");
    return mode == null ? JitMode.AUTO : JitMode.valueOf(mode.toString().toUpperCase(Locale.ROOT));
  }

  /** The default limits, changed by those that the host set when the first script ran. */
  static Limits limits(ScriptContext context) {
    Limits limits = Limits.defaults();
    Object steps = context.getAttribute(LIMITS + "steps");
    if (steps != null) {
      limits = limits.steps(number(LIMITS + "steps", steps));
    }
    Object wallTime = context.getAttribute(LIMITS + "wallTime");
    if (wallTime != null) {
      limits = limits.wallTime(duration(LIMITS + "wallTime", wallTime));
    }
    Object cpuTime = context.getAttribute(LIMITS + "cpuTime");
    if (cpuTime != null) {
      limits = limits.cpuTime(duration(LIMITS + "cpuTime", cpuTime));
    }
    Object memory = context.getAttribute(LIMITS + "memory");
    if (memory != null) {
      limits = limits.memory(number(LIMITS + "memory", memory));
    }
    Object stdout = context.getAttribute(LIMITS + "stdout");
    if (stdout != null) {
      limits = limits.stdout(number(LIMITS + "stdout", stdout));
    }
    Object stderr = context.getAttribute(LIMITS + "stderr");
    if (stderr != null) {
      limits = limits.stderr(number(LIMITS + "stderr", stderr));
    }
    Object recursion = context.getAttribute(LIMITS + "recursion");
    if (recursion != null) {
      limits = limits.recursion(Math.toIntExact(number(LIMITS + "recursion", recursion)));
    }
    return limits;
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
