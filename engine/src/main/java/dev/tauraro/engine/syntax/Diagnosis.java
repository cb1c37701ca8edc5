package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.LexicalError.Urgency;
import java.util.List;
import java.util.function.Supplier;

/**
 * Decides which error to report when a rule does not match.
 *
 * <p>In Python's order: an error that the lexer is sure of, then what the rules about typical
 * errors say, unless a parenthesis was left open on an earlier line, then "invalid syntax" at the
 * last token that was read.
 */
final class Diagnosis {
  private Diagnosis() {}

  /** Matches the rule, or throws the error to report. */
  static <T> T parse(TokenStream in, Supplier<T> rule) {
    int mark = in.position();
    int depth = in.depth();
    LexicalError lexical = in.tokens().error();
    if (lexical != null && lexical.urgency() == Urgency.FIRST) {
      throw lexicalError(in, lexical);
    }
    SyntaxException first = null;
    try {
      return rule.get();
    } catch (ParseFailure failure) {
      first = null;
    } catch (SyntaxException found) {
      first = found;
    }
    int furthest = in.furthest();
    if (in.tokens().kind(furthest) == TokenKind.ERROR) {
      throw lexicalError(in, lexical);
    }
    in.resetDepth(depth);
    in.diagnoseFrom(mark);
    try {
      rule.get();
    } catch (ParseFailure failure) {
      in.diagnose(false);
    } catch (SyntaxException found) {
      first = found;
    } finally {
      in.diagnose(false);
    }
    throw preferLexical(in, lexical, first == null ? generic(in, furthest) : first);
  }

  private static SyntaxException lexicalError(TokenStream in, LexicalError error) {
    Diagnostic diagnostic = error.diagnostic();
    if (in.field() >= 0) {
      diagnostic = Locations.range(in, diagnostic.message(), diagnostic.span());
    }
    return new SyntaxException(in.source(), List.of(diagnostic), error.incomplete());
  }

  private static SyntaxException preferLexical(
      TokenStream in, LexicalError lexical, SyntaxException found) {
    if (lexical == null) {
      return found;
    }
    Tokens tokens = in.tokens();
    boolean reached = tokens.kind(in.furthest()) == TokenKind.ERROR;
    int line = in.source().line(tokens.start(in.furthest()));
    boolean passed = lexical.urgency() == Urgency.WHEN_PASSED && line > lexical.diagnostic().line();
    return reached || passed ? lexicalError(in, lexical) : found;
  }

  private static SyntaxException generic(TokenStream in, int furthest) {
    TokenKind kind = in.tokens().kind(furthest);
    boolean indent = kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
    Diagnostic diagnostic =
        indent
            ? Locations.token(in, "IndentationError", unexpected(kind), furthest)
            : Locations.token(in, "SyntaxError", "invalid syntax", furthest);
    return new SyntaxException(in.source(), List.of(diagnostic), kind == TokenKind.END);
  }

  private static String unexpected(TokenKind kind) {
    return kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent";
  }
}
