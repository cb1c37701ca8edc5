package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Sequences of statements and the blocks that hold them. */
final class Blocks {
  private final Grammar grammar;
  private final TokenStream in;

  Blocks(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // statement: compound_stmt | simple_stmts
  void statement(List<Stmt> out) {
    switch (in.kind()) {
      case IF -> out.add(grammar.compound.ifStatement());
      case WHILE -> out.add(grammar.compound.whileStatement());
      case FOR -> out.add(grammar.compound.forStatement(in.start(), false));
      case TRY -> out.add(grammar.compound.tryStatement());
      case WITH -> out.add(grammar.compound.withStatement(in.start(), false));
      case DEF, CLASS, AT -> out.add(grammar.definitions.definition());
      case ASYNC -> out.add(async());
      case NAME -> {
        Stmt match = in.atWord("match") ? grammar.patterns.matchStatement() : null;
        if (match != null) {
          out.add(match);
        } else {
          in.noteLine();
          grammar.simple.line(out);
        }
      }
      default -> grammar.simple.line(out);
    }
  }

  private Stmt async() {
    int start = in.start();
    switch (in.kindAfter()) {
      case FOR -> {
        in.advance();
        return grammar.compound.forStatement(start, true);
      }
      case WITH -> {
        in.advance();
        return grammar.compound.withStatement(start, true);
      }
      case DEF -> {
        return grammar.definitions.definition();
      }
      default -> {
        in.advance();
        throw in.fail();
      }
    }
  }

  /**
   * The body behind a colon.
   *
   * @param what the statement it belongs to, for the error message
   * @param header the index of the token whose line the message names
   */
  // block: NEWLINE INDENT statement+ DEDENT | simple_stmts
  List<Stmt> block(String what, int header) {
    List<Stmt> body = new ArrayList<>();
    if (!in.accept(TokenKind.NEWLINE)) {
      grammar.simple.line(body);
      return body;
    }
    indent(what, header);
    in.enter();
    while (!in.at(TokenKind.DEDENT)) {
      statement(body);
    }
    in.leave();
    in.advance();
    return body;
  }

  /** Consumes the indent that must stand here. */
  void indent(String what, int header) {
    if (in.accept(TokenKind.INDENT)) {
      return;
    }
    if (!in.hooks() || in.at(TokenKind.ERROR)) {
      throw in.fail();
    }
    int line = in.source().line(in.startOf(header));
    throw in.errorAtLast(
        "IndentationError", "expected an indented block after " + what + " on line " + line);
  }

  /** The colon behind a header; when the line ends instead, that is a typical error. */
  void colon() {
    if (in.accept(TokenKind.COLON)) {
      return;
    }
    if (in.at(TokenKind.NEWLINE) && in.hooks()) {
      throw in.errorAtLast("expected ':'");
    }
    throw in.fail();
  }
}
