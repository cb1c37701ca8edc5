package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions made of operators, by precedence climbing: one method call per level of nesting, not
 * one per precedence, because every level of brackets goes through here.
 */
final class Operators {
  /** {@code or}, which binds loosest. */
  static final int OR = 1;

  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;

  /** {@code |}, the loosest operator that is not about truth. */
  static final int BITWISE_OR = 5;

  /** Added to the precedence that a token has among the binary operators. */
  private static final int BINARY = BITWISE_OR - 1;

  private static final int NONE = 0;

  private final Grammar grammar;
  private final TokenStream in;

  Operators(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // disjunction: conjunction ('or' conjunction)*
  // conjunction: inversion ('and' inversion)*
  // inversion: 'not' inversion | comparison
  // comparison: bitwise_or (comparison_operator bitwise_or)*
  // bitwise_or: bitwise_or '|' bitwise_xor | ... down to term: term '*' factor | factor
  /** An expression whose operators bind at least as strongly as the given precedence says. */
  Expr from(int loosest) {
    int start = in.start();
    Expr left = in.at(TokenKind.NOT) ? inversion(loosest) : factor();
    while (true) {
      int precedence = precedence(in.kind());
      if (precedence == NONE || precedence < loosest) {
        return left;
      }
      Expr longer =
          switch (precedence) {
            case OR -> chain(left, start, TokenKind.OR, OR);
            case AND -> chain(left, start, TokenKind.AND, AND);
            case COMPARISON -> comparison(left, start);
            default -> binary(left, start, precedence);
          };
      if (longer == left) {
        return left;
      }
      left = longer;
    }
  }

  private static int precedence(TokenKind kind) {
    return switch (kind) {
      case OR -> OR;
      case AND -> AND;
      case EQ, NOT_EQ, LESS, LESS_EQ, GREATER, GREATER_EQ, IN, IS, NOT -> COMPARISON;
      default -> kind.precedence() == 0 ? NONE : kind.precedence() + BINARY;
    };
  }

  /** The operand behind an operator; null when it is missing and errors are looked for. */
  private Expr operand(int loosest) {
    return in.diagnosing() ? in.attempt(() -> from(loosest)) : from(loosest);
  }

  private Expr inversion(int loosest) {
    if (loosest > NOT) {
      throw in.fail();
    }
    in.enter();
    int start = in.start();
    in.advance();
    Expr operand = from(NOT);
    in.leave();
    return new Expr.UnaryOp(UnaryOperator.NOT, operand, start, in.previousEnd());
  }

  private Expr chain(Expr first, int start, TokenKind kind, int precedence) {
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (in.at(kind)) {
      int before = in.position();
      in.advance();
      Expr next = operand(precedence + 1);
      if (next == null) {
        in.reset(before);
        break;
      }
      values.add(next);
    }
    BoolOperator operator = kind == TokenKind.OR ? BoolOperator.OR : BoolOperator.AND;
    return values.size() == 1 ? first : new Expr.BoolOp(operator, values, start, in.previousEnd());
  }

  private Expr comparison(Expr left, int start) {
    List<CompareOperator> operators = new ArrayList<>(2);
    List<Expr> comparators = new ArrayList<>(2);
    int before = in.position();
    CompareOperator operator = comparisonOperator();
    while (operator != null) {
      Expr next = operand(BITWISE_OR);
      if (next == null) {
        in.reset(before);
        break;
      }
      operators.add(operator);
      comparators.add(next);
      before = in.position();
      operator = comparisonOperator();
    }
    return operators.isEmpty()
        ? left
        : new Expr.Compare(left, operators, comparators, start, in.previousEnd());
  }

  // comparison_operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | ['not'] 'in' | 'is' ['not']
  private CompareOperator comparisonOperator() {
    CompareOperator operator =
        switch (in.kind()) {
          case EQ -> CompareOperator.EQ;
          case NOT_EQ -> CompareOperator.NOT_EQ;
          case LESS -> CompareOperator.LT;
          case LESS_EQ -> CompareOperator.LT_E;
          case GREATER -> CompareOperator.GT;
          case GREATER_EQ -> CompareOperator.GT_E;
          case IN -> CompareOperator.IN;
          case IS -> CompareOperator.IS;
          case NOT -> CompareOperator.NOT_IN;
          default -> null;
        };
    if (operator == null) {
      return null;
    }
    int before = in.position();
    in.advance();
    if (operator == CompareOperator.NOT_IN && !in.accept(TokenKind.IN)) {
      in.reset(before);
      return null;
    }
    if (operator == CompareOperator.IS && in.accept(TokenKind.NOT)) {
      return CompareOperator.IS_NOT;
    }
    return operator;
  }

  private Expr binary(Expr left, int start, int precedence) {
    BinaryOperator operator = in.kind().binary();
    int before = in.position();
    in.advance();
    Expr right = operand(precedence + 1);
    if (right == null) {
      in.reset(before);
      return left;
    }
    return new Expr.BinOp(left, operator, right, start, in.previousEnd());
  }

  // factor: ('+' | '-' | '~') factor | power
  private Expr factor() {
    UnaryOperator operator =
        switch (in.kind()) {
          case PLUS -> UnaryOperator.U_ADD;
          case MINUS -> UnaryOperator.U_SUB;
          case TILDE -> UnaryOperator.INVERT;
          default -> null;
        };
    return operator == null ? power() : unary(operator);
  }

  private Expr unary(UnaryOperator operator) {
    in.enter();
    int start = in.start();
    in.advance();
    Expr operand = factor();
    in.leave();
    return new Expr.UnaryOp(operator, operand, start, in.previousEnd());
  }

  // power: await_primary ['**' factor]
  private Expr power() {
    int start = in.start();
    Expr base = in.at(TokenKind.AWAIT) ? await() : grammar.primaries.primary();
    return in.at(TokenKind.DOUBLE_STAR) ? power(base, start) : base;
  }

  private Expr power(Expr base, int start) {
    in.enter();
    int before = in.position();
    in.advance();
    Expr exponent = in.diagnosing() ? in.attempt(this::factor) : factor();
    in.leave();
    if (exponent == null) {
      in.reset(before);
      return base;
    }
    return new Expr.BinOp(base, BinaryOperator.POW, exponent, start, in.previousEnd());
  }

  // await_primary: 'await' primary | primary
  private Expr await() {
    int start = in.start();
    in.advance();
    Expr value = grammar.primaries.primary();
    return new Expr.Await(value, start, in.previousEnd());
  }
}
