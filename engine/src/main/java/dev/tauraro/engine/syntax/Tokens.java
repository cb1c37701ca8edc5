package dev.tauraro.engine.syntax;

import java.util.Arrays;

/**
 * The tokens of one text in parallel arrays, and the error that ended them, if any.
 *
 * <p>The last token is {@link TokenKind#END}, or {@link TokenKind#ERROR} when the lexer gave up.
 */
final class Tokens {
  private TokenKind[] kinds;
  private int[] starts;
  private int[] ends;
  private int size;
  private LexicalError error;

  Tokens(int expected) {
    kinds = new TokenKind[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  void add(TokenKind kind, int start, int end) {
    if (size == kinds.length) {
      int capacity = size * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size++] = end;
  }

  void fail(LexicalError reason, int offset) {
    error = reason;
    add(TokenKind.ERROR, offset, offset);
  }

  int size() {
    return size;
  }

  TokenKind kind(int index) {
    return kinds[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Why the lexer gave up, or null when it reached the end. */
  LexicalError error() {
    return error;
  }

  /** The kind of the last token so far, or null before the first. */
  TokenKind lastKind() {
    return size == 0 ? null : kinds[size - 1];
  }

  /** How many parentheses are open behind the token with the given index. */
  int levelAfter(int index) {
    int level = 0;
    for (int i = index; i >= 0; i--) {
      switch (kinds[i]) {
        case LPAR, LBRACKET, LBRACE -> level++;
        case RPAR, RBRACKET, RBRACE -> level--;
        // Only a line break outside of parentheses is a token.
        case NEWLINE -> {
          return level;
        }
        default -> {}
      }
    }
    return level;
  }

  /** Replaces a range of tokens by a {@code pass}; the rest keep their places in the text. */
  Tokens withPassInsteadOf(int from, int to) {
    Tokens result = new Tokens(size + 1);
    for (int i = 0; i < from; i++) {
      result.add(kinds[i], starts[i], ends[i]);
    }
    result.add(TokenKind.PASS, starts[from], ends[to - 1]);
    for (int i = to; i < size; i++) {
      result.add(kinds[i], starts[i], ends[i]);
    }
    result.error = error;
    return result;
  }
}
