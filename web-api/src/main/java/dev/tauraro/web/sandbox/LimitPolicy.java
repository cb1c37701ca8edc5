package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Limits;
import org.springframework.stereotype.Component;

/** Decides the limits of a run: what was asked for or the default, never above the ceiling. */
@Component
final class LimitPolicy {
  private final LimitSettings defaults;
  private final LimitSettings ceilings;

  LimitPolicy(SandboxProperties properties) {
    this.defaults = properties.defaults();
    this.ceilings = properties.ceilings();
  }

  Limits effective(RequestedLimits asked) {
    long recursion =
        pick(asked.recursion(), (long) defaults.recursion(), (long) ceilings.recursion());
    return Limits.defaults()
        .wallTime(pick(asked.wallTime(), defaults.wallTime(), ceilings.wallTime()))
        .cpuTime(pick(asked.cpuTime(), defaults.cpuTime(), ceilings.cpuTime()))
        .steps(pick(asked.steps(), defaults.steps(), ceilings.steps()))
        .memory(pick(asked.memory(), defaults.memory().toBytes(), ceilings.memory().toBytes()))
        .stdout(pick(asked.stdout(), defaults.stdout(), ceilings.stdout()))
        .stderr(pick(asked.stderr(), defaults.stderr(), ceilings.stderr()))
        .recursion(Math.toIntExact(recursion));
  }

  private static <T extends Comparable<T>> T pick(T asked, T usual, T most) {
    T wanted = asked == null ? usual : asked;
    return wanted.compareTo(most) > 0 ? most : wanted;
  }
}
