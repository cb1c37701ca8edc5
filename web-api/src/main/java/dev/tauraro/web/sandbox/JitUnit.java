package dev.tauraro.web.sandbox;

import java.time.Instant;
import java.util.List;

/**
 * A loop or function that the compiler has dealt with.
 *
 * @param id names the unit in the API
 * @param script id of the script
 * @param state what holds now: compiled, rejected, invalidated or evicted
 * @param heat times that runs found it compiled
 * @param history the last things that happened to it, oldest first
 */
public record JitUnit(
    String id,
    String script,
    String kind,
    String state,
    int line,
    Integer endLine,
    int column,
    int guards,
    int inlined,
    int helperCalls,
    int bytes,
    double compileMillis,
    int compilations,
    long heat,
    long deopts,
    List<Happening> history) {
  /**
   * Something that happened to a unit.
   *
   * @param detail such as the reason; empty when the event says all
   */
  public record Happening(Instant time, String event, String detail) {}
}
