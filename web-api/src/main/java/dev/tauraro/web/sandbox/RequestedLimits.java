package dev.tauraro.web.sandbox;

import java.time.Duration;

/** The limits that a request asks for; null where it asks for nothing. Memory is in bytes. */
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
