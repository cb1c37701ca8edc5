package dev.tauraro.engine.modules.xml;

/**
 * What characters may stand where. Characters beyond U+FFFF are two chars, each of which answers
 * for itself: the first may begin a name if the character may.
 */
final class XmlCharacters {
  private static final int WRONG = 1;
  private static final int SPACE = 2;
  private static final int NAME = 4;
  private static final int NAME_START = 8;
  private static final byte[] ASCII = new byte[128];
  private static final String PUBLIC_ID = " \r\n'()+,/=?;!*#@$%";

  /** Pairs of first and last char of the ranges that may begin a name, beyond ASCII. */
  private static final char[] STARTS = {
    '\u00c0', '\u00d6', '\u00d8', '\u00f6', '\u00f8', '\u02ff', '\u0370', '\u037d', '\u037f',
    '\u1fff', '\u200c', '\u200d', '\u2070', '\u218f', '\u2c00', '\u2fef', '\u3001', '\ud7ff',
    '\ud800', '\udb7f', '\uf900', '\ufdcf', '\ufdf0', '\ufffd'
  };

  /** As {@link #STARTS}, of those that may only go on with a name. */
  private static final char[] PARTS = {
    '\u00b7', '\u00b7', '\u0300', '\u036f', '\u203f', '\u2040', '\udc00', '\udfff'
  };

  static {
    for (int c = 0; c < 128; c++) {
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        ASCII[c] = SPACE;
      } else if (c < ' ') {
        ASCII[c] = WRONG;
      } else if (Character.isLetter(c) || c == '_' || c == ':') {
        ASCII[c] = NAME | NAME_START;
      } else if (Character.isDigit(c) || c == '-' || c == '.') {
        ASCII[c] = NAME;
      }
    }
  }

  private XmlCharacters() {}

  static boolean isSpace(char c) {
    return c < 128 && ASCII[c] == SPACE;
  }

  /** Whether a char may stand nowhere in a document. */
  static boolean isWrong(char c) {
    return c < 128 ? ASCII[c] == WRONG : c >= '\ufffe';
  }

  /** Whether a number stands for a character that may be in a document. */
  static boolean isCharacter(int code) {
    return code > 0
        && code < 0x110000
        && !(code >= 0xD800 && code < 0xE000)
        && (code > 0xFFFF || !isWrong((char) code));
  }

  static boolean isNameStart(char c) {
    return c < 128 ? (ASCII[c] & NAME_START) != 0 : isIn(STARTS, c);
  }

  static boolean isNamePart(char c) {
    return c < 128 ? (ASCII[c] & NAME) != 0 : isIn(STARTS, c) || isIn(PARTS, c);
  }

  /** Whether a char may stand in a name that is known everywhere. */
  static boolean isOfPublicId(char c) {
    return c < 128 && ((ASCII[c] & NAME) != 0 || PUBLIC_ID.indexOf(c) >= 0);
  }

  private static boolean isIn(char[] ranges, char c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c <= ranges[i + 1]) {
        return c >= ranges[i];
      }
    }
    return false;
  }
}
