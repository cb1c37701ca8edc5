package dev.tauraro.engine.ast;

import java.util.List;

/**
 * The parameters of a function. {@code defaults} belong to the last positional ones; {@code
 * kwDefaults} has one entry per keyword-only parameter, null where there is no default.
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults,
    int start,
    int end)
    implements Node {}
