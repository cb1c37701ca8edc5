package dev.tauraro.web.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bounded length; of a longer one it keeps nothing. */
final class LineReader {
  private static final int BUFFER = 16 * 1024;

  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private boolean ended;

  /**
   * A line.
   *
   * @param text null when it is too long
   */
  record Line(byte[] text) {}

  LineReader(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** The next line without its line feed, or null at the end. */
  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (position < filled || fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + end - position > maxLength;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      boolean complete = end < filled;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return any ? new Line(tooLong ? null : line.toByteArray()) : null;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    ended = filled == 0;
    return !ended;
  }

  /** Whether there is something to read that need not be waited for. */
  boolean hasMore() throws IOException {
    return position < filled || !ended && in.available() > 0;
  }
}
