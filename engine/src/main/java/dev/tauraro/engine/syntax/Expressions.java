package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Expressions from the loosest form down to those made of operators. */
final class Expressions {
  /** What may stand between commas. */
  enum Element {
    PLAIN,
    STARRED,
    /** Starred or with a name for its value. */
    NAMED
  }

  private final Grammar grammar;
  private final TokenStream in;

  Expressions(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // star_expressions: star_expression (',' star_expression)* [',']
  Expr starExpressions() {
    int start = in.start();
    return tupleOr(start, starExpression(), Element.STARRED);
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
    return tupleOr(start, expression(), Element.PLAIN);
  }

  private Expr starredBitwiseOr() {
    int start = in.start();
    in.advance();
    Expr value = bitwiseOr();
    return new Expr.Starred(value, start, in.previousEnd());
  }

  /** The first expression alone, or a tuple when commas follow. */
  Expr tupleOr(int start, Expr first, Element more) {
    if (!in.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    commaSeparated(elements, more);
    return new Expr.Tuple(elements, start, in.previousEnd());
  }

  /** Adds what follows commas; a comma may end the list. */
  void commaSeparated(List<Expr> elements, Element more) {
    while (in.accept(TokenKind.COMMA)) {
      if (!startsExpression()) {
        return;
      }
      Expr next = in.diagnosing() ? in.attempt(() -> element(more)) : element(more);
      if (next == null) {
        return;
      }
      elements.add(next);
    }
  }

  private Expr element(Element kind) {
    return switch (kind) {
      case PLAIN -> expression();
      case STARRED -> starExpression();
      case NAMED -> starNamedExpression();
    };
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
      Expr conditional =
          in.diagnosing() ? in.attempt(() -> conditional(body, start)) : conditional(body, start);
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
    return in.diagnosing()
        ? in.remembered(() -> grammar.operators.from(Operators.OR))
        : grammar.operators.from(Operators.OR);
  }

  // bitwise_or: bitwise_or '|' bitwise_xor | bitwise_xor
  Expr bitwiseOr() {
    return grammar.operators.from(Operators.BITWISE_OR);
  }
}
