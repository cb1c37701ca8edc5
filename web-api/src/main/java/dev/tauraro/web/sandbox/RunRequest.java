package dev.tauraro.web.sandbox;

/**
 * A script to run.
 *
 * @param ceilings the most that its caller gets; null where the service's own ceilings hold
 */
public record RunRequest(SourceCode source, RunOptions options, RequestedLimits ceilings) {}
