package dev.tauraro.engine.ast;

import java.util.List;

/** A whole file, or one piece of interactive input. */
public record Module(List<Stmt> body, int start, int end) implements Node {}
