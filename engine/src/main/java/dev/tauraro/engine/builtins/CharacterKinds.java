package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.Characters;
import java.util.function.IntPredicate;

/** What kinds of characters there are, as the {@code is…} methods of strings tell them apart. */
public final class CharacterKinds {
  /** Digits that are not decimal: pairs of first and last character. */
  private static final int[] OTHER_DIGITS = {
    178, 179, 185, 185, 4969, 4977, 6618, 6618, 8304, 8304, 8308, 8313, 8320, 8329, 9312, 9320,
    9332, 9340, 9352, 9360, 9450, 9450, 9461, 9469, 9471, 9471, 10102, 10110, 10112, 10120, 10122,
    10130, 68160, 68163, 69216, 69224, 69714, 69722, 127232, 127242
  };

  /** Letters (ideographs) with a numeric value: pairs of first and last character. */
  private static final int[] NUMERIC_LETTERS = {
    0x3405, 0x3405, 0x3483, 0x3483, 0x382A, 0x382A, 0x3B4D, 0x3B4D, 0x4E00, 0x4E00, 0x4E03, 0x4E03,
    0x4E07, 0x4E07, 0x4E09, 0x4E09, 0x4E5D, 0x4E5D, 0x4E8C, 0x4E8C, 0x4E94, 0x4E94, 0x4E96, 0x4E96,
    0x4EBF, 0x4EC0, 0x4EDF, 0x4EDF, 0x4EE8, 0x4EE8, 0x4F0D, 0x4F0D, 0x4F70, 0x4F70, 0x5104, 0x5104,
    0x5146, 0x5146, 0x5169, 0x5169, 0x516B, 0x516B, 0x516D, 0x516D, 0x5341, 0x5341, 0x5343, 0x5345,
    0x534C, 0x534C, 0x53C1, 0x53C4, 0x56DB, 0x56DB, 0x58F1, 0x58F1, 0x58F9, 0x58F9, 0x5E7A, 0x5E7A,
    0x5EFE, 0x5EFF, 0x5F0C, 0x5F0E, 0x5F10, 0x5F10, 0x62FE, 0x62FE, 0x634C, 0x634C, 0x67D2, 0x67D2,
    0x6F06, 0x6F06, 0x7396, 0x7396, 0x767E, 0x767E, 0x8086, 0x8086, 0x842C, 0x842C, 0x8CAE, 0x8CAE,
    0x8CB3, 0x8CB3, 0x8D30, 0x8D30, 0x9621, 0x9621, 0x9646, 0x9646, 0x964C, 0x964C, 0x9678, 0x9678,
    0x96F6, 0x96F6, 0xF96B, 0xF96B, 0xF973, 0xF973, 0xF978, 0xF978, 0xF9B2, 0xF9B2, 0xF9D1, 0xF9D1,
    0xF9D3, 0xF9D3, 0xF9FD, 0xF9FD, 0x20001, 0x20001, 0x20064, 0x20064, 0x200E2, 0x200E2, 0x20121,
    0x20121, 0x2092A, 0x2092A, 0x20983, 0x20983, 0x2098C, 0x2098C, 0x2099C, 0x2099C, 0x20AEA,
    0x20AEA, 0x20AFD, 0x20AFD, 0x20B19, 0x20B19, 0x22390, 0x22390, 0x22998, 0x22998, 0x23B1B,
    0x23B1B, 0x2626D, 0x2626D, 0x2F890, 0x2F890
  };

  private CharacterKinds() {}

  /** Whether a string has characters and all of them are of a kind. */
  static boolean all(Object string, IntPredicate kind) {
    int length = Str.length(string);
    Work.elements(length);
    for (int i = 0; i < length; i++) {
      if (!kind.test(Str.codePointAt(string, i))) {
        return false;
      }
    }
    return length > 0;
  }

  public static boolean isAlpha(int c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Characters.isLetter(c);
  }

  public static boolean isDecimal(int c) {
    return c < 128 ? c >= '0' && c <= '9' : Characters.isDigit(c);
  }

  public static boolean isDigit(int c) {
    return isDecimal(c) || within(c, OTHER_DIGITS);
  }

  public static boolean isNumeric(int c) {
    if (c < 128) {
      return isDecimal(c);
    }
    int type = Characters.type(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.OTHER_LETTER && within(c, NUMERIC_LETTERS);
  }

  public static boolean isAlphanumeric(int c) {
    return isAlpha(c) || isNumeric(c);
  }

  public static boolean isSpace(int c) {
    if (c < 128) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31;
    }
    return c == 0x85
        || c == 0x2028
        || c == 0x2029
        || Characters.type(c) == Character.SPACE_SEPARATOR;
  }

  public static boolean isLineBreak(int c) {
    return c >= 10 && c <= 13 || c >= 28 && c <= 30 || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  public static boolean isCased(int c) {
    return Characters.isLowerCase(c) || Characters.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean within(int c, int[] ranges) {
    int low = 0;
    int high = ranges.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (c < ranges[2 * middle]) {
        high = middle - 1;
      } else if (c > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
