package dev.tauraro.engine.syntax;

/** Finds the end of a string literal; what the literal means is worked out later. */
final class StringScanner {
  private final CharInput in;
  private final Tokens tokens;
  private final LexicalErrors errors;

  StringScanner(CharInput in, Tokens tokens, LexicalErrors errors) {
    this.in = in;
    this.tokens = tokens;
    this.errors = errors;
  }

  /** Scans from the opening quote, which is the next character; the prefix began at start. */
  void scan(int start) {
    char quote = in.peek();
    if (in.peek(1) == quote && in.peek(2) == quote) {
      in.skip(3);
      triple(start, quote);
    } else {
      in.skip();
      single(start, quote);
    }
  }

  private void single(int start, char quote) {
    boolean continued = false;
    while (true) {
      char c = in.peek();
      if (c == quote) {
        in.skip();
        tokens.add(TokenKind.STRING, start, in.position());
        return;
      }
      if (!in.hasNext() || c == '\n' || c == '\r') {
        errors.unterminated("string literal", start, lineEnd(), continued && !in.hasNext());
        return;
      }
      in.skip();
      continued = c == '\\' && (in.atLineBreak() || !in.hasNext());
      if (c == '\\') {
        skipEscaped();
      }
    }
  }

  private void triple(int start, char quote) {
    while (in.hasNext()) {
      char c = in.peek();
      if (c == quote && in.peek(1) == quote && in.peek(2) == quote) {
        in.skip(3);
        tokens.add(TokenKind.STRING, start, in.position());
        return;
      }
      in.skip();
      if (c == '\\') {
        skipEscaped();
      }
    }
    errors.unterminated("triple-quoted string literal", start, lineEnd(), true);
  }

  private void skipEscaped() {
    if (in.atLineBreak()) {
      in.skipLineBreak();
    } else if (in.hasNext()) {
      in.skip();
    }
  }

  /** An offset on the last line that was read: behind a final line break there is none. */
  private int lineEnd() {
    int at = in.position();
    if (in.hasNext() || at == 0) {
      return at;
    }
    char last = in.text()[at - 1];
    return last == '\n' || last == '\r' ? at - 1 : at;
  }
}
