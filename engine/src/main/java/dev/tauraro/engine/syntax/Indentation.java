package dev.tauraro.engine.syntax;

/**
 * The indentation of the open blocks, of which Python allows 100.
 *
 * <p>Each is measured twice, with tabs of eight columns and of one: when the two measures compare
 * differently, the meaning would depend on the width of a tab, and that is an error.
 */
final class Indentation {
  private static final int MAX_DEPTH = 100;
  private static final int TAB = 8;

  private final CharInput in;
  private final Tokens tokens;
  private final LexicalErrors errors;
  private final int[] columns = new int[MAX_DEPTH];
  private final int[] narrowColumns = new int[MAX_DEPTH];
  private int depth;

  Indentation(CharInput in, Tokens tokens, LexicalErrors errors) {
    this.in = in;
    this.tokens = tokens;
    this.errors = errors;
  }

  /**
   * Skips blank lines and measures the next one; false at the end of the text. A last line that is
   * blank and does not end is measured, too.
   */
  boolean atLineStart(Brackets brackets) {
    while (in.hasNext()) {
      int column = 0;
      int narrow = 0;
      int continued = 0;
      int continuedNarrow = 0;
      boolean space = true;
      while (space) {
        switch (in.peek()) {
          case ' ' -> {
            column++;
            narrow++;
            in.skip();
          }
          case '\t' -> {
            column = (column / TAB + 1) * TAB;
            narrow++;
            in.skip();
          }
          case '\f' -> {
            column = 0;
            narrow = 0;
            in.skip();
          }
          case '\\' -> {
            if (continued == 0) {
              continued = column;
              continuedNarrow = narrow;
            }
            if (!in.continueLine(errors, brackets)) {
              return false;
            }
          }
          default -> space = false;
        }
      }
      if (!skipBlankRest()) {
        if (!in.hasNext() && in.breaks()) {
          return false;
        }
        boolean split = continued > 0;
        return compare(split ? continued : column, split ? continuedNarrow : narrow)
            && in.hasNext();
      }
    }
    if (tokens.lastKind() == TokenKind.NEWLINE) {
      closeAll(in.limit());
    }
    return false;
  }

  private boolean skipBlankRest() {
    if (in.peek() == '#') {
      in.skipToLineBreak();
    } else if (!in.atLineBreak()) {
      return false;
    }
    if (in.hasNext()) {
      in.skipLineBreak();
    }
    return true;
  }

  private boolean compare(int column, int narrow) {
    int offset = in.position();
    if (column > columns[depth]) {
      if (depth + 1 >= MAX_DEPTH) {
        errors.tooManyIndents(offset);
        return false;
      }
      if (narrow <= narrowColumns[depth]) {
        errors.inconsistentTabs(offset);
        return false;
      }
      depth++;
      columns[depth] = column;
      narrowColumns[depth] = narrow;
      tokens.add(TokenKind.INDENT, offset, offset);
      return true;
    }
    int closed = 0;
    while (depth > 0 && column < columns[depth]) {
      depth--;
      closed++;
    }
    if (column != columns[depth]) {
      errors.badUnindent(offset);
      return false;
    }
    if (narrow != narrowColumns[depth]) {
      errors.inconsistentTabs(offset);
      return false;
    }
    for (int i = 0; i < closed; i++) {
      tokens.add(TokenKind.DEDENT, offset, offset);
    }
    return true;
  }

  /** Closes every block at the end of the text; whether there were any. */
  boolean closeAll(int offset) {
    boolean open = depth > 0;
    for (; depth > 0; depth--) {
      tokens.add(TokenKind.DEDENT, offset, offset);
    }
    return open;
  }
}
