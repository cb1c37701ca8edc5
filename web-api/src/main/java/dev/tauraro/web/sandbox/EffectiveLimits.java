package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Limits;
import java.util.Map;

/**
 * The limits that hold for a run.
 *
 * @param shown the same by name: milliseconds, bytes, or counts
 */
record EffectiveLimits(Limits limits, Map<String, Number> shown) {}
