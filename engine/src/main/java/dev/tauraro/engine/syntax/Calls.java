package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import java.util.ArrayList;
import java.util.List;

/** Calls and their arguments. */
final class Calls {
  private static final String PARENTHESIZE = "Generator expression must be parenthesized";

  private final Grammar grammar;
  private final TokenStream in;

  Calls(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  /** The arguments of a call or of a class header. */
  static final class ArgumentList {
    final List<Expr> positional = new ArrayList<>();
    final List<Keyword> keywords = new ArrayList<>();
    private boolean unpacksMapping;

    /** Whether Python takes the last argument for one of those behind the positional ones. */
    private boolean mayEndPositional() {
      return !keywords.isEmpty()
          || positional.stream().allMatch(argument -> argument instanceof Expr.Starred);
    }

    private boolean isEmpty() {
      return positional.isEmpty() && keywords.isEmpty();
    }
  }

  // primary: primary genexp | primary '(' [arguments] ')'
  Expr call(Expr function, int start) {
    in.enter();
    int open = in.start();
    in.expect(TokenKind.LPAR);
    if (in.accept(TokenKind.RPAR)) {
      in.leave();
      return new Expr.Call(function, List.of(), List.of(), start, in.previousEnd());
    }
    int mark = in.position();
    if (in.hooks()) {
      // Python tries a generator expression first.
      grammar.errors.starredComprehension();
      in.reset(mark);
    }
    ArgumentList list = matched(mark);
    if (list.positional.size() == 1 && list.keywords.isEmpty() && grammar.displays.atFor()) {
      Expr element = list.positional.get(0);
      if (!(element instanceof Expr.Starred)) {
        List<Comprehension> clauses =
            in.diagnosing()
                ? in.attempt(grammar.displays::forIfClauses)
                : grammar.displays.forIfClauses();
        if (clauses != null && in.accept(TokenKind.RPAR)) {
          in.leave();
          Expr generator = new Expr.GeneratorExp(element, clauses, open, in.previousEnd());
          return new Expr.Call(function, List.of(generator), List.of(), start, in.previousEnd());
        }
      }
      fail(mark);
    }
    close(mark);
    in.leave();
    return new Expr.Call(function, list.positional, list.keywords, start, in.previousEnd());
  }

  /** The bases and keywords of a class header, behind its opening parenthesis. */
  ArgumentList classArguments() {
    int mark = in.position();
    if (in.accept(TokenKind.RPAR)) {
      return new ArgumentList();
    }
    ArgumentList list = matched(mark);
    close(mark);
    return list;
  }

  private ArgumentList matched(int mark) {
    ArgumentList list = in.diagnosing() ? in.attempt(this::arguments) : arguments();
    if (list == null) {
      fail(mark);
    }
    return list;
  }

  private void close(int mark) {
    int before = in.position();
    in.accept(TokenKind.COMMA);
    if (!in.at(TokenKind.RPAR)) {
      in.reset(before);
      fail(mark);
    }
    in.advance();
  }

  private void fail(int mark) {
    if (in.askOnce(ExpressionErrors.ARGUMENTS, mark)) {
      int before = in.position();
      in.reset(mark);
      invalidArguments(mark);
      in.reset(before);
    }
    throw in.fail();
  }

  // args: positional arguments, then keywords and '*' unpackings, then keywords and '**'
  // unpackings; as many as match
  private ArgumentList arguments() {
    ArgumentList list = new ArgumentList();
    argument(list);
    while (in.at(TokenKind.COMMA)) {
      int before = in.position();
      in.advance();
      if (in.at(TokenKind.RPAR)) {
        in.reset(before);
        return list;
      }
      if (!anotherArgument(list)) {
        in.reset(before);
        return list;
      }
    }
    return list;
  }

  private boolean anotherArgument(ArgumentList list) {
    if (!in.diagnosing()) {
      return argument(list);
    }
    Boolean added = in.attempt(() -> argument(list));
    return added != null && added;
  }

  /** Adds one argument; false when it can't stand behind those before it. */
  private boolean argument(ArgumentList list) {
    int start = in.start();
    if (in.at(TokenKind.STAR)) {
      if (list.unpacksMapping) {
        return false;
      }
      in.advance();
      Expr value = grammar.expressions.expression();
      list.positional.add(new Expr.Starred(value, start, in.previousEnd()));
      return true;
    }
    if (in.accept(TokenKind.DOUBLE_STAR)) {
      Expr value = grammar.expressions.expression();
      list.keywords.add(new Keyword(null, value, start, in.previousEnd()));
      list.unpacksMapping = true;
      return true;
    }
    if (in.at(TokenKind.NAME) && in.kindAfter() == TokenKind.EQUAL) {
      int equalEnd = in.end(in.position() + 1);
      String name = in.expectName();
      in.advance();
      Expr value = grammar.expressions.expression();
      if (in.hooks() && in.attempt(grammar.displays::forIfClauses) != null) {
        throw in.error(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, equalEnd);
      }
      list.keywords.add(new Keyword(name, value, start, in.previousEnd()));
      return true;
    }
    return positional(list);
  }

  private boolean positional(ArgumentList list) {
    if (!list.keywords.isEmpty()) {
      behindKeyword();
      return false;
    }
    TokenKind first = in.kind();
    int start = in.start();
    if (first == TokenKind.NAME && in.kindAfter() == TokenKind.COLON_EQUAL) {
      list.positional.add(grammar.expressions.assignmentExpression());
      return true;
    }
    Expr value = grammar.expressions.expression();
    checkNoEqual(first, start, value);
    if (in.at(TokenKind.COLON_EQUAL)) {
      throw in.fail();
    }
    list.positional.add(value);
    return true;
  }

  private void behindKeyword() {
    if (in.at(TokenKind.NAME)) {
      in.lookPast();
    }
    if (in.hooks()) {
      TokenKind first = in.kind();
      int start = in.start();
      Expr value = in.attempt(grammar.expressions::expression);
      if (value != null) {
        checkNoEqual(first, start, value);
      }
    }
  }

  private void checkNoEqual(TokenKind first, int start, Expr value) {
    if (in.at(TokenKind.EQUAL)) {
      throw in.hooks()
          ? in.error(notAKeyword(first), start(first, start, value), in.end())
          : in.fail();
    }
  }

  private static int start(TokenKind first, int start, Expr value) {
    return isConstantWord(first) ? start : value.start();
  }

  private String notAKeyword(TokenKind first) {
    return isConstantWord(first) && in.tokens().kind(in.position() - 1) == first
        ? "cannot assign to " + first.text()
        : "expression cannot contain assignment, perhaps you meant \"==\"?";
  }

  private static boolean isConstantWord(TokenKind kind) {
    return kind == TokenKind.TRUE || kind == TokenKind.FALSE || kind == TokenKind.NONE;
  }

  // --- errors ---

  private void invalidArguments(int mark) {
    ArgumentList list = in.attempt(this::arguments);
    int behind = in.position();
    if (list != null
        && list.mayEndPositional()
        && in.at(TokenKind.COMMA)
        && in.kindAfter() == TokenKind.STAR) {
      in.advance();
      throw in.error(
          "iterable argument unpacking follows keyword argument unpacking", in.start(), in.end());
    }
    in.reset(mark);
    generatorBeforeComma();
    if (list == null || list.isEmpty()) {
      return;
    }
    in.reset(behind);
    if (list.positional.size() > 1 && list.keywords.isEmpty()) {
      generatorRange(list.positional.get(list.positional.size() - 1));
    }
    in.reset(behind);
    if (!in.accept(TokenKind.COMMA)) {
      return;
    }
    int next = in.position();
    Expr element = in.attempt(grammar.expressions::expression);
    if (element != null) {
      generatorRange(element);
    }
    in.reset(next);
    if (in.attempt(this::arguments) != null) {
      throw in.errorAtLast(
          list.unpacksMapping
              ? "positional argument follows keyword argument unpacking"
              : "positional argument follows keyword argument");
    }
  }

  private void generatorBeforeComma() {
    Expr element = in.attempt(grammar.expressions::expression);
    if (element == null) {
      return;
    }
    List<Comprehension> clauses = in.attempt(grammar.displays::forIfClauses);
    if (clauses != null && in.accept(TokenKind.COMMA)) {
      in.attempt(this::arguments); // What is wrong there comes first.
      throw in.error(PARENTHESIZE, element.start(), endOf(clauses));
    }
  }

  private void generatorRange(Expr element) {
    List<Comprehension> clauses = in.attempt(grammar.displays::forIfClauses);
    if (clauses != null) {
      throw in.error(PARENTHESIZE, element.start(), endOf(clauses));
    }
  }

  private static int endOf(List<Comprehension> clauses) {
    Comprehension last = clauses.get(clauses.size() - 1);
    List<Expr> conditions = last.ifs();
    return conditions.isEmpty() ? last.iter().end() : conditions.get(conditions.size() - 1).end();
  }
}
