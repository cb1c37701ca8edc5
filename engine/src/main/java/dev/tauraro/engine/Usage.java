package dev.tauraro.engine;

import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.Limit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How much of each limit a context has used: totals for time and steps, the high-water mark for
 * sizes.
 */
public final class Usage {
  /**
   * Usage of one limit, in the unit that {@link Limit} states.
   *
   * @param allowed empty when there is no bound
   */
  public record Amount(long used, OptionalLong allowed) {}

  private final Map<Limit, Amount> amounts;

  private final long interpretedSteps;

  private Usage(Map<Limit, Amount> amounts, long interpretedSteps) {
    this.amounts = Collections.unmodifiableMap(amounts);
    this.interpretedSteps = interpretedSteps;
  }

  static Usage of(Budget budget) {
    Map<Limit, Amount> amounts = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      if (limit != Limit.CANCELLED) {
        long allowed = budget.allowed(limit);
        amounts.put(
            limit,
            new Amount(
                budget.used(limit),
                allowed == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(allowed)));
      }
    }
    return new Usage(amounts, budget.interpreted);
  }

  /** Usage of one limit. */
  public Amount of(Limit limit) {
    return amounts.get(limit);
  }

  /** Usage of every limit but CANCELLED. */
  public Map<Limit, Amount> amounts() {
    return amounts;
  }

  /** Steps that the interpreter ran; compiled code and built-ins took the others. */
  public long interpretedSteps() {
    return interpretedSteps;
  }

  /** Part of the steps, in percent, that compiled code and built-ins took; 0 without steps. */
  public double compiledPercent() {
    return compiledPercent(of(Limit.STEPS).used(), interpretedSteps);
  }

  /** As {@link #compiledPercent()}, of steps that several usages count together. */
  public static double compiledPercent(long steps, long interpretedSteps) {
    return steps == 0 ? 0 : 100.0 * (steps - interpretedSteps) / steps;
  }
}
