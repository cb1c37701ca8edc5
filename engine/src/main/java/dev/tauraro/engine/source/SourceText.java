package dev.tauraro.engine.source;

/** The text of one script and the name that tracebacks give it. */
public final class SourceText {
  private final String name;
  private final String text;
  private LineMap lines;

  /** A source with the given name (a file name, or something like {@code <string>}). */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The name that tracebacks show. */
  public String name() {
    return name;
  }

  /** The whole text, as it was given. */
  public String text() {
    return text;
  }

  /** The line table, made at its first use; making it twice in a race does no harm. */
  public LineMap lines() {
    LineMap map = lines;
    if (map == null) {
      map = LineMap.of(text);
      lines = map;
    }
    return map;
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    return lines().line(offset);
  }

  /** The 0-based column of an offset, in code points. */
  public int column(int offset) {
    return lines().column(offset);
  }

  @Override
  public String toString() {
    return name;
  }
}
