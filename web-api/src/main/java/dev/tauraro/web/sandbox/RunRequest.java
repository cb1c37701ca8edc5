package dev.tauraro.web.sandbox;

import java.util.Map;

/**
 * A script to run.
 *
 * @param inputs variables to set: text, numbers, booleans, nulls, and lists and maps of these
 */
public record RunRequest(
    String source, Map<String, Object> inputs, String stdin, RequestedLimits limits) {}
