package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.sandbox.Budget;

/**
 * Counts the steps of compiled code, which holds what is left in a JVM local.
 *
 * <p>These are methods, not code in each unit, because HotSpot cuts off branches that were never
 * taken: asking for more is rare at any one place, so that each place would, when it first does,
 * throw away the machine code of its whole unit. All units share the profile of these methods.
 */
public final class Fuel {
  private static final long LEAVE = -1;

  private Fuel() {}

  /** Counts the step of an inlined call; returns the steps left. */
  public static long countCall(long fuel, Budget budget) {
    long left = fuel - 1;
    return left >= 0 ? left : refill(left, budget);
  }

  /** Counts steps of a loop; returns the steps left, less than 0 when the loop must be left. */
  public static long count(long fuel, long steps, Budget budget) {
    long left = fuel - steps;
    return left >= 0 ? left : refillOrLeave(left, budget);
  }

  /** Sees to it that a loop may take so many steps; returns as {@link #count}. */
  public static long ensure(long fuel, int steps, Budget budget) {
    return fuel >= steps - 1 ? fuel : refillAheadOrLeave(fuel, steps, budget);
  }

  /**
   * Counts the step of a call, then checks the depth, in the order in which the interpreter does
   * it.
   *
   * @param depth of the caller
   * @return the steps left
   */
  public static long enter(ExecutionContext context, int depth, long fuel) {
    return fuel > 0 && depth < context.knownDepth ? fuel - 1 : enterSlowly(context, depth, fuel);
  }

  private static long enterSlowly(ExecutionContext context, int depth, long fuel) {
    long left = fuel - 1;
    if (left < 0) {
      context.depth = depth;
      left = refill(left, context.budget);
    }
    if (depth >= context.knownDepth) {
      context.budget.fuel = left;
      context.depth = depth;
      context.deepen(depth + 1);
    }
    return left;
  }

  private static long refill(long left, Budget budget) {
    budget.fuel = left;
    budget.refillHidden();
    return budget.fuel;
  }

  private static long refillOrLeave(long left, Budget budget) {
    budget.fuel = left;
    return budget.refillOrLeave() ? LEAVE : budget.fuel;
  }

  private static long refillAheadOrLeave(long left, int steps, Budget budget) {
    budget.fuel = left;
    return budget.refillAheadOrLeave(steps) ? LEAVE : budget.fuel;
  }
}
