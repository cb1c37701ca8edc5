package dev.tauraro.engine.ast;

/**
 * A node of the syntax tree: immutable, with the half-open range of the text it stands for.
 *
 * <p>Knowledge about a node is kept in side tables keyed by identity, never in the node.
 */
public sealed interface Node
    permits Alias,
        Arg,
        Arguments,
        Comprehension,
        ExceptHandler,
        Expr,
        Keyword,
        MatchCase,
        Module,
        Pattern,
        Stmt,
        WithItem {

  /** Offset of the first character. */
  int start();

  /** Offset behind the last character. */
  int end();
}
