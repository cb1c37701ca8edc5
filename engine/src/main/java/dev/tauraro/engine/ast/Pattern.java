package dev.tauraro.engine.ast;

import java.util.List;

/** A pattern of a {@code case}. Names and fields follow Python's own {@code ast} module. */
public sealed interface Pattern extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(Visitor<R> visitor);

  /** {@code case 1:}, {@code case a.b:}. */
  record MatchValue(Expr value, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchValue(this);
    }
  }

  /** {@code case None:}; value is {@link Expr.Constant#NONE} or a Boolean. */
  record MatchSingleton(Object value, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSingleton(this);
    }
  }

  /** {@code case [a, b]:}. */
  record MatchSequence(List<Pattern> patterns, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSequence(this);
    }
  }

  /** {@code case {k: v, **rest}:}; {@code rest} may be null. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, int start, int end)
      implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchMapping(this);
    }
  }

  /** {@code case C(p, k=q):}. */
  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns,
      int start,
      int end)
      implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }

  /** {@code *name} in a sequence; null for {@code *_}. */
  record MatchStar(String name, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchStar(this);
    }
  }

  /** {@code pattern as name}; a bare name has no pattern, the wildcard has neither. */
  record MatchAs(Pattern pattern, String name, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchAs(this);
    }
  }

  /** {@code a | b}. */
  record MatchOr(List<Pattern> patterns, int start, int end) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchOr(this);
    }
  }

  /**
   * One method per kind of Pattern, so that a new kind is a compile error everywhere it matters.
   */
  interface Visitor<R> {
    R visitMatchValue(MatchValue node);

    R visitMatchSingleton(MatchSingleton node);

    R visitMatchSequence(MatchSequence node);

    R visitMatchMapping(MatchMapping node);

    R visitMatchClass(MatchClass node);

    R visitMatchStar(MatchStar node);

    R visitMatchAs(MatchAs node);

    R visitMatchOr(MatchOr node);
  }
}
