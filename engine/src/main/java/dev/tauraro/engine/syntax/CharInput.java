package dev.tauraro.engine.syntax;

/** A position in a range of characters. Behind the end every character reads as NUL. */
final class CharInput {
  private final char[] text;
  private final int limit;
  private final Input input;
  private int position;

  /** Characters of whole lines. */
  CharInput(char[] text, int start, int limit) {
    this(text, start, limit, Input.FILE);
  }

  /** A range of characters, and what it is to be read as. */
  CharInput(char[] text, int start, int limit, Input input) {
    this.text = text;
    this.position = start;
    this.limit = limit;
    this.input = input;
  }

  /** Whether there is a line break at the end even where none is written. */
  boolean breaks() {
    return input.breaks();
  }

  char[] text() {
    return text;
  }

  int limit() {
    return limit;
  }

  int position() {
    return position;
  }

  int remaining() {
    return limit - position;
  }

  boolean hasNext() {
    return position < limit;
  }

  char peek() {
    return position < limit ? text[position] : '\0';
  }

  char peek(int distance) {
    int at = position + distance;
    return at < limit ? text[at] : '\0';
  }

  boolean isDigitAt(int distance) {
    char c = peek(distance);
    return c >= '0' && c <= '9';
  }

  /** Whether the word stands here. */
  boolean startsWith(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (peek(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void skip() {
    position++;
  }

  void skip(int count) {
    position += count;
  }

  void moveTo(int offset) {
    position = offset;
  }

  void skipToLineBreak() {
    while (position < limit && text[position] != '\n' && text[position] != '\r') {
      position++;
    }
  }

  boolean atLineBreak() {
    char c = peek();
    return c == '\n' || c == '\r';
  }

  /** Consumes one line break of any of the three kinds. */
  void skipLineBreak() {
    if (peek() == '\r' && peek(1) == '\n') {
      position++;
    }
    position++;
  }

  /** Consumes a backslash and the line break that must follow it; whether there was one. */
  boolean continueLine(LexicalErrors errors, Brackets brackets) {
    position++;
    if (hasNext() ? !atLineBreak() : !breaks()) {
      errors.badContinuation(hasNext() ? position : position - 1);
      return false;
    }
    if (hasNext()) {
      skipLineBreak();
    }
    if (!hasNext()) {
      if (brackets.level() > 0) {
        brackets.neverClosed();
      } else {
        errors.endAfterBackslash(position);
      }
      return false;
    }
    return true;
  }
}
