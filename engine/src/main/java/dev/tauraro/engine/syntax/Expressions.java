package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Expressions made of operators, from the loosest to the tightest. */
final class Expressions {
  /** The precedence of {@code |}, the loosest of the binary operators. */
  private static final int LOOSEST = 1;

  private final Grammar grammar;
  private final TokenStream in;

  Expressions(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // star_expressions: star_expression (',' star_expression)* [',']
  Expr starExpressions() {
    int start = in.start();
    return tupleOr(start, starExpression(), this::starExpression);
  }

  // star_expression: '*' bitwise_or | expression
  Expr starExpression() {
    return in.at(TokenKind.STAR) ? starredBitwiseOr() : expression();
  }

  // star_named_expression: '*' bitwise_or | named_expression
  Expr starNamedExpression() {
    return in.at(TokenKind.STAR) ? starredBitwiseOr() : namedExpression();
  }

  // expressions: expression (',' expression)* [',']
  Expr expressions() {
    int start = in.start();
    return tupleOr(start, expression(), this::expression);
  }

  private Expr starredBitwiseOr() {
    int start = in.start();
    in.advance();
    Expr value = bitwiseOr();
    return new Expr.Starred(value, start, in.previousEnd());
  }

  /** The first expression alone, or a tuple when commas follow. */
  Expr tupleOr(int start, Expr first, Supplier<Expr> more) {
    if (!in.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    commaSeparated(elements, more);
    return new Expr.Tuple(elements, start, in.previousEnd());
  }

  /** Adds what follows commas; a comma may end the list. */
  void commaSeparated(List<Expr> elements, Supplier<Expr> more) {
    while (in.accept(TokenKind.COMMA)) {
      if (!startsExpression()) {
        return;
      }
      Expr next = in.rest(more);
      if (next == null) {
        return;
      }
      elements.add(next);
    }
  }

  /** Whether an expression, starred or not, can begin with the present token. */
  boolean startsExpression() {
    return switch (in.kind()) {
      case NAME,
          NUMBER,
          STRING,
          FALSE,
          NONE,
          TRUE,
          AWAIT,
          LAMBDA,
          NOT,
          LPAR,
          LBRACKET,
          LBRACE,
          ELLIPSIS,
          TILDE,
          PLUS,
          MINUS,
          STAR ->
          true;
      default -> false;
    };
  }

  // yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
  Expr yieldExpression() {
    int start = in.start();
    in.expect(TokenKind.YIELD);
    if (in.accept(TokenKind.FROM)) {
      Expr value = expression();
      return new Expr.YieldFrom(value, start, in.previousEnd());
    }
    Expr value = startsExpression() ? starExpressions() : null;
    return new Expr.Yield(value, start, in.previousEnd());
  }

  // named_expression: NAME ':=' expression | expression !':='
  Expr namedExpression() {
    if (in.at(TokenKind.NAME) && in.kindAfter() == TokenKind.COLON_EQUAL) {
      return assignmentExpression();
    }
    int mark = in.position();
    Expr value = expression();
    if (in.askOnce(ExpressionErrors.NAMED_EXPRESSION, mark)) {
      grammar.errors.namedExpression(mark, value);
    }
    if (in.at(TokenKind.COLON_EQUAL)) {
      throw in.fail();
    }
    return value;
  }

  // assignment_expression: NAME ':=' expression
  Expr assignmentExpression() {
    int start = in.start();
    int end = in.end();
    Expr.Name target = new Expr.Name(in.expectName(), start, end);
    in.expect(TokenKind.COLON_EQUAL);
    Expr value = expression();
    return new Expr.NamedExpr(target, value, start, in.previousEnd());
  }

  // expression: disjunction ['if' disjunction 'else' expression] | lambdef
  Expr expression() {
    if (in.at(TokenKind.LAMBDA)) {
      return lambda();
    }
    in.enter();
    int mark = in.position();
    int start = in.start();
    Expr value = disjunction();
    if (in.askOnce(ExpressionErrors.EXPRESSION, mark)) {
      grammar.errors.expression(mark, value);
    }
    if (in.at(TokenKind.IF)) {
      int before = in.position();
      Expr body = value;
      Expr conditional = in.rest(() -> conditional(body, start));
      if (conditional == null) {
        in.reset(before);
      } else {
        value = conditional;
      }
    }
    in.leave();
    return value;
  }

  private Expr conditional(Expr body, int start) {
    in.expect(TokenKind.IF);
    Expr test = disjunction();
    in.expect(TokenKind.ELSE);
    Expr orelse = expression();
    return new Expr.IfExp(test, body, orelse, start, in.previousEnd());
  }

  // lambdef: 'lambda' [lambda_params] ':' expression
  private Expr lambda() {
    in.enter();
    int start = in.start();
    in.expect(TokenKind.LAMBDA);
    Arguments arguments = grammar.parameters.lambda();
    in.expect(TokenKind.COLON);
    Expr body = expression();
    in.leave();
    return new Expr.Lambda(arguments, body, start, in.previousEnd());
  }

  // disjunction: conjunction ('or' conjunction)*
  Expr disjunction() {
    return in.diagnosing() ? in.remembered(this::newDisjunction) : newDisjunction();
  }

  private Expr newDisjunction() {
    int start = in.start();
    Expr first = conjunction();
    return in.at(TokenKind.OR)
        ? chain(first, start, TokenKind.OR, BoolOperator.OR, this::conjunction)
        : first;
  }

  // conjunction: inversion ('and' inversion)*
  private Expr conjunction() {
    int start = in.start();
    Expr first = inversion();
    return in.at(TokenKind.AND)
        ? chain(first, start, TokenKind.AND, BoolOperator.AND, this::inversion)
        : first;
  }

  private Expr chain(
      Expr first, int start, TokenKind kind, BoolOperator operator, Supplier<Expr> operand) {
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (in.at(kind)) {
      int before = in.position();
      in.advance();
      Expr next = in.rest(operand);
      if (next == null) {
        in.reset(before);
        break;
      }
      values.add(next);
    }
    return values.size() == 1 ? first : new Expr.BoolOp(operator, values, start, in.previousEnd());
  }

  // inversion: 'not' inversion | comparison
  private Expr inversion() {
    if (!in.at(TokenKind.NOT)) {
      return comparison();
    }
    in.enter();
    int start = in.start();
    in.advance();
    Expr operand = inversion();
    in.leave();
    return new Expr.UnaryOp(UnaryOperator.NOT, operand, start, in.previousEnd());
  }

  // comparison: bitwise_or (comparison_operator bitwise_or)*
  private Expr comparison() {
    int start = in.start();
    Expr left = bitwiseOr();
    int before = in.position();
    CompareOperator operator = comparisonOperator();
    if (operator == null) {
      return left;
    }
    List<CompareOperator> operators = new ArrayList<>();
    List<Expr> comparators = new ArrayList<>();
    while (operator != null) {
      Expr next = in.rest(this::bitwiseOr);
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

  // bitwise_or: bitwise_or '|' bitwise_xor | ... down to term: term '*' factor | factor
  Expr bitwiseOr() {
    return binary(LOOSEST);
  }

  private Expr binary(int precedence) {
    int start = in.start();
    Expr left = factor();
    while (true) {
      TokenKind operator = in.kind();
      int binding = operator.precedence();
      if (binding < precedence || binding == 0) {
        return left;
      }
      int before = in.position();
      in.advance();
      Expr right = in.diagnosing() ? in.attempt(() -> binary(binding + 1)) : binary(binding + 1);
      if (right == null) {
        in.reset(before);
        return left;
      }
      left = new Expr.BinOp(left, operator.binary(), right, start, in.previousEnd());
    }
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
    if (operator == null) {
      return power();
    }
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
    Expr base = awaitPrimary();
    if (!in.at(TokenKind.DOUBLE_STAR)) {
      return base;
    }
    in.enter();
    int before = in.position();
    in.advance();
    Expr exponent = in.rest(this::factor);
    in.leave();
    if (exponent == null) {
      in.reset(before);
      return base;
    }
    return new Expr.BinOp(base, BinaryOperator.POW, exponent, start, in.previousEnd());
  }

  // await_primary: 'await' primary | primary
  private Expr awaitPrimary() {
    if (!in.at(TokenKind.AWAIT)) {
      return grammar.primaries.primary();
    }
    int start = in.start();
    in.advance();
    Expr value = grammar.primaries.primary();
    return new Expr.Await(value, start, in.previousEnd());
  }
}
