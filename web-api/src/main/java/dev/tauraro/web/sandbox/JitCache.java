package dev.tauraro.web.sandbox;

/**
 * The compiled code that is kept.
 *
 * @param entries units that are compiled
 * @param bytes of their bytecode
 * @param metaspaceBytes what the JVM uses for classes of all kinds
 */
public record JitCache(
    long entries,
    long bytes,
    long hits,
    long misses,
    long evictions,
    double hitRatio,
    long metaspaceBytes) {}
