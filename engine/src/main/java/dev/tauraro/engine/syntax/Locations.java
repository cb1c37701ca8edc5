package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.LineMap;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.Span;
import dev.tauraro.engine.source.SyntaxException;

/**
 * Says where an error of the parser is, in lines and columns as Python counts them.
 *
 * <p>Within an f-string the text shown is the expression in parentheses, and columns count there.
 */
final class Locations {
  private static final String FIELD_PREFIX = "f-string: ";

  private Locations() {}

  /** A diagnostic for a range of the text. */
  static Diagnostic range(TokenStream in, String message, int start, int end) {
    return in.field() < 0
        ? inOneLine(Diagnostic.syntaxError(in.source(), message, start, end))
        : inField(in, "SyntaxError", message, new Span(start, end));
  }

  /** A diagnostic for a range of the text. */
  static Diagnostic range(TokenStream in, String message, Span span) {
    return range(in, message, span.start(), span.end());
  }

  /** Python counts the last column in the first line, whatever line it is in. */
  private static Diagnostic inOneLine(Diagnostic exact) {
    Diagnostic.Place place = exact.place();
    String text = place.text();
    int limit = text.codePointCount(0, text.length()) + 1;
    if (place.endLine() == place.line() || place.endColumn() <= limit) {
      return exact;
    }
    Diagnostic.Place clipped =
        new Diagnostic.Place(place.line(), place.column(), place.endLine(), limit, text);
    return new Diagnostic(exact.kind(), exact.message(), exact.span(), clipped);
  }

  /** A diagnostic for a token, some of which have no extent of their own. */
  static Diagnostic token(TokenStream in, String kind, String message, int index) {
    Tokens tokens = in.tokens();
    int start = tokens.start(index);
    if (in.field() >= 0) {
      return inField(in, kind, message, new Span(start, tokens.end(index)));
    }
    return switch (tokens.kind(index)) {
      case INDENT, DEDENT, END -> withoutExtent(in, kind, message, start);
      case NEWLINE -> {
        boolean implied = !in.input().breaks() && start == in.source().text().length();
        yield implied
            ? withoutExtent(in, kind, message, start)
            : inOneLine(Diagnostic.at(in.source(), kind, message, start, tokens.end(index)));
      }
      default -> inOneLine(Diagnostic.at(in.source(), kind, message, start, tokens.end(index)));
    };
  }

  /** An error at the last character of a node, with an end that Python does not know. */
  static SyntaxException lastCharacter(TokenStream in, String message, Node node) {
    Diagnostic exact = range(in, message, node.end() - 1, node.end());
    Diagnostic.Place place = exact.place();
    Diagnostic.Place open =
        new Diagnostic.Place(place.line(), place.column(), place.endLine(), 0, place.text());
    Diagnostic diagnostic = new Diagnostic(exact.kind(), exact.message(), exact.span(), open);
    return new SyntaxException(in.source(), diagnostic, false);
  }

  /** How many characters a line has, with the break at its end. */
  static int width(SourceText source, Input input, int line) {
    String text = source.lines().lineText(line);
    boolean breaks = input.breaks() || line < source.lines().lineCount();
    return text.codePointCount(0, text.length()) + (breaks ? 1 : 0);
  }

  /** Like {@link #token}, but the end of the text has no column here. */
  static Diagnostic genericToken(TokenStream in, String message, int index) {
    Diagnostic exact = token(in, "SyntaxError", message, index);
    TokenKind kind = in.tokens().kind(index);
    boolean implied = !in.input().breaks() && exact.place().endColumn() < 0;
    if (in.field() >= 0 || kind != TokenKind.END && !(kind == TokenKind.NEWLINE && implied)) {
      return exact;
    }
    boolean empty = implied && in.source().text().isEmpty();
    int line = empty ? 0 : exact.line();
    Diagnostic.Place place = new Diagnostic.Place(line, 0, line, 0, exact.place().text());
    return new Diagnostic(exact.kind(), message, exact.span(), place);
  }

  /** What the lexer found in an expression within an f-string. */
  static Diagnostic lexicalInField(TokenStream in, Diagnostic found) {
    Diagnostic shown = inField(in, found.kind(), found.message(), found.span());
    Diagnostic.Place place = shown.place();
    Diagnostic.Place point =
        new Diagnostic.Place(
            place.line(), place.column(), place.line(), place.column(), place.text(), true);
    return new Diagnostic(found.kind(), found.message(), found.span(), point);
  }

  private static Diagnostic withoutExtent(TokenStream in, String kind, String message, int offset) {
    SourceText source = in.source();
    LineMap lines = source.lines();
    int line = lines.line(offset);
    int column = lines.column(offset);
    if (offset == source.text().length()) {
      if (column == 0 && line > 1) {
        line--;
      }
      column = width(source, in.input(), line);
    }
    Diagnostic.Place place = new Diagnostic.Place(line, column, line, -1, lines.lineText(line));
    return new Diagnostic(kind, message, new Span(offset, offset), place);
  }

  private static Diagnostic inField(TokenStream in, String kind, String message, Span span) {
    SourceText source = in.source();
    int brace = in.field();
    int close = in.fieldEnd();
    LineMap lines = source.lines();
    int line = lines.line(span.start());
    int lineStart = lines.lineStart(line);
    int from = Math.max(lineStart, brace + 1);
    StringBuilder shown = new StringBuilder();
    if (lineStart <= brace) {
      shown.append('(');
    }
    String text = source.text();
    int i = from;
    while (i < close && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      shown.append(text.charAt(i++));
    }
    if (i == close) {
      shown.append(')');
    }
    int endLine = lines.line(span.end());
    Diagnostic.Place place =
        new Diagnostic.Place(
            line,
            span.start() - Math.max(lineStart, brace) + 1,
            endLine,
            span.end() - Math.max(lines.lineStart(endLine), brace) + 1,
            shown.toString(),
            true);
    return new Diagnostic(kind, FIELD_PREFIX + message, span, place);
  }
}
