package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.WithItem;
import java.util.ArrayList;
import java.util.List;

/** Statements with blocks, other than definitions and {@code match}. */
final class CompoundStatements {
  private final Grammar grammar;
  private final TokenStream in;
  private final Blocks blocks;

  CompoundStatements(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
    this.blocks = grammar.blocks;
  }

  private record Branch(Expr test, List<Stmt> body, int start) {}

  // if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* [else_block]
  Stmt ifStatement() {
    List<Branch> branches = new ArrayList<>();
    String what = "'if' statement";
    do {
      int header = in.position();
      int start = in.start();
      in.advance();
      Expr test = grammar.expressions.namedExpression();
      blocks.colon();
      branches.add(new Branch(test, blocks.block(what, header), start));
      what = "'elif' statement";
    } while (in.at(TokenKind.ELIF));
    List<Stmt> orelse = elseBlock();
    int end = in.previousEnd();
    for (int i = branches.size() - 1; i > 0; i--) {
      Branch branch = branches.get(i);
      Stmt nested = new Stmt.If(branch.test, branch.body, orelse, branch.start, end);
      orelse = List.of(nested);
    }
    Branch first = branches.get(0);
    return new Stmt.If(first.test, first.body, orelse, first.start, end);
  }

  // else_block: 'else' ':' block
  private List<Stmt> elseBlock() {
    int header = in.position();
    if (!in.accept(TokenKind.ELSE)) {
      return List.of();
    }
    in.expectForced(TokenKind.COLON);
    return blocks.block("'else' statement", header);
  }

  // while_stmt: 'while' named_expression ':' block [else_block]
  Stmt whileStatement() {
    int header = in.position();
    int start = in.start();
    in.advance();
    Expr test = grammar.expressions.namedExpression();
    blocks.colon();
    List<Stmt> body = blocks.block("'while' statement", header);
    List<Stmt> orelse = elseBlock();
    return new Stmt.While(test, body, orelse, start, in.previousEnd());
  }

  // for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
  Stmt forStatement(int start, boolean async) {
    int header = in.position();
    in.advance();
    Expr target = grammar.targets.starTargetsBeforeIn(header);
    in.expect(TokenKind.IN);
    Expr iterable = grammar.expressions.starExpressions();
    blocks.colon();
    List<Stmt> body = blocks.block("'for' statement", header);
    List<Stmt> orelse = elseBlock();
    int end = in.previousEnd();
    return async
        ? new Stmt.AsyncFor(target, iterable, body, orelse, start, end)
        : new Stmt.For(target, iterable, body, orelse, start, end);
  }

  // with_stmt: ['async'] 'with' ('(' with_item (',' with_item)* [','] ')' | with_items) ':' block
  Stmt withStatement(int start, boolean async) {
    int header = in.position();
    in.advance();
    List<WithItem> items = in.at(TokenKind.LPAR) ? in.attempt(this::parenthesizedItems) : null;
    if (items == null) {
      items = items();
    }
    blocks.colon();
    List<Stmt> body = blocks.block("'with' statement", header);
    int end = in.previousEnd();
    return async
        ? new Stmt.AsyncWith(items, body, start, end)
        : new Stmt.With(items, body, start, end);
  }

  private List<WithItem> parenthesizedItems() {
    in.expect(TokenKind.LPAR);
    List<WithItem> items = new ArrayList<>();
    do {
      if (!items.isEmpty() && in.at(TokenKind.RPAR)) {
        break;
      }
      items.add(withItem());
    } while (in.accept(TokenKind.COMMA));
    in.expect(TokenKind.RPAR);
    boolean missingColon = in.at(TokenKind.NEWLINE) && in.hooks();
    if (!in.at(TokenKind.COLON) && !missingColon) {
      throw in.fail();
    }
    return items;
  }

  private List<WithItem> items() {
    List<WithItem> items = new ArrayList<>();
    do {
      items.add(withItem());
    } while (in.accept(TokenKind.COMMA));
    return items;
  }

  // with_item: expression ['as' star_target]
  private WithItem withItem() {
    int start = in.start();
    Expr context = grammar.expressions.expression();
    if (!in.at(TokenKind.AS)) {
      return new WithItem(context, null, start, in.previousEnd());
    }
    in.advance();
    int mark = in.position();
    Expr target =
        in.diagnosing() ? in.attempt(grammar.targets::starTarget) : grammar.targets.starTarget();
    if (target != null && (atItemEnd() || (in.at(TokenKind.NEWLINE) && in.hooks()))) {
      return new WithItem(context, target, start, in.previousEnd());
    }
    if (in.hooks()) {
      in.reset(mark);
      Expr instead = in.attempt(grammar.expressions::expression);
      if (instead != null && atItemEnd()) {
        grammar.targets.throwIfInvalid(instead, Targets.Purpose.ASSIGN);
      }
    }
    throw in.fail();
  }

  private boolean atItemEnd() {
    return in.at(TokenKind.COMMA) || in.at(TokenKind.RPAR) || in.at(TokenKind.COLON);
  }

  // try_stmt: 'try' ':' block (finally_block | except_block+ [else_block] [finally_block]
  //     | except_star_block+ [else_block] [finally_block])
  Stmt tryStatement() {
    int header = in.position();
    int start = in.start();
    in.advance();
    in.expectForced(TokenKind.COLON);
    if (in.hooks() && in.at(TokenKind.EXCEPT)) {
      // Python looks for errors in the handler even when the body before it is missing.
      in.attempt(() -> handler(in.kindAfter() == TokenKind.STAR));
    }
    List<Stmt> body = blocks.block("'try' statement", header);
    if (!in.at(TokenKind.EXCEPT) && !in.at(TokenKind.FINALLY)) {
      throw in.hooks() && !in.at(TokenKind.ERROR)
          ? in.errorAtLast("expected 'except' or 'finally' block")
          : in.fail();
    }
    boolean star = in.at(TokenKind.EXCEPT) && in.kindAfter() == TokenKind.STAR;
    List<ExceptHandler> handlers = new ArrayList<>();
    while (in.at(TokenKind.EXCEPT)) {
      if (star != (in.kindAfter() == TokenKind.STAR)) {
        throw mixedHandlers(!star);
      }
      handlers.add(handler(star));
    }
    List<Stmt> orelse = handlers.isEmpty() ? List.of() : elseBlock();
    List<Stmt> last = finallyBlock();
    int end = in.previousEnd();
    return star
        ? new Stmt.TryStar(body, handlers, orelse, last, start, end)
        : new Stmt.Try(body, handlers, orelse, last, start, end);
  }

  private RuntimeException mixedHandlers(boolean star) {
    in.lookPast();
    int first = in.position();
    if (!in.hooks() || in.attempt(() -> handler(star)) == null) {
      return in.fail();
    }
    return in.error(
        "cannot have both 'except' and 'except*' on the same 'try'",
        in.startOf(first),
        in.end(star ? first + 1 : first));
  }

  private List<Stmt> finallyBlock() {
    int header = in.position();
    if (!in.accept(TokenKind.FINALLY)) {
      return List.of();
    }
    in.expectForced(TokenKind.COLON);
    return blocks.block("'finally' statement", header);
  }

  // except_block: 'except' ['*'] [expression ['as' NAME]] ':' block
  private ExceptHandler handler(boolean star) {
    int header = in.position();
    int start = in.start();
    in.advance();
    Expr type = null;
    String name = null;
    if (star) {
      in.advance();
      if ((in.at(TokenKind.NEWLINE) || in.at(TokenKind.COLON)) && in.hooks()) {
        throw in.errorAtLast("expected one or more exception types");
      }
    }
    if (star || grammar.expressions.startsExpression()) {
      type = grammar.expressions.expression();
      if (in.at(TokenKind.COMMA) && in.hooks()) {
        severalTypes(type);
      }
      if (in.accept(TokenKind.AS)) {
        name = in.expectName();
      }
    }
    blocks.colon();
    String what = star ? "'except*' statement" : "'except' statement";
    List<Stmt> body = blocks.block(what, header);
    return new ExceptHandler(type, name, body, start, in.previousEnd());
  }

  private void severalTypes(Expr first) {
    int comma = in.position();
    parenthesesNeeded(first);
    in.reset(comma);
  }

  private void parenthesesNeeded(Expr first) {
    in.advance();
    if (in.attempt(grammar.expressions::expressions) == null) {
      return;
    }
    int end = in.previousEnd();
    if (in.accept(TokenKind.AS) && !in.accept(TokenKind.NAME)) {
      return;
    }
    if (in.at(TokenKind.COLON)) {
      throw in.error(
          "multiple exception types must be parenthesized",
          first.start(),
          Math.max(end, in.previousEnd()));
    }
  }
}
