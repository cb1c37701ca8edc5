package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * The typical errors in expressions. Each method is asked where Python would ask, leaves the
 * position as it was, and throws when it recognises an error.
 */
final class ExpressionErrors {
  static final int EXPRESSION = 1;
  static final int NAMED_EXPRESSION = 2;
  static final int DISPLAY = 3;
  static final int ARGUMENTS = 4;
  static final int BRACES = 5;

  private final Grammar grammar;
  private final TokenStream in;

  ExpressionErrors(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  private SyntaxException error(String message, int start, int end) {
    return in.error(message, start, end);
  }

  private SyntaxException error(String message, Expr at) {
    return in.error(message, at.start(), at.end());
  }

  // --- expression ---

  /** Asked behind the disjunction that begins an expression. */
  void expression(int mark, Expr first) {
    int position = in.position();
    forgottenComma(mark, first);
    in.reset(position);
    forgottenElse(first);
    in.reset(position);
    legacyStatement(mark);
    in.reset(position);
  }

  private void forgottenComma(int mark, Expr first) {
    boolean stringBehindName =
        in.tokens().kind(mark) == TokenKind.NAME && in.tokens().kind(mark + 1) == TokenKind.STRING;
    int position = in.position();
    in.reset(mark);
    boolean softKeyword = in.atSoftKeyword();
    in.reset(position);
    if (stringBehindName || softKeyword || !grammar.expressions.startsExpression()) {
      return;
    }
    Expr second = in.attemptPlainly(grammar.expressions::expression);
    if (second == null || isLegacy(first)) {
      return;
    }
    if (in.tokens().levelAfter(in.position() - 1) > 0) {
      throw error("invalid syntax. Perhaps you forgot a comma?", first.start(), second.end());
    }
  }

  private void forgottenElse(Expr first) {
    if (!in.accept(TokenKind.IF)) {
      return;
    }
    Expr test = in.attempt(grammar.expressions::disjunction);
    if (test != null && !in.at(TokenKind.ELSE) && !in.at(TokenKind.COLON)) {
      throw error("expected 'else' after 'if' expression", first.start(), test.end());
    }
  }

  private static boolean isLegacy(Expr node) {
    return node instanceof Expr.Name name && isLegacyWord(name.id());
  }

  private static boolean isLegacyWord(String name) {
    return name.equals("print") || name.equals("exec");
  }

  private void legacyStatement(int mark) {
    in.reset(mark);
    if (!in.at(TokenKind.NAME) || in.kindAfter() == TokenKind.LPAR) {
      return;
    }
    String name = in.nameAt(mark);
    int start = in.start();
    in.advance();
    // Python looks behind any name first, so that of several such words the last is reported.
    boolean operandBegins = grammar.expressions.startsExpression() && !in.isDeep();
    Expr operand = operandBegins ? in.attempt(grammar.expressions::starExpressions) : null;
    if (operand != null && isLegacyWord(name)) {
      throw error(
          "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
          start,
          operand.end());
    }
  }

  // --- named expression ---

  /** Asked behind the expression that a named expression begins with. */
  void namedExpression(int mark, Expr value) {
    int position = in.position();
    if (in.accept(TokenKind.COLON_EQUAL)) {
      if (in.attempt(grammar.expressions::expression) != null) {
        throw error("cannot use assignment expressions with " + Targets.describe(value), value);
      }
    } else if (in.at(TokenKind.EQUAL)) {
      in.reset(mark);
      equalForComparison();
    }
    in.reset(position);
  }

  private void equalForComparison() {
    int mark = in.position();
    if (in.at(TokenKind.NAME) && in.kindAfter() == TokenKind.EQUAL) {
      int start = in.start();
      in.advance();
      in.advance();
      Expr right = in.attempt(grammar.expressions::bitwiseOr);
      if (right != null && !in.at(TokenKind.EQUAL) && !in.at(TokenKind.COLON_EQUAL)) {
        throw error(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, right.end());
      }
      in.reset(mark);
    }
    if (in.at(TokenKind.TRUE) || in.at(TokenKind.FALSE) || in.at(TokenKind.NONE)) {
      return;
    }
    if (in.at(TokenKind.LPAR) || in.at(TokenKind.LBRACKET)) {
      Expr display = in.attempt(grammar.primaries::atom);
      boolean target =
          display instanceof Expr.Tuple
              || display instanceof Expr.ListExpr
              || display instanceof Expr.GeneratorExp;
      if (target && display.start() == in.startOf(mark)) {
        return;
      }
      in.reset(mark);
    }
    Expr left = in.attempt(grammar.expressions::bitwiseOr);
    if (left == null || !in.accept(TokenKind.EQUAL)) {
      return;
    }
    Expr right = in.attempt(grammar.expressions::bitwiseOr);
    if (right != null && !in.at(TokenKind.EQUAL) && !in.at(TokenKind.COLON_EQUAL)) {
      throw error(
          "cannot assign to "
              + Targets.describe(left)
              + " here. Maybe you meant '==' instead of '='?",
          left);
    }
  }

  // --- brackets ---

  /** Asked at an opening bracket whose display does not match. */
  void display(TokenKind open) {
    int mark = in.position();
    in.advance();
    switch (open) {
      case LPAR -> {
        starredGroup();
        in.reset(mark + 1);
        starredComprehension();
      }
      case LBRACKET -> {
        starredComprehension();
        in.reset(mark + 1);
        tupleComprehension();
      }
      default -> {
        starredComprehension();
        in.reset(mark + 1);
        tupleComprehension();
        in.reset(mark + 1);
        doubleStarredComprehension();
      }
    }
    in.reset(mark);
  }

  private void starredGroup() {
    int start = in.start();
    if (in.at(TokenKind.STAR)) {
      Expr starred = in.attempt(this::starred);
      if (starred != null && in.at(TokenKind.RPAR)) {
        throw error("cannot use starred expression here", starred);
      }
    } else if (in.accept(TokenKind.DOUBLE_STAR)) {
      Expr value = in.attempt(grammar.expressions::expression);
      if (value != null && in.at(TokenKind.RPAR)) {
        throw error("cannot use double starred expression here", start, start + 2);
      }
    }
  }

  private Expr starred() {
    int start = in.start();
    in.expect(TokenKind.STAR);
    Expr value = grammar.expressions.expression();
    return new Expr.Starred(value, start, in.previousEnd());
  }

  /** Asked at what begins a comprehension, for example at the first argument of a call. */
  void starredComprehension() {
    if (!in.at(TokenKind.STAR)) {
      return;
    }
    Expr starred = in.attempt(this::starred);
    if (starred != null && in.attempt(grammar.displays::forIfClauses) != null) {
      throw error("iterable unpacking cannot be used in comprehension", starred);
    }
  }

  private void tupleComprehension() {
    Expr first = in.attempt(grammar.expressions::starNamedExpression);
    if (first == null || !in.at(TokenKind.COMMA)) {
      return;
    }
    int end = in.end();
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    grammar.expressions.commaSeparated(elements, Expressions.Element.NAMED);
    if (elements.size() > 1) {
      end = elements.get(elements.size() - 1).end();
    }
    if (in.attempt(grammar.displays::forIfClauses) != null) {
      throw error(
          "did you forget parentheses around the comprehension target?", first.start(), end);
    }
  }

  private void doubleStarredComprehension() {
    int start = in.start();
    if (!in.accept(TokenKind.DOUBLE_STAR)) {
      return;
    }
    Expr value = in.attempt(grammar.expressions::bitwiseOr);
    if (value != null
        && in.attempt(grammar.displays::forIfClauses) != null
        && in.at(TokenKind.RBRACE)) {
      throw error("dict unpacking cannot be used in dict comprehension", start, start + 2);
    }
  }

  /** Asked while still matching, at a brace whose display does not match. */
  void dictPairsAt(int mark) {
    int depth = in.depth();
    in.reset(mark + 1);
    in.attemptPlainly(
        () -> {
          dictPairs();
          return true;
        });
    in.resetDepth(depth);
    in.reset(mark);
  }

  private void dictPairs() {
    int mark = in.position();
    List<Expr> ignored = new ArrayList<>();
    boolean any = false;
    while (pair(ignored)) {
      any = true;
      if (!in.at(TokenKind.COMMA)) {
        break;
      }
      int comma = in.position();
      in.advance();
      int next = in.position();
      if (!pair(ignored)) {
        in.reset(comma);
        break;
      }
      in.reset(next);
    }
    if (any && in.accept(TokenKind.COMMA)) {
      keyAlone();
      dictValue();
    }
    in.reset(mark);
    dictValue();
  }

  private boolean pair(List<Expr> ignored) {
    Boolean matched =
        in.attempt(
            () -> {
              grammar.displays.doubleStarredPair(ignored, ignored);
              return true;
            });
    return matched != null;
  }

  private void keyAlone() {
    int mark = in.position();
    Expr key = in.attempt(grammar.expressions::expression);
    if (key != null && !in.at(TokenKind.COLON)) {
      throw Locations.lastCharacter(in, "':' expected after dictionary key", key);
    }
    in.reset(mark);
  }

  private void dictValue() {
    Expr key = in.attempt(grammar.expressions::expression);
    if (key == null || !in.at(TokenKind.COLON)) {
      return;
    }
    int colonStart = in.start();
    int colonEnd = in.end();
    in.advance();
    if (in.at(TokenKind.STAR)) {
      int start = in.start();
      in.advance();
      if (in.attempt(grammar.expressions::bitwiseOr) != null) {
        throw error(
            "cannot use a starred expression in a dictionary value", start, in.previousEnd());
      }
    } else if (in.at(TokenKind.RBRACE) || in.at(TokenKind.COMMA)) {
      throw error("expression expected after dictionary key and ':'", colonStart, colonEnd);
    }
  }
}
