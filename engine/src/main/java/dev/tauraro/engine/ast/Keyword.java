package dev.tauraro.engine.ast;

/** {@code arg=value} in a call or class header; {@code arg} is null for {@code **value}. */
public record Keyword(String arg, Expr value, int start, int end) implements Node {}
