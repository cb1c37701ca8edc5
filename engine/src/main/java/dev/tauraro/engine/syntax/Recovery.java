package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the errors behind the first one.
 *
 * <p>A wrong line without a block is taken for a {@code pass}, and its statement is parsed again.
 * When the wrong line has a block, the search goes on behind the outermost statement. Anything less
 * sure, such as wrong indentation or an open bracket, ends it: a guess would report what is not
 * wrong.
 */
final class Recovery {
  private static final int MAX_DIAGNOSTICS = 20;

  private final TokenStream in;
  private final Grammar grammar;
  private final List<Diagnostic> found = new ArrayList<>();

  Recovery(TokenStream in, Grammar grammar) {
    this.in = in;
    this.grammar = grammar;
  }

  /** The position is the start of the outermost statement that holds the first error. */
  SyntaxException collect(SyntaxException first) {
    found.add(first.first());
    int statement = statementStart();
    boolean sure = skip(statement);
    while (sure && found.size() < MAX_DIAGNOSTICS && !in.at(TokenKind.END)) {
      int start = in.position();
      in.forgetFurthest();
      try {
        Diagnosis.statement(in, grammar.blocks, new ArrayList<Stmt>());
      } catch (SyntaxException next) {
        sure = next.first().kind().equals("SyntaxError") && isNew(next.first());
        if (sure) {
          found.add(next.first());
          sure = skip(start);
        }
      }
    }
    return new SyntaxException(in.source(), first.stage(), found, first.incomplete());
  }

  private boolean isNew(Diagnostic next) {
    return next.span().start() > found.get(found.size() - 1).span().start();
  }

  private int statementStart() {
    Tokens tokens = in.tokens();
    int index = Math.min(in.furthest(), tokens.size() - 1);
    int level = 0;
    int start = 0;
    for (int i = 0; i <= index; i++) {
      switch (tokens.kind(i)) {
        case INDENT -> level++;
        case DEDENT -> level--;
        default -> {
          boolean lineStart = i == 0 || isLineEnd(tokens.kind(i - 1));
          if (level == 0 && lineStart && !continuesStatement(tokens.kind(i))) {
            start = i;
          }
        }
      }
    }
    return start;
  }

  private static boolean isLineEnd(TokenKind kind) {
    return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  private static boolean continuesStatement(TokenKind kind) {
    return switch (kind) {
      case ELSE, ELIF, EXCEPT, FINALLY -> true;
      default -> false;
    };
  }

  /** Moves to where parsing can go on; false when that is not sure. */
  private boolean skip(int statement) {
    Tokens tokens = in.tokens();
    LexicalError lexical = tokens.error();
    int error = Math.min(in.furthest(), tokens.size() - 1);
    if (lexical != null || error < statement) {
      return false;
    }
    int from = error;
    while (from > statement && !isLineEnd(tokens.kind(from - 1))) {
      from--;
    }
    int to = from;
    while (tokens.kind(to) != TokenKind.NEWLINE && tokens.kind(to) != TokenKind.END) {
      to++;
    }
    TokenKind after = to + 1 < tokens.size() ? tokens.kind(to + 1) : TokenKind.END;
    in.resetDepth(0);
    if (after != TokenKind.INDENT && to > from && !beginsBlock(tokens.kind(from))) {
      in.replaceTokens(tokens.withPassInsteadOf(from, to));
      in.reset(statement);
      return true;
    }
    return skipOutermost(to);
  }

  private static boolean beginsBlock(TokenKind kind) {
    return switch (kind) {
      case IF, WHILE, FOR, TRY, WITH, DEF, CLASS, AT, ASYNC, INDENT, DEDENT -> true;
      default -> continuesStatement(kind);
    };
  }

  private boolean skipOutermost(int lineEnd) {
    Tokens tokens = in.tokens();
    int level = 0;
    for (int i = 0; i < lineEnd; i++) {
      level += tokens.kind(i) == TokenKind.INDENT ? 1 : 0;
      level -= tokens.kind(i) == TokenKind.DEDENT ? 1 : 0;
    }
    for (int i = lineEnd; i < tokens.size(); i++) {
      switch (tokens.kind(i)) {
        case INDENT -> level++;
        case DEDENT -> level--;
        default -> {
          boolean lineStart = i > lineEnd && isLineEnd(tokens.kind(i - 1));
          if (lineStart && level == 0 && !continuesStatement(tokens.kind(i))) {
            in.reset(i);
            return true;
          }
        }
      }
    }
    return false;
  }
}
