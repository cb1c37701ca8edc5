package dev.tauraro.engine.ast;

/** {@code contextExpr as optionalVars}; the latter may be null. */
public record WithItem(Expr contextExpr, Expr optionalVars, int start, int end) implements Node {}
