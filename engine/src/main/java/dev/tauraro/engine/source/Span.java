package dev.tauraro.engine.source;

/** A half-open range of character offsets in a source text. */
public record Span(int start, int end) {}
