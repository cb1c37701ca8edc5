package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Functions and classes, with their decorators. */
final class Definitions {
  private final Grammar grammar;
  private final TokenStream in;

  Definitions(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // definition: ('@' named_expression NEWLINE)* (class_def | ['async'] function_def)
  Stmt definition() {
    List<Expr> decorators = new ArrayList<>();
    while (in.accept(TokenKind.AT)) {
      decorators.add(grammar.expressions.namedExpression());
      in.expect(TokenKind.NEWLINE);
    }
    return switch (in.kind()) {
      case CLASS -> classDefinition(decorators);
      case DEF -> function(decorators, in.start(), false);
      case ASYNC -> {
        int start = in.start();
        in.advance();
        if (!in.at(TokenKind.DEF)) {
          throw in.fail();
        }
        yield function(decorators, start, true);
      }
      default -> throw in.fail();
    };
  }

  // function_def: 'def' NAME '(' [params] ')' ['->' expression] ':' block
  private Stmt function(List<Expr> decorators, int start, boolean async) {
    int header = in.position();
    in.advance();
    String name = in.expectName();
    in.expectForced(TokenKind.LPAR);
    Arguments arguments = grammar.parameters.function();
    in.expect(TokenKind.RPAR);
    Expr returns = in.at(TokenKind.ARROW) ? in.attempt(this::returnAnnotation) : null;
    in.expectForced(TokenKind.COLON);
    List<Stmt> body = grammar.blocks.block("function definition", header);
    int end = in.previousEnd();
    return async
        ? new Stmt.AsyncFunctionDef(name, arguments, body, decorators, returns, start, end)
        : new Stmt.FunctionDef(name, arguments, body, decorators, returns, start, end);
  }

  private Expr returnAnnotation() {
    in.expect(TokenKind.ARROW);
    return grammar.expressions.expression();
  }

  // class_def: 'class' NAME ['(' [arguments] ')'] ':' block
  private Stmt classDefinition(List<Expr> decorators) {
    int header = in.position();
    int start = in.start();
    in.advance();
    String name = in.expectName();
    Calls.ArgumentList arguments =
        in.accept(TokenKind.LPAR) ? grammar.calls.classArguments() : new Calls.ArgumentList();
    grammar.blocks.colon();
    List<Stmt> body = grammar.blocks.block("class definition", header);
    return new Stmt.ClassDef(
        name, arguments.positional, arguments.keywords, body, decorators, start, in.previousEnd());
  }
}
