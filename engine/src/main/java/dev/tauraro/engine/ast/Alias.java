package dev.tauraro.engine.ast;

/** {@code name as asname} of an import; {@code asname} may be null. */
public record Alias(String name, String asname, int start, int end) implements Node {}
