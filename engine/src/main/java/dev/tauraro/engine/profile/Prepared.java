package dev.tauraro.engine.profile;

/** Marks the form of a unit that the interpreter runs; known to the interpreter's package. */
public interface Prepared {}
