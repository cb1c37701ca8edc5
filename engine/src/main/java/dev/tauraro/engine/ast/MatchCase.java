package dev.tauraro.engine.ast;

import java.util.List;

/** {@code case pattern if guard:}; {@code guard} may be null. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body, int start, int end)
    implements Node {}
