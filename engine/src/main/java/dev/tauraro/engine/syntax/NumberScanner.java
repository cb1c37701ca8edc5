package dev.tauraro.engine.syntax;

/** Scans number literals. */
final class NumberScanner {
  private static final String DECIMAL = "decimal";

  private final CharInput in;
  private final Tokens tokens;
  private final LexicalErrors errors;

  NumberScanner(CharInput in, Tokens tokens, LexicalErrors errors) {
    this.in = in;
    this.tokens = tokens;
    this.errors = errors;
  }

  /** Scans from the first digit, or from the point before it. */
  void scan() {
    int start = in.position();
    if (number(start)) {
      tokens.add(TokenKind.NUMBER, start, in.position());
    }
  }

  private boolean number(int start) {
    if (in.peek() == '0') {
      switch (in.peek(1)) {
        case 'x', 'X' -> {
          return based(16, "hexadecimal");
        }
        case 'o', 'O' -> {
          return based(8, "octal");
        }
        case 'b', 'B' -> {
          return based(2, "binary");
        }
        default -> {
          return leadingZero(start);
        }
      }
    }
    if (in.peek() == '.') {
      return fraction();
    }
    return digits() && afterDigits();
  }

  private boolean based(int radix, String kind) {
    in.skip(2);
    do {
      if (in.peek() == '_') {
        in.skip();
      }
      if (!isDigit(radix)) {
        return wrongDigit(kind);
      }
      while (isDigit(radix)) {
        in.skip();
      }
    } while (in.peek() == '_');
    if (in.isDigitAt(0)) {
      return wrongDigit(kind);
    }
    return endOfNumber(kind);
  }

  private boolean wrongDigit(String kind) {
    if (in.isDigitAt(0)) {
      String message = "invalid digit '" + in.peek() + "' in " + kind + " literal";
      in.skip();
      return fail(message);
    }
    return invalid(kind);
  }

  private boolean isDigit(int radix) {
    char c = in.peek();
    return c < 128 && Character.digit(c, radix) >= 0;
  }

  private boolean leadingZero(int start) {
    in.skip();
    while (true) {
      if (in.peek() == '_') {
        in.skip();
        if (!in.isDigitAt(0)) {
          return invalid(DECIMAL);
        }
      }
      if (in.peek() != '0') {
        break;
      }
      in.skip();
    }
    int zerosEnd = in.position() + 1;
    boolean nonzero = in.isDigitAt(0);
    if (nonzero && !digits()) {
      return false;
    }
    char c = in.peek();
    boolean real = c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J';
    if (nonzero && !real) {
      errors.range(
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers",
          start,
          zerosEnd - 1);
      return false;
    }
    return afterDigits();
  }

  /** Digits with single underscores between them; at least one digit stands here. */
  private boolean digits() {
    while (true) {
      while (in.isDigitAt(0)) {
        in.skip();
      }
      if (in.peek() != '_') {
        return true;
      }
      in.skip();
      if (!in.isDigitAt(0)) {
        return invalid(DECIMAL);
      }
    }
  }

  private boolean afterDigits() {
    return in.peek() == '.' ? fraction() : exponent();
  }

  private boolean fraction() {
    in.skip();
    if (in.isDigitAt(0) && !digits()) {
      return false;
    }
    return exponent();
  }

  private boolean exponent() {
    char c = in.peek();
    if (c == 'e' || c == 'E') {
      char sign = in.peek(1);
      if (sign == '+' || sign == '-') {
        in.skip(2);
        if (!in.isDigitAt(0)) {
          return invalid(DECIMAL);
        }
      } else if (in.isDigitAt(1)) {
        in.skip();
      } else {
        return endOfNumber(DECIMAL);
      }
      if (!digits()) {
        return false;
      }
      c = in.peek();
    }
    if (c == 'j' || c == 'J') {
      in.skip();
      return endOfNumber("imaginary");
    }
    return endOfNumber(DECIMAL);
  }

  /** A name right behind a number is an error, except for the keywords that may follow one. */
  private boolean endOfNumber(String kind) {
    boolean keyword =
        switch (in.peek()) {
          case 'a' -> isWord("and");
          case 'e' -> isWord("else");
          case 'f' -> isWord("for");
          case 'i' -> in.startsWith("if") || in.startsWith("in") || in.startsWith("is");
          case 'n' -> isWord("not");
          case 'o' -> isWord("or");
          default -> false;
        };
    char next = in.peek();
    if (keyword) {
      errors.warn("invalid " + kind + " literal", in.position());
    }
    return keyword || next >= 128 || !Lexer.isNamePart(next) || invalid(kind);
  }

  private boolean isWord(String word) {
    return in.startsWith(word) && !Lexer.isNamePart(in.peek(word.length()));
  }

  private boolean invalid(String kind) {
    return fail("invalid " + kind + " literal");
  }

  private boolean fail(String message) {
    errors.here(message, in.position());
    return false;
  }
}
