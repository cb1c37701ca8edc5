package dev.tauraro.engine.syntax;

/** Scans operators and punctuation, the longest match first. */
final class OperatorScanner {
  private OperatorScanner() {}

  /** Consumes an operator and returns its kind; null when no operator begins here. */
  static TokenKind scan(CharInput in) {
    char next = in.peek(1);
    return switch (in.peek()) {
      case '(' -> take(in, 1, TokenKind.LPAR);
      case ')' -> take(in, 1, TokenKind.RPAR);
      case '[' -> take(in, 1, TokenKind.LBRACKET);
      case ']' -> take(in, 1, TokenKind.RBRACKET);
      case '{' -> take(in, 1, TokenKind.LBRACE);
      case '}' -> take(in, 1, TokenKind.RBRACE);
      case ',' -> take(in, 1, TokenKind.COMMA);
      case ';' -> take(in, 1, TokenKind.SEMICOLON);
      case '~' -> take(in, 1, TokenKind.TILDE);
      case ':' -> withEqual(in, TokenKind.COLON, TokenKind.COLON_EQUAL);
      case '=' -> withEqual(in, TokenKind.EQUAL, TokenKind.EQ);
      case '+' -> withEqual(in, TokenKind.PLUS, TokenKind.PLUS_EQUAL);
      case '%' -> withEqual(in, TokenKind.PERCENT, TokenKind.PERCENT_EQUAL);
      case '@' -> withEqual(in, TokenKind.AT, TokenKind.AT_EQUAL);
      case '&' -> withEqual(in, TokenKind.AMPER, TokenKind.AMPER_EQUAL);
      case '|' -> withEqual(in, TokenKind.VBAR, TokenKind.VBAR_EQUAL);
      case '^' -> withEqual(in, TokenKind.CIRCUMFLEX, TokenKind.CIRCUMFLEX_EQUAL);
      case '-' ->
          next == '>'
              ? take(in, 2, TokenKind.ARROW)
              : withEqual(in, TokenKind.MINUS, TokenKind.MINUS_EQUAL);
      case '!' -> next == '=' ? take(in, 2, TokenKind.NOT_EQ) : null;
      case '.' ->
          next == '.' && in.peek(2) == '.'
              ? take(in, 3, TokenKind.ELLIPSIS)
              : take(in, 1, TokenKind.DOT);
      case '*' ->
          next == '*'
              ? doubled(in, TokenKind.DOUBLE_STAR, TokenKind.DOUBLE_STAR_EQUAL)
              : withEqual(in, TokenKind.STAR, TokenKind.STAR_EQUAL);
      case '/' ->
          next == '/'
              ? doubled(in, TokenKind.DOUBLE_SLASH, TokenKind.DOUBLE_SLASH_EQUAL)
              : withEqual(in, TokenKind.SLASH, TokenKind.SLASH_EQUAL);
      case '<' -> less(in, next);
      case '>' ->
          next == '>'
              ? doubled(in, TokenKind.RIGHT_SHIFT, TokenKind.RIGHT_SHIFT_EQUAL)
              : withEqual(in, TokenKind.GREATER, TokenKind.GREATER_EQ);
      default -> null;
    };
  }

  private static TokenKind less(CharInput in, char next) {
    if (next == '<') {
      return doubled(in, TokenKind.LEFT_SHIFT, TokenKind.LEFT_SHIFT_EQUAL);
    }
    // Python 2's "not equal": one token, which the grammar has no use for.
    return next == '>'
        ? take(in, 2, TokenKind.UNKNOWN)
        : withEqual(in, TokenKind.LESS, TokenKind.LESS_EQ);
  }

  private static TokenKind take(CharInput in, int length, TokenKind kind) {
    in.skip(length);
    return kind;
  }

  private static TokenKind withEqual(CharInput in, TokenKind alone, TokenKind withEqual) {
    return in.peek(1) == '=' ? take(in, 2, withEqual) : take(in, 1, alone);
  }

  private static TokenKind doubled(CharInput in, TokenKind alone, TokenKind withEqual) {
    return in.peek(2) == '=' ? take(in, 3, withEqual) : take(in, 2, alone);
  }
}
