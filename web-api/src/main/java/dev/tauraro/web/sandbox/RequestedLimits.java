package dev.tauraro.web.sandbox;

import java.time.Duration;

/**
 * Some of the limits: those that a request asks for, or the ceilings of a caller; null for the
 * others. Memory is in bytes.
 */
public record RequestedLimits(
    Duration wallTime,
    Duration cpuTime,
    Long steps,
    Long memory,
    Long stdout,
    Long stderr,
    Long recursion) {
  public static final RequestedLimits NONE =
      new RequestedLimits(null, null, null, null, null, null, null);
}
