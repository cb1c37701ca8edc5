package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.Span;
import dev.tauraro.engine.source.SyntaxException;
import java.util.Arrays;

/**
 * Splits the body of an f-string into literal text and replacement fields.
 *
 * <p>These are the rules before Python 3.12: the end of the string is found first, so a field holds
 * neither the string's own quotes, nor a backslash, nor a comment.
 */
final class FString {
  private static final int MAX_BRACKETS = 200;
  private static final int MAX_NESTING = 2;
  private static final String EXPECTING_BRACE = "f-string: expecting '}'";

  private final TokenStream in;
  private final char[] text;
  private final Span literal;
  private final int end;
  private final boolean raw;
  private int at;

  /** The f-string literal in the given range, whose body is another range. */
  FString(TokenStream in, Span literal, Span body, boolean raw) {
    this.in = in;
    this.text = in.text();
    this.literal = literal;
    this.at = body.start();
    this.end = body.end();
    this.raw = raw;
  }

  void parse(FStringPieces pieces) {
    parse(pieces, 0);
  }

  /** Reads to the end, or in a format spec to the closing brace. */
  private void parse(FStringPieces pieces, int nesting) {
    while (true) {
      literal(pieces, nesting);
      if (at >= end || text[at] == '}') {
        break;
      }
      field(pieces, nesting);
    }
    if (nesting > 0 && at >= end) {
      throw error(EXPECTING_BRACE);
    }
  }

  private SyntaxException error(String message) {
    return in.errorAtLast(message);
  }

  /** Reads up to a brace that means something. Doubled braces are literal outside of specs. */
  private void literal(FStringPieces pieces, int nesting) {
    int from = at;
    while (at < end) {
      char c = text[at++];
      if (c == '\\' && !raw && at < end) {
        c = text[at++];
        if (c == 'N') {
          skipName();
          continue;
        }
      }
      if (c != '{' && c != '}') {
        continue;
      }
      if (nesting == 0) {
        if (at < end && text[at] == c) {
          pieces.literal(StringEscapes.decode(in, literal.start(), from, at, raw));
          from = ++at;
          continue;
        }
        if (c == '}') {
          throw error("f-string: single '}' is not allowed");
        }
      }
      at--;
      break;
    }
    if (at > from) {
      pieces.literal(StringEscapes.decode(in, literal.start(), from, at, raw));
    }
  }

  /** A brace behind {@code \N} begins the name of a character. */
  private void skipName() {
    if (at < end && text[at++] == '{') {
      while (at < end && text[at++] != '}') {
        // The name is looked up when the literal is decoded.
      }
    }
  }

  // replacement_field: '{' star_expressions ['='] ['!' conversion] [':' format_spec] '}'
  private void field(FStringPieces pieces, int nesting) {
    if (nesting >= MAX_NESTING) {
      throw error("f-string: expressions nested too deeply");
    }
    at++;
    int start = at;
    findExpressionEnd();
    Expr value = expression(start, at);
    boolean debug = text[at] == '=';
    if (debug) {
      at++;
      while (at < end && Character.isWhitespace(text[at])) {
        at++;
      }
      pieces.literal(StringEscapes.decode(in, literal.start(), start, at, true));
      requireMore();
    }
    int conversion = text[at] == '!' ? conversion() : -1;
    requireMore();
    Expr spec = null;
    if (text[at] == ':') {
      at++;
      requireMore();
      FStringPieces nested = pieces.nested(literal);
      parse(nested, nesting + 1);
      spec = nested.joined();
    }
    if (at >= end || text[at] != '}') {
      throw error(EXPECTING_BRACE);
    }
    at++;
    boolean plain = conversion < 0 && spec == null;
    pieces.field(value, debug && plain ? 'r' : conversion, spec);
  }

  private int conversion() {
    at++;
    requireMore();
    int conversion = text[at++];
    if (conversion != 's' && conversion != 'r' && conversion != 'a') {
      throw error("f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    return conversion;
  }

  private void requireMore() {
    if (at >= end) {
      throw error(EXPECTING_BRACE);
    }
  }

  /** Moves to the character that ends the expression: one of {@code ! : = }}. */
  private void findExpressionEnd() {
    char[] open = new char[8];
    int level = 0;
    char quote = 0;
    int quotes = 0;
    for (; at < end; at++) {
      char c = text[at];
      if (c == '\\') {
        throw error("f-string expression part cannot include a backslash");
      }
      if (quote != 0) {
        if (c == quote && (quotes == 1 || tripled(c))) {
          at += quotes - 1;
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        quotes = tripled(c) ? 3 : 1;
        at += quotes - 1;
      } else if (c == '(' || c == '[' || c == '{') {
        if (level >= MAX_BRACKETS) {
          throw error("f-string: too many nested parenthesis");
        }
        if (level == open.length) {
          open = Arrays.copyOf(open, level * 2);
        }
        open[level++] = c;
      } else if (c == '#') {
        throw error("f-string expression part cannot include '#'");
      } else if (level == 0 && endsExpression(c)) {
        break;
      } else if (c == ')' || c == ']' || c == '}') {
        if (level == 0) {
          throw error("f-string: unmatched '" + c + "'");
        }
        checkPair(open[--level], c);
      }
    }
    if (quote != 0) {
      throw error("f-string: unterminated string");
    }
    if (level > 0) {
      throw error("f-string: unmatched '" + open[level - 1] + "'");
    }
    requireMore();
  }

  private boolean tripled(char quote) {
    return at + 2 < end && text[at + 1] == quote && text[at + 2] == quote;
  }

  /** Whether the character ends an expression; steps over the first half of {@code ==} etc. */
  private boolean endsExpression(char c) {
    boolean comparison = c == '!' || c == '=' || c == '<' || c == '>';
    if (comparison && at + 1 < end && text[at + 1] == '=') {
      at++;
      return false;
    }
    return c == '!' || c == ':' || c == '}' || c == '=';
  }

  private void checkPair(char open, char close) {
    boolean pair =
        (open == '(' && close == ')')
            || (open == '[' && close == ']')
            || (open == '{' && close == '}');
    if (!pair) {
      throw error(
          "f-string: closing parenthesis '"
              + close
              + "' does not match opening parenthesis '"
              + open
              + "'");
    }
  }

  private Expr expression(int start, int stop) {
    boolean blank = true;
    for (int i = start; i < stop && blank; i++) {
      blank =
          text[i] == ' '
              || text[i] == '\t'
              || text[i] == '\n'
              || text[i] == '\f'
              || text[i] == '\r';
    }
    if (blank) {
      throw error(
          text[stop] == '}'
              ? "f-string: empty expression not allowed"
              : "f-string: expression required before '" + text[stop] + "'");
    }
    Tokens tokens = Lexer.tokenizeField(in.source(), text, start, stop);
    TokenStream field = new TokenStream(in, tokens, start - 1, stop);
    Grammar grammar = new Grammar(field);
    return Diagnosis.match(field, grammar.expressions::starExpressions);
  }
}
