package dev.tauraro.engine.fuzz;

/** Text of a program that is being written, with the indentation of the block at its end. */
final class Source {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("    ".repeat(depth)).append(line).append('\n');
  }

  /** Writes a header such as {@code if x:}, and indents what follows. */
  void open(String header) {
    line(header);
    depth++;
  }

  /** Indents what follows by so many levels more, or fewer. */
  void indent(int levels) {
    depth += levels;
  }

  void close() {
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
