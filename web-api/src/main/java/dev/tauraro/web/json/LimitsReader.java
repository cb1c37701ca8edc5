package dev.tauraro.web.json;

import dev.tauraro.web.sandbox.RequestedLimits;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads the limits of a request. Times are numbers of milliseconds or texts such as {@code "2s"},
 * memory is a number of bytes or a text such as {@code "64M"}, all else are numbers.
 */
public final class LimitsReader {
  private static final Set<String> FIELDS =
      Set.of("wallTime", "cpuTime", "steps", "memory", "stdout", "stderr", "recursion");

  private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*([KMG]?)B?");

  private static final String NOT_POSITIVE = "must be positive";

  private final Fields limits;

  public LimitsReader(Fields limits) {
    this.limits = limits;
  }

  /** The limits; what is wrong with them is noted at the fields. */
  public RequestedLimits read() {
    limits.only(FIELDS);
    return new RequestedLimits(
        time("wallTime"),
        time("cpuTime"),
        count("steps"),
        size("memory"),
        count("stdout"),
        count("stderr"),
        count("recursion"));
  }

  private Duration time(String name) {
    JsonNode node = limits.value(name);
    if (node == null) {
      return null;
    }
    if (node.isString()) {
      Matcher matcher = TIME.matcher(node.stringValue().trim());
      if (matcher.matches()) {
        long amount = Long.parseLong(matcher.group(1));
        Duration time =
            switch (matcher.group(2)) {
              case "ms" -> Duration.ofMillis(amount);
              case "s" -> Duration.ofSeconds(amount);
              default -> Duration.ofMinutes(amount);
            };
        if (amount > 0) {
          return time;
        }
        problem(name, NOT_POSITIVE);
        return null;
      }
    }
    Long millis = positive(name, "milliseconds, or a text such as \"500ms\", \"2s\" or \"1m\"");
    return millis == null ? null : Duration.ofMillis(millis);
  }

  private Long size(String name) {
    JsonNode node = limits.value(name);
    if (node != null && node.isString()) {
      Matcher matcher = SIZE.matcher(node.stringValue().trim().toUpperCase(Locale.ROOT));
      if (matcher.matches()) {
        long amount = Long.parseLong(matcher.group(1));
        int shift =
            switch (matcher.group(2)) {
              case "K" -> 10;
              case "M" -> 20;
              case "G" -> 30;
              default -> 0;
            };
        if (amount > 0) {
          return amount << shift;
        }
        problem(name, NOT_POSITIVE);
        return null;
      }
    }
    return positive(name, "bytes, or a text such as \"64M\"");
  }

  private Long count(String name) {
    return positive(name, "a positive whole number");
  }

  private Long positive(String name, String wanted) {
    JsonNode node = limits.value(name);
    if (node == null) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      problem(name, "wanted " + wanted + ", found " + JsonValues.describe(node));
      return null;
    }
    if (node.longValue() <= 0) {
      problem(name, NOT_POSITIVE);
      return null;
    }
    return node.longValue();
  }

  private void problem(String name, String message) {
    limits.problem(name, message);
  }
}
