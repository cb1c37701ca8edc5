package dev.tauraro.engine.telemetry;

import dev.tauraro.engine.source.SourceText;

/**
 * A place in a script.
 *
 * @param source name of the script
 * @param line 1-based
 * @param column 1-based
 */
public record Site(String source, int line, int column) {
  /** The place of an offset in a text. */
  public static Site of(SourceText text, int offset) {
    return new Site(text.name(), text.line(offset), text.column(offset) + 1);
  }

  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
