package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** What stands in brackets: groups, tuples, lists, sets, dicts and comprehensions. */
final class Displays {
  private final Grammar grammar;
  private final TokenStream in;

  Displays(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  Expr display() {
    int mark = in.position();
    TokenKind open = in.kind();
    try {
      return switch (open) {
        case LPAR -> parenthesized();
        case LBRACKET -> list();
        default -> braces();
      };
    } catch (ParseFailure failure) {
      if (open == TokenKind.LBRACE && !in.diagnosing()) {
        grammar.errors.dictPairsAt(mark);
      }
      if (in.askOnce(ExpressionErrors.DISPLAY, mark)) {
        int depth = in.depth();
        in.reset(mark);
        grammar.errors.display(open);
        in.resetDepth(depth);
      }
      throw failure;
    }
  }

  // tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
  // group: '(' (yield_expr | named_expression) ')'
  // genexp: '(' named_expression for_if_clauses ')'
  private Expr parenthesized() {
    int start = in.start();
    in.expect(TokenKind.LPAR);
    if (in.accept(TokenKind.RPAR)) {
      return new Expr.Tuple(List.of(), start, in.previousEnd());
    }
    if (in.at(TokenKind.YIELD)) {
      Expr value = grammar.expressions.yieldExpression();
      in.expect(TokenKind.RPAR);
      return value;
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (in.at(TokenKind.COMMA)) {
      List<Expr> elements = elements(first);
      in.expect(TokenKind.RPAR);
      return new Expr.Tuple(elements, start, in.previousEnd());
    }
    if (first instanceof Expr.Starred) {
      throw in.fail();
    }
    if (atFor()) {
      List<Comprehension> clauses = forIfClauses();
      in.expect(TokenKind.RPAR);
      return new Expr.GeneratorExp(first, clauses, start, in.previousEnd());
    }
    in.expect(TokenKind.RPAR);
    return first;
  }

  private List<Expr> elements(Expr first) {
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    grammar.expressions.commaSeparated(elements, Expressions.Element.NAMED);
    return elements;
  }

  // list: '[' [star_named_expressions] ']'
  // listcomp: '[' named_expression for_if_clauses ']'
  private Expr list() {
    int start = in.start();
    in.expect(TokenKind.LBRACKET);
    if (in.accept(TokenKind.RBRACKET)) {
      return new Expr.ListExpr(List.of(), start, in.previousEnd());
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (atFor() && !(first instanceof Expr.Starred)) {
      List<Comprehension> clauses = forIfClauses();
      in.expect(TokenKind.RBRACKET);
      return new Expr.ListComp(first, clauses, start, in.previousEnd());
    }
    List<Expr> elements = elements(first);
    in.expect(TokenKind.RBRACKET);
    return new Expr.ListExpr(elements, start, in.previousEnd());
  }

  // dict: '{' [double_starred_kvpairs] '}'
  // dictcomp: '{' kvpair for_if_clauses '}'
  // set: '{' star_named_expressions '}'
  // setcomp: '{' named_expression for_if_clauses '}'
  private Expr braces() {
    int start = in.start();
    in.expect(TokenKind.LBRACE);
    if (in.accept(TokenKind.RBRACE)) {
      return new Expr.Dict(List.of(), List.of(), start, in.previousEnd());
    }
    if (in.at(TokenKind.DOUBLE_STAR)) {
      return dict(start, new ArrayList<>(), new ArrayList<>());
    }
    if (in.hooks()) {
      return bracesDiagnosing(start);
    }
    int firstStart = in.start();
    Expr first = grammar.expressions.starNamedExpression();
    if (in.at(TokenKind.COLON) && !(first instanceof Expr.Starred)) {
      if (first instanceof Expr.NamedExpr && first.start() == firstStart) {
        throw in.fail();
      }
      return dictFrom(start, first);
    }
    return set(start, first);
  }

  /** Tries a dict first, as Python does, because a key is no place for a named expression. */
  private Expr bracesDiagnosing(int start) {
    int mark = in.position();
    if (!in.at(TokenKind.STAR)) {
      Expr key = in.attempt(grammar.expressions::expression);
      if (key != null && in.at(TokenKind.COLON)) {
        return dictFrom(start, key);
      }
      in.reset(mark);
    }
    return set(start, grammar.expressions.starNamedExpression());
  }

  private Expr set(int start, Expr first) {
    if (atFor() && !(first instanceof Expr.Starred)) {
      List<Comprehension> clauses = forIfClauses();
      in.expect(TokenKind.RBRACE);
      return new Expr.SetComp(first, clauses, start, in.previousEnd());
    }
    List<Expr> elements = elements(first);
    in.expect(TokenKind.RBRACE);
    return new Expr.SetExpr(elements, start, in.previousEnd());
  }

  private Expr dictFrom(int start, Expr key) {
    in.expect(TokenKind.COLON);
    Expr value = grammar.expressions.expression();
    if (atFor()) {
      List<Comprehension> clauses = forIfClauses();
      in.expect(TokenKind.RBRACE);
      return new Expr.DictComp(key, value, clauses, start, in.previousEnd());
    }
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    keys.add(key);
    values.add(value);
    if (in.accept(TokenKind.COMMA)) {
      return dict(start, keys, values);
    }
    in.expect(TokenKind.RBRACE);
    return new Expr.Dict(keys, values, start, in.previousEnd());
  }

  // double_starred_kvpairs: double_starred_kvpair (',' double_starred_kvpair)* [',']
  private Expr dict(int start, List<Expr> keys, List<Expr> values) {
    while (!in.at(TokenKind.RBRACE)) {
      doubleStarredPair(keys, values);
      if (!in.accept(TokenKind.COMMA)) {
        break;
      }
    }
    in.expect(TokenKind.RBRACE);
    return new Expr.Dict(keys, values, start, in.previousEnd());
  }

  // double_starred_kvpair: '**' bitwise_or | expression ':' expression
  void doubleStarredPair(List<Expr> keys, List<Expr> values) {
    if (in.accept(TokenKind.DOUBLE_STAR)) {
      keys.add(null);
      values.add(grammar.expressions.bitwiseOr());
      return;
    }
    Expr key = grammar.expressions.expression();
    in.expect(TokenKind.COLON);
    keys.add(key);
    values.add(grammar.expressions.expression());
  }

  boolean atFor() {
    if (!in.at(TokenKind.ASYNC)) {
      return in.at(TokenKind.FOR);
    }
    in.lookPast();
    return in.kindAfter() == TokenKind.FOR;
  }

  // for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
  List<Comprehension> forIfClauses() {
    List<Comprehension> clauses = new ArrayList<>();
    while (atFor()) {
      int start = in.start();
      boolean async = in.accept(TokenKind.ASYNC);
      int mark = in.position();
      in.advance();
      Expr target = grammar.targets.starTargetsBeforeIn(mark);
      in.expect(TokenKind.IN);
      Expr iterable = grammar.expressions.disjunction();
      List<Expr> conditions = new ArrayList<>();
      while (in.accept(TokenKind.IF)) {
        conditions.add(grammar.expressions.disjunction());
      }
      clauses.add(
          new Comprehension(
              target, iterable, List.copyOf(conditions), async, start, in.previousEnd()));
    }
    if (clauses.isEmpty()) {
      throw in.fail();
    }
    return clauses;
  }
}
