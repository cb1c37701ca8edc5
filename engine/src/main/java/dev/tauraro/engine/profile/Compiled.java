package dev.tauraro.engine.profile;

/**
 * Marks compiled code that a profile holds; what it can do is known to the interpreter's package.
 */
public interface Compiled {}
