package dev.tauraro.engine.source;

/**
 * One thing that is wrong with a source text, in the words and at the place that Python reports.
 *
 * @param kind the class of the exception: SyntaxError, IndentationError or TabError
 * @param message what was found and what was wanted
 * @param span the place as offsets
 * @param place the place as lines and columns, with the line that is shown
 */
public record Diagnostic(String kind, String message, Span span, Place place) {

  /**
   * A range in lines and 1-based columns.
   *
   * @param line the 1-based line
   * @param column the 1-based column in code points; 0 when unknown, -1 where there is no place
   * @param endLine the line of the end
   * @param endColumn the column behind the end; 0 or -1 when unknown
   * @param text the line to show; null to show none
   * @param ofField whether it shows a field of an f-string, in parentheses, instead of a line
   */
  public record Place(
      int line, int column, int endLine, int endColumn, String text, boolean ofField) {
    public Place(int line, int column, int endLine, int endColumn, String text) {
      this(line, column, endLine, endColumn, text, false);
    }
  }

  /** A diagnostic for a range of the source. */
  public static Diagnostic at(SourceText source, String kind, String message, int start, int end) {
    LineMap lines = source.lines();
    int line = lines.line(start);
    int endLine = lines.line(end);
    Place place =
        new Place(
            line, lines.column(start) + 1, endLine, lines.column(end) + 1, lines.lineText(line));
    return new Diagnostic(kind, message, new Span(start, end), place);
  }

  /** A SyntaxError for a range of the source. */
  public static Diagnostic syntaxError(SourceText source, String message, int start, int end) {
    return at(source, "SyntaxError", message, start, end);
  }

  /** The same report without the end of its place. */
  public Diagnostic withoutEnd() {
    Place start = new Place(line(), column(), line(), 0, place.text(), place.ofField());
    return new Diagnostic(kind, message, span, start);
  }

  /** The 1-based line. */
  public int line() {
    return place.line();
  }

  /** The 1-based column in code points, Python's {@code offset}. */
  public int column() {
    return place.column();
  }

  /** The report as Python prints it, each line ended by a line break. */
  public String render(String fileName) {
    StringBuilder out = new StringBuilder();
    out.append("  File \"").append(fileName).append("\", line ").append(line()).append('\n');
    if (place.text() != null) {
      renderText(out);
    }
    return out.append(kind).append(": ").append(message).append('\n').toString();
  }

  private void renderText(StringBuilder out) {
    String text = place.text();
    int indent = 0;
    while (indent < text.length() && isIndent(text.charAt(indent))) {
      indent++;
    }
    String shown = text.substring(indent);
    out.append("    ").append(shown).append('\n');
    int from = place.column() - 1 - indent;
    if (place.column() < 1 || from < 0) {
      return;
    }
    int to = place.endColumn() - 1 - indent;
    if (place.endLine() > place.line()) {
      to = shown.codePointCount(0, shown.length());
    }
    if (to <= from) {
      to = from + 1;
    }
    out.append("    ");
    int index = 0;
    for (int i = 0; i < from; i++) {
      int c = index < shown.length() ? shown.codePointAt(index) : ' ';
      index += Character.charCount(c);
      out.append(Character.isWhitespace(c) ? (char) c : ' ');
    }
    out.append("^".repeat(to - from)).append('\n');
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
