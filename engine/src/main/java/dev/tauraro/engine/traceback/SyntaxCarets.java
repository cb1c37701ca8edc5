package dev.tauraro.engine.traceback;

import java.nio.charset.StandardCharsets;

/**
 * The line of a syntax error and the carets below it. An end that Python does not know is 0 or -1.
 *
 * @param text the line, with or without its end
 * @param offset the 1-based column, 0 when unknown
 * @param end the 1-based column behind what is wrong
 * @param isOneLine whether the end is in this line
 */
record SyntaxCarets(String text, long offset, long end, boolean isOneLine) {
  private static final String MARGIN = "    ";

  /** As a program shows it that ends by the error: carets stay below the line. */
  String clipped() {
    long size = text.getBytes(StandardCharsets.UTF_8).length;
    long last = isOneLine ? Math.min(end, size + 1) : size;
    int indent = indent(" \t\f");
    String line = text.substring(indent);
    String shown = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    String result = MARGIN + shown + "\n";
    long from = Math.min(offset - 1 - indent, shown.length());
    return from < 0
        ? result
        : result
            + MARGIN
            + " ".repeat((int) from)
            + "^".repeat((int) Math.max(1, last - offset))
            + "\n";
  }

  /** How many carets {@link #whole} draws. */
  long carets() {
    boolean point = end <= 0 || end == offset;
    return Math.max(0, point ? 1 : end - offset);
  }

  /** As {@code traceback} shows it: carets go as far as the error says. */
  String whole() {
    int size = text.length();
    while (size > 0 && text.charAt(size - 1) == '\n') {
      size--;
    }
    int indent = Math.min(size, indent(" \n\f"));
    String shown = text.substring(indent, size);
    String result = MARGIN + shown + "\n";
    long from = offset - 1 - indent;
    if (offset < 1 || from < 0) {
      return result;
    }
    StringBuilder below = new StringBuilder(MARGIN);
    int reached = (int) Math.min(from, shown.length());
    for (int i = 0; i < reached; i++) {
      char c = shown.charAt(i);
      below.append(Character.isWhitespace(c) ? c : ' ');
    }
    return result + below + "^".repeat((int) Math.min(carets(), Integer.MAX_VALUE)) + "\n";
  }

  private int indent(String blanks) {
    int indent = 0;
    while (indent < text.length() && blanks.indexOf(text.charAt(indent)) >= 0) {
      indent++;
    }
    return indent;
  }
}
