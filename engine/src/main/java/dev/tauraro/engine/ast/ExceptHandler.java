package dev.tauraro.engine.ast;

import java.util.List;

/** {@code except type as name:}; both may be null. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, int start, int end)
    implements Node {}
