package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Turns a source text into a tree, or throws a {@link SyntaxException} that says what is wrong. */
public final class Parser {
  private final SourceText source;
  private final TokenStream in;
  private final Grammar grammar;

  private Parser(SourceText source, Input input) {
    this.source = source;
    this.in = new TokenStream(source, source.text().toCharArray(), input);
    this.grammar = new Grammar(in);
  }

  /** Parses a whole file. Reports as many errors as it is sure of. */
  public static Module parseModule(SourceText source) {
    Parser parser = new Parser(source, Input.FILE);
    return parser.placing(() -> parser.module(true));
  }

  /** Parses one expression. */
  public static Expr parseExpression(SourceText source) {
    Parser parser = new Parser(source, Input.EXPRESSION);
    return parser.placing(parser::expression);
  }

  /** Parses a line of statements, or one statement that has a body. */
  public static Module parseSingle(SourceText source) {
    Parser parser = new Parser(source, Input.STATEMENT);
    return parser.placing(parser::single);
  }

  /**
   * Parses what was typed at a prompt. When more lines could complete it, the exception thrown says
   * so; a compound statement is complete when an empty line follows.
   */
  public static Module parseInteractive(SourceText source) {
    Module module = new Parser(source, Input.FILE).module(false);
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

  /** What the rule matches; an error tells how far the text was read. */
  private <T> T placing(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (SyntaxException error) {
      throw error.readTo() > 0 ? error : error.readTo(in.furthestLine());
    }
  }

  // file: statement* END
  private Module module(boolean recover) {
    List<Stmt> body = new ArrayList<>();
    try {
      while (!in.at(TokenKind.END)) {
        Diagnosis.statement(in, grammar.blocks, body);
      }
    } catch (SyntaxException first) {
      int line = in.furthestLine();
      throw (recover ? new Recovery(in, grammar).collect(first) : first).readTo(line);
    }
    return new Module(body, 0, source.text().length());
  }

  // interactive: compound_stmt NEWLINE | simple_stmts
  private Module single() {
    List<Stmt> body =
        Diagnosis.match(
            in,
            () -> {
              List<Stmt> statements = new ArrayList<>();
              grammar.blocks.statement(statements);
              if (isCompound(statements.get(0))) {
                in.expect(TokenKind.NEWLINE);
              }
              return statements;
            });
    int last = in.position() - 1;
    if (!isCompound(body.get(0)) && !isBlank(source.text(), in.end(last))) {
      int start = in.startOf(last);
      String message = "multiple statements found while compiling a single statement";
      throw in.error(message, start, in.end(last)).readTo(source.line(start));
    }
    return new Module(body, 0, source.text().length());
  }

  /** Whether nothing but blanks and comments stands behind an offset. */
  private static boolean isBlank(String text, int from) {
    boolean comment = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || c == '\r';
      comment = !breaks && (comment || c == '#');
      if (!breaks && !comment && c != ' ' && c != '\t' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  // eval: expressions NEWLINE* END
  private Expr expression() {
    return Diagnosis.match(
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
