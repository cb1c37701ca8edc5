package dev.tauraro.engine.traceback;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;

/**
 * The line of carets below a source line. Binary operations and subscripts mark the operator with
 * {@code ^} and the operands with {@code ~}; a range that is the whole line is not marked.
 */
final class Carets {
  private Carets() {}

  /**
   * The marks, without indentation; empty for none.
   *
   * @param line the source line, stripped
   * @param start index in {@code line} of the first character of the range
   * @param end index behind the last
   * @param oneLine whether the range ends on this line
   */
  static String below(String line, int start, int end, boolean oneLine) {
    if (start < 0 || end <= start || end > line.length()) {
      return "";
    }
    int[] anchors = oneLine ? anchors(line.substring(start, end)) : null;
    if (anchors == null) {
      return end - start == line.length()
          ? ""
          : " ".repeat(columns(line, 0, start)) + "^".repeat(columns(line, start, end));
    }
    int left = start + anchors[0];
    int right = Math.min(start + anchors[1], end);
    return " ".repeat(columns(line, 0, start))
        + "~".repeat(columns(line, start, left))
        + "^".repeat(columns(line, left, right))
        + "~".repeat(columns(line, right, end));
  }

  private static int columns(String line, int from, int to) {
    return to <= from ? 0 : DisplayWidth.of(line, from, to);
  }

  /** Where the operator of a binary operation or subscript starts and ends, or null. */
  private static int[] anchors(String segment) {
    Expr expression;
    try {
      expression = Parser.parseExpression(new SourceText("", segment));
    } catch (SyntaxException e) {
      return null;
    }
    if (expression instanceof Expr.BinOp) {
      Expr.BinOp operation = (Expr.BinOp) expression;
      return operator(segment, operation.left().end(), operation.right().start());
    }
    if (expression instanceof Expr.Subscript) {
      Expr.Subscript subscript = (Expr.Subscript) expression;
      int open = segment.indexOf('[', subscript.value().end());
      int close = segment.indexOf(']', subscript.slice().end());
      return open < 0 || close < 0 ? null : new int[] {open, close + 1};
    }
    return null;
  }

  private static int[] operator(String segment, int from, int to) {
    int start = from;
    while (start < to
        && (Character.isWhitespace(segment.charAt(start)) || segment.charAt(start) == ')')) {
      start++;
    }
    int end = start + 1;
    if (end < to && !Character.isWhitespace(segment.charAt(end))) {
      end++;
    }
    return new int[] {start, end};
  }
}
