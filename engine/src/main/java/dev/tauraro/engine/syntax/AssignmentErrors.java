package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;

/** The typical errors on the left of an assignment. */
final class AssignmentErrors {
  private final Grammar grammar;
  private final TokenStream in;

  AssignmentErrors(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /** The failure of the assignment that begins at the mark; throws when it knows the reason. */
  ParseFailure assignment(int mark) {
    if (in.hooks()) {
      annotatedDisplay(mark);
      annotatedTuple(mark);
      annotatedExpression(mark);
      assignedExpression(mark);
      augmentedExpression(mark);
    }
    return in.fail();
  }

  // invalid_ann_assign_target ':' expression
  private void annotatedDisplay(int mark) {
    in.reset(mark);
    if (!in.at(TokenKind.LPAR) && !in.at(TokenKind.LBRACKET)) {
      return;
    }
    Expr target = in.attempt(grammar.primaries::atom);
    boolean display = target instanceof Expr.Tuple || target instanceof Expr.ListExpr;
    if (display
        && in.accept(TokenKind.COLON)
        && in.attempt(grammar.expressions::expression) != null) {
      String kind = Targets.describe(target);
      throw in.error(
          "only single target (not " + kind + ") can be annotated", target.start(), target.end());
    }
  }

  // star_named_expression ',' star_named_expressions* ':' expression
  private void annotatedTuple(int mark) {
    in.reset(mark);
    Expr first = in.attempt(grammar.expressions::starNamedExpression);
    if (first == null || !in.at(TokenKind.COMMA)) {
      return;
    }
    in.advance();
    while (in.attempt(this::starNamedExpressions) != null) {
      // Python skips any number of lists here, be there commas between them or not.
    }
    if (in.accept(TokenKind.COLON) && in.attempt(grammar.expressions::expression) != null) {
      throw in.error("only single target (not tuple) can be annotated", first.start(), first.end());
    }
  }

  private Expr starNamedExpressions() {
    Expr first = grammar.expressions.starNamedExpression();
    grammar.expressions.commaSeparated(new ArrayList<>(), Expressions.Element.NAMED);
    return first;
  }

  // expression ':' expression
  private void annotatedExpression(int mark) {
    in.reset(mark);
    Expr target = in.attempt(grammar.expressions::expression);
    if (target != null
        && in.accept(TokenKind.COLON)
        && in.attempt(grammar.expressions::expression) != null) {
      throw in.error("illegal target for annotation", target.start(), target.end());
    }
  }

  // (star_targets '=')* (star_expressions | yield_expr) '='
  private void assignedExpression(int mark) {
    in.reset(mark);
    while (true) {
      int start = in.start();
      if (in.at(TokenKind.YIELD)) {
        Expr value = in.attempt(grammar.expressions::yieldExpression);
        if (value != null && in.at(TokenKind.EQUAL)) {
          throw in.error("assignment to yield expression not possible", start, value.end());
        }
        return;
      }
      Expr value = in.attempt(grammar.expressions::starExpressions);
      if (value == null || !in.accept(TokenKind.EQUAL)) {
        return;
      }
      grammar.targets.throwIfInvalid(value, Targets.Purpose.ASSIGN);
    }
  }

  // star_expressions augassign (yield_expr | star_expressions)
  private void augmentedExpression(int mark) {
    in.reset(mark);
    Expr target = in.attempt(grammar.expressions::starExpressions);
    if (target == null || in.kind().augmented() == null) {
      return;
    }
    in.advance();
    Expr value =
        in.attempt(
            in.at(TokenKind.YIELD)
                ? grammar.expressions::yieldExpression
                : grammar.expressions::starExpressions);
    if (value != null) {
      throw in.error(
          "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment",
          target.start(),
          target.end());
    }
  }
}
