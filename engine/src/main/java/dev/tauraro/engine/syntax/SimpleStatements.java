package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Statements that fit on one line. */
final class SimpleStatements {
  private final Grammar grammar;
  private final TokenStream in;
  private final AssignmentErrors errors;

  SimpleStatements(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
    this.errors = new AssignmentErrors(grammar);
  }

  // simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE
  void line(List<Stmt> out) {
    out.add(statement());
    while (in.accept(TokenKind.SEMICOLON)) {
      if (in.at(TokenKind.NEWLINE)) {
        break;
      }
      out.add(statement());
    }
    in.expect(TokenKind.NEWLINE);
  }

  // simple_stmt: assignment | star_expressions | return | import | raise | pass | del | yield
  //     | assert | break | continue | global | nonlocal
  private Stmt statement() {
    int start = in.start();
    switch (in.kind()) {
      case RETURN -> {
        in.advance();
        Expr value =
            grammar.expressions.startsExpression() ? grammar.expressions.starExpressions() : null;
        return new Stmt.Return(value, start, in.previousEnd());
      }
      case IMPORT -> {
        return importNames();
      }
      case FROM -> {
        return importFrom();
      }
      case RAISE -> {
        return raise();
      }
      case PASS -> {
        in.advance();
        return new Stmt.Pass(start, in.previousEnd());
      }
      case BREAK -> {
        in.advance();
        return new Stmt.Break(start, in.previousEnd());
      }
      case CONTINUE -> {
        in.advance();
        return new Stmt.Continue(start, in.previousEnd());
      }
      case DEL -> {
        return delete();
      }
      case ASSERT -> {
        in.advance();
        Expr test = grammar.expressions.expression();
        Expr message = in.accept(TokenKind.COMMA) ? grammar.expressions.expression() : null;
        return new Stmt.Assert(test, message, start, in.previousEnd());
      }
      case GLOBAL -> {
        in.advance();
        List<String> names = names();
        return new Stmt.Global(names, start, in.previousEnd());
      }
      case NONLOCAL -> {
        in.advance();
        List<String> names = names();
        return new Stmt.Nonlocal(names, start, in.previousEnd());
      }
      default -> {
        return expressionOrAssignment();
      }
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    do {
      names.add(in.expectName());
    } while (in.accept(TokenKind.COMMA));
    return names;
  }

  // raise_stmt: 'raise' [expression ['from' expression]]
  private Stmt raise() {
    int start = in.start();
    in.advance();
    Expr exception = null;
    Expr cause = null;
    if (grammar.expressions.startsExpression()) {
      exception = grammar.expressions.expression();
      if (in.accept(TokenKind.FROM)) {
        cause = grammar.expressions.expression();
      }
    }
    return new Stmt.Raise(exception, cause, start, in.previousEnd());
  }

  // del_stmt: 'del' del_targets
  private Stmt delete() {
    int start = in.start();
    in.advance();
    int mark = in.position();
    List<Expr> targets =
        in.diagnosing()
            ? in.attempt(grammar.targets::deleteTargets)
            : grammar.targets.deleteTargets();
    if (targets != null && (in.at(TokenKind.NEWLINE) || in.at(TokenKind.SEMICOLON))) {
      return new Stmt.Delete(targets, start, in.previousEnd());
    }
    if (in.hooks()) {
      in.reset(mark);
      Expr instead = in.attempt(grammar.expressions::starExpressions);
      if (instead != null) {
        grammar.targets.throwIfInvalid(instead, Targets.Purpose.DELETE);
      }
    }
    throw in.fail();
  }

  // --- import ---

  // import_name: 'import' dotted_as_name (',' dotted_as_name)*
  private Stmt importNames() {
    int start = in.start();
    in.advance();
    List<Alias> names = new ArrayList<>();
    do {
      int nameStart = in.start();
      String name = dottedName();
      String as = in.accept(TokenKind.AS) ? in.expectName() : null;
      names.add(new Alias(name, as, nameStart, in.previousEnd()));
    } while (in.accept(TokenKind.COMMA));
    return new Stmt.Import(names, start, in.previousEnd());
  }

  private String dottedName() {
    String first = in.expectName();
    if (!in.at(TokenKind.DOT)) {
      return first;
    }
    StringBuilder name = new StringBuilder(first);
    while (in.accept(TokenKind.DOT)) {
      name.append('.').append(in.expectName());
    }
    return name.toString();
  }

  // import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets
  private Stmt importFrom() {
    int start = in.start();
    in.advance();
    int level = 0;
    while (in.at(TokenKind.DOT) || in.at(TokenKind.ELLIPSIS)) {
      level += in.at(TokenKind.DOT) ? 1 : 3;
      in.advance();
    }
    String module = level > 0 && in.at(TokenKind.IMPORT) ? null : dottedName();
    in.expect(TokenKind.IMPORT);
    List<Alias> names = importTargets();
    return new Stmt.ImportFrom(module, names, level, start, in.previousEnd());
  }

  // import_from_targets: '*' | '(' names [','] ')' | names
  private List<Alias> importTargets() {
    if (in.at(TokenKind.STAR)) {
      Alias all = new Alias("*", null, in.start(), in.end());
      in.advance();
      return List.of(all);
    }
    boolean parenthesized = in.accept(TokenKind.LPAR);
    List<Alias> names = new ArrayList<>();
    do {
      if (!names.isEmpty() && parenthesized && in.at(TokenKind.RPAR)) {
        break;
      }
      if (!names.isEmpty() && in.at(TokenKind.NEWLINE) && in.hooks()) {
        throw in.errorAtLast("trailing comma not allowed without surrounding parentheses");
      }
      int start = in.start();
      String name = in.expectName();
      String as = in.accept(TokenKind.AS) ? in.expectName() : null;
      names.add(new Alias(name, as, start, in.previousEnd()));
    } while (in.accept(TokenKind.COMMA));
    if (parenthesized) {
      in.expect(TokenKind.RPAR);
    }
    return names;
  }

  // --- assignment ---

  private Stmt expressionOrAssignment() {
    int start = in.start();
    int mark = in.position();
    if (in.at(TokenKind.YIELD)) {
      Expr value = grammar.expressions.yieldExpression();
      if (in.at(TokenKind.EQUAL)) {
        throw errors.assignment(mark);
      }
      return new Stmt.ExprStmt(value, start, in.previousEnd());
    }
    Expr first = grammar.expressions.starExpressions();
    TokenKind next = in.kind();
    if (next == TokenKind.NEWLINE) {
      return new Stmt.ExprStmt(first, start, in.previousEnd());
    }
    if (next == TokenKind.EQUAL) {
      return assignment(start, mark, first);
    }
    if (next == TokenKind.COLON) {
      return annotated(start, mark, first);
    }
    if (next.augmented() != null) {
      return augmented(start, mark, first);
    }
    if (in.hooks() && next != TokenKind.SEMICOLON) {
      throw errors.assignment(mark);
    }
    return new Stmt.ExprStmt(first, start, in.previousEnd());
  }

  private Expr assigned() {
    return in.at(TokenKind.YIELD)
        ? grammar.expressions.yieldExpression()
        : grammar.expressions.starExpressions();
  }

  // assignment: (star_targets '=')+ (yield_expr | star_expressions)
  private Stmt assignment(int start, int mark, Expr first) {
    List<Expr> targets = new ArrayList<>(2);
    Expr value = first;
    while (in.at(TokenKind.EQUAL)) {
      if (!Targets.isTarget(value)) {
        throw errors.assignment(mark);
      }
      targets.add(value);
      in.advance();
      value = in.diagnosing() ? in.attempt(this::assigned) : assigned();
      if (value == null) {
        throw errors.assignment(mark);
      }
    }
    return new Stmt.Assign(targets, value, start, in.previousEnd());
  }

  // assignment: single_target ':' expression ['=' (yield_expr | star_expressions)]
  private Stmt annotated(int start, int mark, Expr target) {
    if (!Targets.isSingle(target)) {
      throw errors.assignment(mark);
    }
    boolean simple = target instanceof Expr.Name && target.start() == start;
    in.advance();
    Expr annotation = grammar.expressions.expression();
    Expr value = in.accept(TokenKind.EQUAL) ? assigned() : null;
    return new Stmt.AnnAssign(target, annotation, value, simple, start, in.previousEnd());
  }

  // assignment: single_target augassign (yield_expr | star_expressions)
  private Stmt augmented(int start, int mark, Expr target) {
    if (!Targets.isSingle(target)) {
      throw errors.assignment(mark);
    }
    BinaryOperator operator = in.kind().augmented();
    in.advance();
    Expr value = assigned();
    return new Stmt.AugAssign(target, operator, value, start, in.previousEnd());
  }
}
