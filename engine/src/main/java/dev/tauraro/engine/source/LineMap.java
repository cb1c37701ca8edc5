package dev.tauraro.engine.source;

import java.util.Arrays;

/**
 * Where the lines of a text begin: turns offsets into lines and columns.
 *
 * <p>A line ends at {@code \n}, {@code \r\n} or a lone {@code \r}. An offset counts UTF-16 units, a
 * column counts code points.
 */
public final class LineMap {
  private final String text;
  private final int[] starts;
  private final int width;

  private LineMap(String text, int[] starts, int width) {
    this.text = text;
    this.starts = starts;
    this.width = width;
  }

  /** The lines of a text that nobody has: so many characters each, none of which is known. */
  static LineMap even(int width) {
    return new LineMap("", new int[] {0}, width);
  }

  /** Scans the text once. */
  public static LineMap of(String text) {
    int length = text.length();
    int[] starts = new int[Math.max(8, length / 24)];
    int count = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new LineMap(text, Arrays.copyOf(starts, count), 0);
  }

  /** The number of lines; text that ends in a line break has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /** The 1-based line that holds the offset; 0 for an offset before the text. */
  public int line(int offset) {
    if (width > 0) {
      return offset < 0 ? 0 : offset / width + 1;
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 0-based column of the offset in its line, in code points. */
  public int column(int offset) {
    if (width > 0) {
      return offset % width;
    }
    if (offset < 0) {
      return 0;
    }
    int start = starts[line(offset) - 1];
    return text.codePointCount(Math.min(start, text.length()), Math.min(offset, text.length()));
  }

  /** The offset of the first character of a line. */
  public int lineStart(int line) {
    if (line < 1) {
      return 0;
    }
    return width > 0 ? (line - 1) * width : starts[line - 1];
  }

  /** The text of a line without its line break; empty for a line that does not exist. */
  public String lineText(int line) {
    if (line < 1 || line > starts.length) {
      return "";
    }
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }
}
