package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;

/** The places of a tree that a script made, as offsets into a text of even lines. */
final class TreePlaces {
  /** Characters in a line; columns beyond count as the last. */
  static final int WIDTH = 1024;

  private static final int MOST_LINES = Integer.MAX_VALUE / WIDTH - 2;

  private TreePlaces() {}

  /** Raises unless the end is not before the start. */
  static void check(long line, long column, long endLine, long endColumn) {
    if (line > endLine) {
      throw Errors.valueError("AST node line range (" + line + ", " + endLine + ") is not valid");
    }
    if (line < 0 && endLine != line || column < 0 && column != endColumn) {
      throw Errors.valueError(
          "AST node column range ("
              + column
              + ", "
              + endColumn
              + ") for line range ("
              + line
              + ", "
              + endLine
              + ") is not valid");
    }
    if (line == endLine && column > endColumn) {
      throw Errors.valueError(
          "line " + line + ", column " + column + "-" + endColumn + " is not a valid range");
    }
  }

  static int offset(long line, long column) {
    long row = Math.min(Math.max(line - 1, 0), MOST_LINES);
    return (int) (row * WIDTH + Math.min(Math.max(column, 0), WIDTH - 1));
  }
}
