package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.Characters;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.LineMap;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.Span;
import dev.tauraro.engine.syntax.LexicalError.Urgency;

/** Words what the lexer finds wrong and says where, exactly as Python does. */
final class LexicalErrors {
  private final SourceText source;
  private final Input input;
  private final Tokens tokens;

  LexicalErrors(SourceText source, Input input, Tokens tokens) {
    this.source = source;
    this.input = input;
    this.tokens = tokens;
  }

  boolean any() {
    return tokens.error() != null;
  }

  /** An error whose last character is the one before the offset. */
  void here(String message, int offset) {
    int column = source.column(offset - 1) + 1;
    report("SyntaxError", message, offset - 1, column, column, Urgency.FIRST);
  }

  /** What will be an error at the character before the offset, some day. */
  void warn(String message, int offset) {
    source.warn("SyntaxWarning", message, offset - 1, offset - 1);
  }

  /** An error for a range of one line. */
  void range(String message, int start, int end) {
    Diagnostic diagnostic = Diagnostic.syntaxError(source, message, start, end);
    tokens.fail(new LexicalError(diagnostic, Urgency.FIRST, false), start);
  }

  void nullByte(int offset) {
    here("source code string cannot contain null bytes", offset + 1);
  }

  void invalidCharacter(int offset) {
    int c = source.text().codePointAt(offset);
    String code = String.format("U+%04X", c);
    String message =
        Characters.isPrintable(c)
            ? "invalid character '" + Character.toString(c) + "' (" + code + ")"
            : "invalid non-printable character " + code;
    here(message, offset + 1);
  }

  void badContinuation(int offset) {
    int column = source.column(offset) + 1;
    report(
        "SyntaxError",
        "unexpected character after line continuation character",
        offset,
        column,
        0,
        Urgency.WHEN_REACHED);
  }

  void endAfterBackslash(int offset) {
    LineMap lines = source.lines();
    int line = lines.line(offset);
    if (line > 1 && lines.lineStart(line) == offset) {
      line--;
    }
    int column = lines.lineText(line).length() + 1;
    fail("SyntaxError", "unexpected EOF while parsing", place(line, column, -1), true);
  }

  void tooManyIndents(int offset) {
    Diagnostic.Place place = place(source.line(offset), 1, 0);
    fail("IndentationError", "too many levels of indentation", place, false);
  }

  void inconsistentTabs(int offset) {
    Diagnostic.Place place = place(source.line(offset), 1, 0);
    fail("TabError", "inconsistent use of tabs and spaces in indentation", place, false);
  }

  void badUnindent(int offset) {
    int line = source.line(offset);
    Diagnostic.Place place = place(line, Locations.width(source, input, line), -1);
    fail("IndentationError", "unindent does not match any outer indentation level", place, false);
  }

  void neverClosed(char bracket, int offset) {
    Diagnostic.Place place = place(source.line(offset), source.column(offset) + 1, 0);
    Diagnostic diagnostic =
        new Diagnostic(
            "SyntaxError",
            "'" + bracket + "' was never closed",
            new Span(offset, offset + 1),
            place);
    tokens.fail(new LexicalError(diagnostic, Urgency.WHEN_PASSED, true), source.text().length());
  }

  /** A string that does not end. */
  void unterminated(String what, int start, int end, boolean incomplete) {
    int column = source.column(start) + 1;
    Diagnostic diagnostic =
        new Diagnostic(
            "SyntaxError",
            "unterminated " + what + " (detected at line " + source.line(end) + ")",
            new Span(start, end),
            place(source.line(start), column, column));
    tokens.fail(new LexicalError(diagnostic, Urgency.FIRST, incomplete), start);
  }

  private void report(
      String kind, String message, int offset, int column, int endColumn, Urgency urgency) {
    Diagnostic.Place place = place(source.line(offset), column, endColumn);
    Diagnostic diagnostic = new Diagnostic(kind, message, new Span(offset, offset + 1), place);
    tokens.fail(new LexicalError(diagnostic, urgency, false), offset);
  }

  private void fail(String kind, String message, Diagnostic.Place place, boolean incomplete) {
    int start = source.lines().lineStart(place.line());
    Diagnostic diagnostic = new Diagnostic(kind, message, new Span(start, start), place);
    tokens.fail(new LexicalError(diagnostic, Urgency.WHEN_REACHED, incomplete), start);
  }

  private Diagnostic.Place place(int line, int column, int endColumn) {
    return new Diagnostic.Place(line, column, line, endColumn, source.lines().lineText(line));
  }
}
