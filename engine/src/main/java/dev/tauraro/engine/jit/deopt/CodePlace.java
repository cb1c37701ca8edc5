package dev.tauraro.engine.jit.deopt;

/**
 * An instruction of a unit or of what is inlined into it.
 *
 * @param path the calls by which inlined code is reached, empty for the unit's own code
 */
public record CodePlace(String path, int pc) {}
