package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.InvalidationEvent;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * What the compilers do, as metrics. The values of all labels are from closed sets of the engine:
 * kinds of units and reasons.
 */
@Component
final class JitMetrics {
  private static final String KIND = "kind";
  private static final String REASON = "reason";
  private static final String RESULT = "result";

  private final MeterProvider<Counter> compilations;
  private final MeterProvider<Timer> compileTimes;
  private final MeterProvider<Counter> deopts;
  private final MeterProvider<Counter> invalidations;
  private final MeterProvider<Counter> requests;
  private final Counter evictions;

  JitMetrics(MeterRegistry registry, JitObserver observer) {
    compilations =
        Counter.builder("tauraro.jit.compilations")
            .description("Units that were compiled, or why they were not")
            .withRegistry(registry);
    compileTimes =
        Timer.builder("tauraro.jit.compile")
            .description("Time that compiling a unit took")
            .withRegistry(registry);
    deopts =
        Counter.builder("tauraro.jit.deopts")
            .description("Guards that failed")
            .withRegistry(registry);
    invalidations =
        Counter.builder("tauraro.jit.invalidations")
            .description("Units whose compiled code was given up")
            .withRegistry(registry);
    requests =
        Counter.builder("tauraro.jit.cache.requests")
            .description("Units that runs looked for in the cache of compiled code")
            .withRegistry(registry);
    evictions =
        Counter.builder("tauraro.jit.cache.evictions")
            .description("Units that were dropped from the cache of compiled code")
            .register(registry);
    Gauge.builder("tauraro.jit.cache.units", observer, each -> each.cache().entries())
        .description("Units of scripts that are compiled")
        .register(registry);
    Gauge.builder("tauraro.jit.cache.size", observer, each -> each.cache().bytes())
        .description("Bytecode of the units of scripts that are compiled")
        .baseUnit(BaseUnits.BYTES)
        .register(registry);
  }

  void add(JitEvent event) {
    String kind = event.kind().toString();
    if (event instanceof CacheEvent) {
      count(((CacheEvent) event).action());
    } else if (event instanceof CompileEvent) {
      compilations.withTags(KIND, kind, RESULT, "compiled").increment();
      compileTimes
          .withTag(KIND, kind)
          .record(((CompileEvent) event).report().nanos(), TimeUnit.NANOSECONDS);
    } else if (event instanceof RejectEvent) {
      String reason = ((RejectEvent) event).reason();
      compilations.withTags(KIND, kind, RESULT, reason.toLowerCase(Locale.ROOT)).increment();
    } else if (event instanceof DeoptEvent) {
      deopts.withTag(REASON, ((DeoptEvent) event).reason()).increment();
    } else if (event instanceof InvalidationEvent) {
      invalidations.withTag(REASON, ((InvalidationEvent) event).reason()).increment();
    }
  }

  private void count(CacheEvent.Action action) {
    switch (action) {
      case HIT -> requests.withTag(RESULT, "hit").increment();
      case MISS -> requests.withTag(RESULT, "miss").increment();
      default -> evictions.increment();
    }
  }
}
