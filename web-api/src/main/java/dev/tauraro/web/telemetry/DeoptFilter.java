package dev.tauraro.web.telemetry;

import dev.tauraro.web.sandbox.JitDeopt;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Which deopts are wanted; null for all.
 *
 * @param visible which scripts the caller may know of
 */
record DeoptFilter(String script, String reason, Instant since, Predicate<String> visible) {
  boolean matches(JitDeopt deopt) {
    return visible.test(deopt.script())
        && (script == null || script.equals(deopt.script()))
        && (reason == null || reason.equals(deopt.reason()))
        && (since == null || !deopt.time().isBefore(since));
  }
}
