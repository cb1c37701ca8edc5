package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Turns a source text into a tree, or throws a {@link SyntaxException} that says what is wrong. */
public final class Parser {
  private final SourceText source;
  private final TokenStream in;
  private final Grammar grammar;

  private Parser(SourceText source, boolean breaks) {
    this.source = source;
    char[] text = source.text().toCharArray();
    this.in = new TokenStream(source, text, Lexer.tokenize(source, text, breaks));
    this.grammar = new Grammar(in);
  }

  /** Parses a whole file. Reports as many errors as it is sure of. */
  public static Module parseModule(SourceText source) {
    return new Parser(source, true).module(true);
  }

  /** Parses one expression; spaces and tabs before it do not count as indentation. */
  public static Expr parseExpression(SourceText source) {
    String text = source.text();
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    SourceText stripped =
        start == 0 ? source : new SourceText(source.name(), text.substring(start));
    return new Parser(stripped, false).expression();
  }

  /**
   * Parses what was typed at a prompt. When more lines could complete it, the exception thrown says
   * so; a compound statement is complete when an empty line follows.
   */
  public static Module parseInteractive(SourceText source) {
    Module module = new Parser(source, true).module(false);
    List<Stmt> body = module.body();
    if (!body.isEmpty() && isOpenBlock(source.text(), body.get(body.size() - 1))) {
      int end = source.text().length();
      Diagnostic unfinished =
          Diagnostic.syntaxError(source, "unexpected EOF while parsing", end, end);
      throw new SyntaxException(source, unfinished, true);
    }
    return module;
  }

  /** Whether a statement has a body. */
  public static boolean isCompound(Stmt statement) {
    return statement instanceof Stmt.FunctionDef
        || statement instanceof Stmt.AsyncFunctionDef
        || statement instanceof Stmt.ClassDef
        || statement instanceof Stmt.If
        || statement instanceof Stmt.For
        || statement instanceof Stmt.AsyncFor
        || statement instanceof Stmt.While
        || statement instanceof Stmt.With
        || statement instanceof Stmt.AsyncWith
        || statement instanceof Stmt.Try
        || statement instanceof Stmt.TryStar
        || statement instanceof Stmt.Match;
  }

  private static boolean isOpenBlock(String text, Stmt last) {
    if (!isCompound(last)) {
      return false;
    }
    int at = text.length();
    int breaks = 0;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks < 2;
  }

  // file: statement* END
  private Module module(boolean recover) {
    List<Stmt> body = new ArrayList<>();
    try {
      while (!in.at(TokenKind.END)) {
        Diagnosis.statement(in, grammar.blocks, body);
      }
    } catch (SyntaxException first) {
      throw recover ? new Recovery(in, grammar).collect(first) : first;
    }
    return new Module(body, 0, source.text().length());
  }

  // eval: expressions NEWLINE* END
  private Expr expression() {
    return Diagnosis.expression(
        in,
        () -> {
          Expr value = grammar.expressions.expressions();
          while (in.accept(TokenKind.NEWLINE)) {
            // Empty lines may follow.
          }
          if (!in.at(TokenKind.END)) {
            throw in.fail();
          }
          return value;
        });
  }
}
