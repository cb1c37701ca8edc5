package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Limits;
import java.util.Map;

/**
 * The limits that hold for a run.
 *
 * @param recursion calls within calls
 * @param shown the same by name: milliseconds, bytes, or counts
 */
record EffectiveLimits(Limits limits, int recursion, Map<String, Number> shown) {}
