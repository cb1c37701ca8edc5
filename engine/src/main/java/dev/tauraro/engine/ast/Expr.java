package dev.tauraro.engine.ast;

import java.util.List;

/**
 * An expression. Names and fields follow Python's own {@code ast} module, without the load/store
 * context: the position says it.
 *
 * <p>The value of a {@link Constant} is a Long, BigInteger, Double, Boolean, String (UTF-16),
 * byte[], {@link SplitText}, {@link ComplexLiteral}, {@link Constant#NONE} or {@link
 * Constant#ELLIPSIS}.
 */
public sealed interface Expr extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(Visitor<R> visitor);

  /** {@code a and b and c}, {@code a or b}. */
  record BoolOp(BoolOperator op, List<Expr> values, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  /** {@code target := value}. */
  record NamedExpr(Name target, Expr value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  /** {@code left op right}; chains lean to the left and may be thousands deep. */
  record BinOp(Expr left, BinaryOperator op, Expr right, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  /** {@code -operand}, {@code not operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code body if test else orelse}. */
  record IfExp(Expr test, Expr body, Expr orelse, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  /** {@code {k: v, **m}}; a null key marks {@code **values.get(i)}. */
  record Dict(List<Expr> keys, List<Expr> values, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDict(this);
    }
  }

  /** {@code {a, b}} ({@code Set} in Python's own tree). */
  record SetExpr(List<Expr> elts, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSetExpr(this);
    }
  }

  /** {@code [elt for ...]}. */
  record ListComp(Expr elt, List<Comprehension> generators, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListComp(this);
    }
  }

  /** {@code {elt for ...}}. */
  record SetComp(Expr elt, List<Comprehension> generators, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSetComp(this);
    }
  }

  /** {@code {key: value for ...}}. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  /** {@code (elt for ...)}. */
  record GeneratorExp(Expr elt, List<Comprehension> generators, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGeneratorExp(this);
    }
  }

  /** {@code await value}. */
  record Await(Expr value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** {@code yield value}; {@code value} may be null. */
  record Yield(Expr value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** {@code yield from value}. */
  record YieldFrom(Expr value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  /** {@code left < a <= b}. */
  record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** {@code func(args, keywords)}. */
  record Call(Expr func, List<Expr> args, List<Keyword> keywords, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /**
   * One replacement field; conversion is -1 or {@code 's' 'r' 'a'}; {@code formatSpec} is a
   * JoinedStr or null.
   */
  record FormattedValue(Expr value, int conversion, Expr formatSpec, int start, int end)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  /** An f-string. */
  record JoinedStr(List<Expr> values, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitJoinedStr(this);
    }
  }

  /**
   * A literal; see the constants below for what {@code value} may be. {@code kind} is "u" for
   * {@code u''}, else null.
   */
  record Constant(Object value, String kind, int start, int end) implements Expr {
    /** {@code None}. */
    public static final Object NONE = Sentinel.NONE;

    /** {@code ...}. */
    public static final Object ELLIPSIS = Sentinel.ELLIPSIS;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** {@code value.attr}. */
  record Attribute(Expr value, String attr, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code value[slice]}. */
  record Subscript(Expr value, Expr slice, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code *value}. */
  record Starred(Expr value, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** A variable. */
  record Name(String id, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /** {@code [a, b]} ({@code List} in Python's own tree). */
  record ListExpr(List<Expr> elts, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListExpr(this);
    }
  }

  /** {@code (a, b)}. */
  record Tuple(List<Expr> elts, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  /** {@code lower:upper:step}; each may be null. */
  record Slice(Expr lower, Expr upper, Expr step, int start, int end) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }

  /** One method per kind of Expr, so that a new kind is a compile error everywhere it matters. */
  interface Visitor<R> {
    R visitBoolOp(BoolOp node);

    R visitNamedExpr(NamedExpr node);

    R visitBinOp(BinOp node);

    R visitUnaryOp(UnaryOp node);

    R visitLambda(Lambda node);

    R visitIfExp(IfExp node);

    R visitDict(Dict node);

    R visitSetExpr(SetExpr node);

    R visitListComp(ListComp node);

    R visitSetComp(SetComp node);

    R visitDictComp(DictComp node);

    R visitGeneratorExp(GeneratorExp node);

    R visitAwait(Await node);

    R visitYield(Yield node);

    R visitYieldFrom(YieldFrom node);

    R visitCompare(Compare node);

    R visitCall(Call node);

    R visitFormattedValue(FormattedValue node);

    R visitJoinedStr(JoinedStr node);

    R visitConstant(Constant node);

    R visitAttribute(Attribute node);

    R visitSubscript(Subscript node);

    R visitStarred(Starred node);

    R visitName(Name node);

    R visitListExpr(ListExpr node);

    R visitTuple(Tuple node);

    R visitSlice(Slice node);
  }

  /** The constants that have no Java value of their own. */
  enum Sentinel {
    NONE,
    ELLIPSIS
  }

  /** A text in which two surrogates follow each other that are not one character. */
  record SplitText(List<Integer> codePoints) {}

  /** An imaginary literal: {@code 2j} is {@code new ComplexLiteral(2.0)}. */
  record ComplexLiteral(double imag) {}
}
