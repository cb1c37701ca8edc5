package dev.tauraro.web.sandbox;

/**
 * How busy the sandbox is.
 *
 * @param workers of each of the two lanes
 * @param running scripts of both
 * @param waiting scripts of both
 * @param queueCapacity of each
 */
public record SandboxState(int workers, int running, int waiting, int queueCapacity) {}
