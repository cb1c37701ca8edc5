package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.source.SyntaxException.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Decides which error to report when a rule does not match.
 *
 * <p>In Python's order: unexpected indentation, an error that the lexer is sure of, then one that
 * is certain while matching, then what the rules about typical errors say, then "invalid syntax" at
 * the last token that was read. A parenthesis left open on an earlier line beats all but the first
 * two.
 */
final class Diagnosis {
  private Diagnosis() {}

  /** Matches a statement, or throws the error to report. */
  static void statement(TokenStream in, Blocks blocks, List<Stmt> out) {
    int mark = in.position();
    int depth = in.depth();
    try {
      blocks.statement(out);
      return;
    } catch (ParseFailure failure) {
      // No rule matches: find out why, below.
    } catch (SyntaxException certain) {
      throw report(in, certain);
    } catch (StackOverflowError deep) {
      throw report(in, tooDeep(in));
    }
    in.resetDepth(depth);
    List<Stmt> ignored = new ArrayList<>();
    throw explain(
        in,
        mark,
        () -> {
          blocks.statement(ignored);
          return ignored;
        });
  }

  /** Matches a rule, or throws the error to report. */
  static <T> T match(TokenStream in, Supplier<T> rule) {
    int mark = in.position();
    int depth = in.depth();
    try {
      return rule.get();
    } catch (ParseFailure failure) {
      in.resetDepth(depth);
    } catch (SyntaxException certain) {
      throw report(in, certain);
    } catch (StackOverflowError deep) {
      throw report(in, tooDeep(in));
    }
    throw explain(in, mark, rule);
  }

  /** The limit on nesting suits a thread of ordinary size; this one has less left. */
  private static SyntaxException tooDeep(TokenStream in) {
    return in.error("too many nested expressions", in.start(), in.end());
  }

  private static SyntaxException report(TokenStream in, SyntaxException certain) {
    return preferLexical(in, in.tokens().error(), certain);
  }

  private static SyntaxException explain(TokenStream in, int mark, Supplier<?> rule) {
    LexicalError lexical = in.tokens().error();
    int furthest = in.furthest();
    if (in.tokens().kind(furthest) == TokenKind.ERROR) {
      return lexicalError(in, lexical);
    }
    int depth = in.depth();
    SyntaxException found = typicalError(in, mark, rule);
    in.resetDepth(depth);
    return found == null ? generic(in, lexical, furthest) : preferLexical(in, lexical, found);
  }

  private static SyntaxException typicalError(TokenStream in, int mark, Supplier<?> rule) {
    try {
      for (int line : in.takeNotedLines()) {
        // Python starts over from the beginning of the file, and finds fault with these.
        in.diagnoseFrom(line);
        in.attempt(new Grammar(in).patterns::matchStatement);
      }
      in.diagnoseFrom(mark);
      in.attempt(rule);
      return null;
    } catch (StackOverflowError deep) {
      // Looking for better words takes more stack than matching does: go without them.
      return null;
    } catch (SyntaxException found) {
      return found;
    } finally {
      in.diagnose(false);
    }
  }

  private static SyntaxException lexicalError(TokenStream in, LexicalError error) {
    Diagnostic diagnostic = error.diagnostic();
    if (in.field() >= 0) {
      diagnostic = Locations.lexicalInField(in, diagnostic);
    }
    Stage stage = error.urgency() == LexicalError.Urgency.FIRST ? Stage.READING : Stage.PARSING;
    return new SyntaxException(in.source(), stage, List.of(diagnostic), error.incomplete());
  }

  private static SyntaxException preferLexical(
      TokenStream in, LexicalError lexical, SyntaxException found) {
    if (lexical == null) {
      return found;
    }
    Tokens tokens = in.tokens();
    boolean reached = tokens.kind(in.furthest()) == TokenKind.ERROR;
    int line = in.source().line(tokens.start(in.furthest()));
    boolean preferred =
        switch (lexical.urgency()) {
          case FIRST -> true;
          case WHEN_PASSED -> reached || line > lexical.diagnostic().line();
          default -> reached;
        };
    return preferred ? lexicalError(in, lexical) : found;
  }

  private static SyntaxException generic(TokenStream in, LexicalError lexical, int furthest) {
    TokenKind kind = in.tokens().kind(furthest);
    if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
      // The one error that nothing behind it beats.
      return exception(
          in, Locations.token(in, "IndentationError", unexpected(kind), furthest), false);
    }
    Diagnostic diagnostic = Locations.genericToken(in, "invalid syntax", furthest);
    return preferLexical(in, lexical, exception(in, diagnostic, kind == TokenKind.END));
  }

  private static SyntaxException exception(
      TokenStream in, Diagnostic diagnostic, boolean incomplete) {
    return new SyntaxException(in.source(), diagnostic, incomplete);
  }

  private static String unexpected(TokenKind kind) {
    return kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent";
  }
}
