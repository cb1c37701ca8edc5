package dev.tauraro.engine.source;

/**
 * Which bytes are UTF-8: the shortest forms only, and no surrogates (the Unicode Standard, table
 * 3-7). Bytes are given as numbers from 0 to 255.
 */
public final class Utf8Bytes {
  private Utf8Bytes() {}

  /**
   * Number of bytes that follow a first byte other than ASCII's; 0 when it can't be a first byte.
   */
  public static int following(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 1;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 2;
    }
    return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
  }

  /** Whether a byte may stand at a distance from its first byte. */
  public static boolean continues(int first, int distance, int next) {
    if (distance == 1) {
      switch (first) {
        case 0xE0:
          return next >= 0xA0 && next <= 0xBF;
        case 0xED:
          return next >= 0x80 && next <= 0x9F;
        case 0xF0:
          return next >= 0x90 && next <= 0xBF;
        case 0xF4:
          return next >= 0x80 && next <= 0x8F;
        default:
          break;
      }
    }
    return next >= 0x80 && next <= 0xBF;
  }
}
