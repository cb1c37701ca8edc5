package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.Characters;
import dev.tauraro.engine.source.SourceText;

/**
 * Turns a text into tokens: lines, indentation, names and operators; numbers and strings have
 * scanners of their own.
 *
 * <p>The lexer stops at the first error and leaves it in the {@link Tokens}.
 */
final class Lexer {
  private static final char NO_CHAR = '\0';

  private final SourceText source;
  private final Input input;
  private final CharInput in;
  private final Tokens tokens;
  private final LexicalErrors errors;
  private final Brackets brackets;
  private final Indentation indentation;
  private final NumberScanner numbers;
  private final StringScanner strings;

  private Lexer(SourceText source, Input input, CharInput in) {
    this.source = source;
    this.input = input;
    this.in = in;
    this.tokens = new Tokens(Math.max(16, in.remaining() / 4));
    this.errors = new LexicalErrors(source, input, tokens);
    this.brackets = new Brackets(source, in, errors);
    this.indentation = new Indentation(in, tokens, errors);
    this.numbers = new NumberScanner(in, tokens, errors);
    this.strings = new StringScanner(in, tokens, errors);
  }

  /** The tokens of a whole text. */
  static Tokens tokenize(SourceText source, char[] text, Input input) {
    int start = text.length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    int nul = source.text().indexOf(NO_CHAR);
    Lexer lexer = new Lexer(source, input, new CharInput(text, start, text.length, input));
    if (nul >= 0) {
      lexer.errors.nullByte(nul);
      return lexer.tokens;
    }
    lexer.run();
    return lexer.tokens;
  }

  /**
   * The tokens of an expression in an f-string, as if it stood in parentheses: the opening brace
   * counts as the opening parenthesis, and the character behind the expression as the closing one.
   */
  static Tokens tokenizeField(SourceText source, char[] text, int start, int end) {
    Lexer lexer = new Lexer(source, Input.FILE, new CharInput(text, start, end));
    lexer.brackets.openVirtual(start - 1);
    lexer.tokens.add(TokenKind.LPAR, start - 1, start);
    lexer.scanLine();
    if (lexer.tokens.error() == null) {
      lexer.tokens.add(TokenKind.RPAR, end, end + 1);
      lexer.tokens.add(TokenKind.NEWLINE, end + 1, end + 1);
      lexer.tokens.add(TokenKind.END, end + 1, end + 1);
    }
    return lexer.tokens;
  }

  private void run() {
    while (!errors.any()) {
      if (!indentation.atLineStart(brackets)) {
        break;
      }
      scanLine();
    }
    if (errors.any()) {
      return;
    }
    int end = in.limit();
    if (brackets.level() > 0) {
      brackets.neverClosed();
      return;
    }
    endLine(end);
    if (indentation.closeAll(end) && input == Input.STATEMENT) {
      tokens.add(TokenKind.NEWLINE, end, end);
    }
    tokens.add(TokenKind.END, end, end);
  }

  /** Adds the line break that the end of the text stands for, if it does. */
  private void endLine(int end) {
    TokenKind last = tokens.lastKind();
    boolean ends =
        switch (input) {
          case FILE -> last != TokenKind.NEWLINE && last != TokenKind.DEDENT;
          case STATEMENT -> true;
          case EXPRESSION -> false;
        };
    if (last != null && ends) {
      tokens.add(TokenKind.NEWLINE, end, end);
    }
  }

  /** Scans up to and including the line break that ends a logical line, or to the end. */
  private void scanLine() {
    while (in.hasNext() && !errors.any()) {
      char c = in.peek();
      switch (c) {
        case ' ', '\t', '\f' -> in.skip();
        case '\r', '\n' -> {
          if (lineBreak(in.position())) {
            return;
          }
        }
        case '#' -> {
          int start = in.position();
          in.skipToLineBreak();
          if (brackets.level() == 0) {
            if (!in.hasNext() && in.breaks()) {
              tokens.add(TokenKind.NEWLINE, start, in.position());
              return;
            }
            if (in.hasNext() && lineBreak(start)) {
              return;
            }
          }
        }
        case '\\' -> in.continueLine(errors, brackets);
        case '"', '\'' -> strings.scan(in.position());
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.scan();
        default -> {
          if (isNameStart(c)) {
            name();
          } else {
            operator(c);
          }
        }
      }
    }
  }

  /** Consumes a line break; whether it ends the logical line. */
  private boolean lineBreak(int start) {
    int at = in.position();
    in.skipLineBreak();
    if (brackets.level() > 0) {
      return false;
    }
    tokens.add(TokenKind.NEWLINE, start, at);
    return true;
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }

  private void name() {
    int start = in.position();
    boolean ascii = true;
    while (isNamePart(in.peek())) {
      ascii &= in.peek() < 128;
      in.skip();
    }
    int end = in.position();
    char next = in.peek();
    if ((next == '"' || next == '\'') && StringPrefix.isPrefix(in.text(), start, end)) {
      strings.scan(start);
      return;
    }
    if (ascii) {
      tokens.add(Keywords.lookup(in.text(), start, end), start, end);
      return;
    }
    int bad = Identifiers.firstInvalid(source.text(), start, end);
    if (bad >= 0) {
      errors.invalidCharacter(bad);
    } else {
      tokens.add(TokenKind.NAME, start, end);
    }
  }

  private void operator(char c) {
    int start = in.position();
    if (c == '.' && in.isDigitAt(1)) {
      numbers.scan();
      return;
    }
    TokenKind kind = OperatorScanner.scan(in);
    if (kind == null) {
      if (Characters.isPrintable(c)) {
        in.skip();
        tokens.add(TokenKind.UNKNOWN, start, in.position());
      } else {
        errors.invalidCharacter(start);
      }
      return;
    }
    switch (kind) {
      case LPAR, LBRACKET, LBRACE -> brackets.open(c, start);
      case RPAR, RBRACKET, RBRACE -> brackets.close(c);
      default -> {}
    }
    if (!errors.any()) {
      tokens.add(kind, start, in.position());
    }
  }
}
