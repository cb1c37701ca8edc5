package dev.tauraro.web.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.engine.Limits;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides the limits of a run: what was asked for or the default, never above the ceilings. */
@Component
final class LimitPolicy {
  private static final int MOST_USUAL = 1000;

  private final LimitSettings defaults;
  private final LimitSettings ceilings;

  /** What requests get that ask for nothing, by the ceilings of their callers: most do. */
  private final Cache<RequestedLimits, EffectiveLimits> usual =
      Caffeine.newBuilder().maximumSize(MOST_USUAL).executor(Runnable::run).build();

  LimitPolicy(SandboxProperties properties) {
    this.defaults = properties.defaults();
    this.ceilings = properties.ceilings();
  }

  /**
   * The limits of a run.
   *
   * @param own ceilings of the caller, which may lower those of the service
   */
  EffectiveLimits effective(RequestedLimits asked, RequestedLimits own) {
    return asked.equals(RequestedLimits.NONE)
        ? usual.get(own, ceilingsOfCaller -> decide(asked, ceilingsOfCaller))
        : decide(asked, own);
  }

  private EffectiveLimits decide(RequestedLimits asked, RequestedLimits own) {
    Duration wallTime =
        pick(asked.wallTime(), defaults.wallTime(), least(ceilings.wallTime(), own.wallTime()));
    Duration cpuTime =
        pick(asked.cpuTime(), defaults.cpuTime(), least(ceilings.cpuTime(), own.cpuTime()));
    long steps = pick(asked.steps(), defaults.steps(), least(ceilings.steps(), own.steps()));
    long memory =
        pick(
            asked.memory(),
            defaults.memory().toBytes(),
            least(ceilings.memory().toBytes(), own.memory()));
    long stdout = pick(asked.stdout(), defaults.stdout(), least(ceilings.stdout(), own.stdout()));
    long stderr = pick(asked.stderr(), defaults.stderr(), least(ceilings.stderr(), own.stderr()));
    long recursion =
        pick(
            asked.recursion(),
            (long) defaults.recursion(),
            least((long) ceilings.recursion(), own.recursion()));
    Map<String, Number> shown = new LinkedHashMap<>();
    shown.put("wallTime", wallTime.toMillis());
    shown.put("cpuTime", cpuTime.toMillis());
    shown.put("steps", steps);
    shown.put("memory", memory);
    shown.put("stdout", stdout);
    shown.put("stderr", stderr);
    shown.put("recursion", recursion);
    Limits limits =
        Limits.defaults()
            .wallTime(wallTime)
            .cpuTime(cpuTime)
            .steps(steps)
            .memory(memory)
            .stdout(stdout)
            .stderr(stderr)
            .recursion(Math.toIntExact(recursion));
    return new EffectiveLimits(
        limits, Math.toIntExact(recursion), Collections.unmodifiableMap(shown));
  }

  /** The most that a caller can ask for. */
  EffectiveLimits highest(RequestedLimits own) {
    return effective(
        new RequestedLimits(
            ceilings.wallTime(),
            ceilings.cpuTime(),
            ceilings.steps(),
            ceilings.memory().toBytes(),
            ceilings.stdout(),
            ceilings.stderr(),
            (long) ceilings.recursion()),
        own);
  }

  private static <T extends Comparable<T>> T pick(T asked, T usual, T most) {
    return least(most, asked == null ? usual : asked);
  }

  /** The lower of two; the second may be missing. */
  private static <T extends Comparable<T>> T least(T first, T second) {
    return second == null || first.compareTo(second) <= 0 ? first : second;
  }
}
