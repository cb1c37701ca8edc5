package dev.tauraro.engine.source;

import java.util.Locale;

/**
 * What kinds of characters there are in Unicode 14, the version of CPython 3.11, whichever version
 * the JDK has.
 */
public final class Characters {
  /** Characters before it are of the same category in all versions. */
  private static final int FIRST_CORRECTION = 0x600;

  /** All mappings of characters before it are the same in all versions. */
  private static final int FIRST_MAPPED_LATER = 0x19B;

  /** Distance of the small letters of Vithkuqi from their capitals. */
  private static final int VITHKUQI = 0x27;

  /** A letter that is a mark of syntax. */
  private static final int VERTICAL_TILDE = 0x2E2F;

  private static final int RADIX = 36;

  private static final String CATEGORIES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So "
          + "Pi Pf";

  /**
   * The characters whose category differs in some JDK from 17 to 25, in runs: how far each begins
   * behind the end of the run before, how many more characters it has (both in base 36), and its
   * category.
   */
  private static final String CORRECTIONS =
      "17h,0,Po gj,n,Lo 1,0,Sk 1,5,Lo 2,1,Cf 6,0,Cn 1,7,Mn m,0,Lo j,0,Lo 1,0,Lm 1,8,Mn "
          + "oa,0,Mn x,0,Lo 3k,0,Lo m,0,Cn d7,0,Cn 1mn,0,Lo 8,0,Mc a,0,Lo l,0,Mc 63,0,Mn "
          + "j6,d,Mn 3i,0,Lo 2,1,Cn 1a,1,Po 1,0,Cn 7e,1,Cn a8,0,Mn jq,0,Sc o7,2,Cn 1l2,0,Lu "
          + "1c,0,Ll dw,1,Po 1,0,Ps 1,0,Pe 1,0,Ps 1,0,Pe 1,0,Ps 1,0,Pe 1,0,Ps 1,0,Pe 1,0,Pd "
          + "bj,3,Cn dh,1,Cn a,0,Cn lqm,2,Lo 1j5,0,Lu 1,0,Ll a,2,Cn 3,0,Lu 1,0,Ll 2,0,Ll 2,0,Ll "
          + "1,0,Lu 1,0,Ll 1,0,Lu 1,0,Ll 1,2,Cn m,2,Lm gjy,0,Sk am,f,So 3k,0,So 1b,1,So "
          + "1gx,a,Lu 2,e,Lu 2,6,Lu 2,1,Lu 2,a,Ll 2,e,Ll 2,6,Ll 2,1,Ll 4,1f,Cn b1,5,Lm 2,15,Lm "
          + "2,8,Lm 13a,11,Cn 4,s,Cn 9,1,Cn 8j,2,Cn 1k,3,Cn 35,h,Lo 1,3,Mn 1,3,Po 6f,0,Mn "
          + "1,1,Lo 1,1,Mn 1,0,Lo 25,0,Mn al,2,Cn 8v,9,Cn 2,0,Cn 3,0,Cn 2,11,Cn 2,9,Cn 2,0,Cn "
          + "3,0,Cn 2,3,Cn 2,9,Cn 2,1,Cn 9,1,Cn k7,0,Po n,j,Cn 1n,0,Mn y,6,Lo oa,f,Lo 1t,9,Cn "
          + "53,x,Cn f,9,Cn lj,g,Cn 2,14,Cn 4,s,Cn 37a,2o,Lo 1,1,Po u5,0,Cn a,s,Cn b,32y,Cn "
          + "5qe,1l,Cn 1tj,26,Lo 2,9,Nd hj,1l,Cn 686,0,Cn 6wh,3,Lm 2,6,Lm 2,1,Lm 81,3,Lo g,0,Cn "
          + "z,0,Cn 59n,6x,Cn 7,c3,Cn 25,19,Mn 3,m,Mn a,37,So fa,1,So 5y,j,Cn 2el,9,Ll 1,0,Lo "
          + "1,j,Ll 7,5,Cn 7a,1p,Cn y,0,Cn e9,t,Lo 1,0,Mn f6,15,Cn 5z,16,Cn 5,0,Cn dd,6,Lo "
          + "2,3,Lo 2,1,Lo 2,e,Lo 2xq,0,Cn 1,2,So 45,2,Cn 5,4,Cn 2i,0,Cn n,0,So 5e,9,Cn 5,1,Cn "
          + "54,0,So 2b,0,So 4p,2,Cn 4,1,So b,2,Cn 6,0,Cn q,3,So 1,2,Cn 8,3,So 1,4,Cn 4,2,So "
          + "1,0,Cn 8,1,Cn 8,2,So 1,2,Cn 3,0,Cn 1,7,So 1,1,Cn 7,6,So 1,1,Cn 5v,10,Cn xrj,1,Lo "
          + "386,3,Lo 1,0,Cn aev,h9,Cn 7ar,38f,Cn";

  /** The runs of {@link #CORRECTIONS}, read when first needed. */
  private static final class Runs {
    private static final int[] FIRSTS;
    private static final int[] LASTS;
    private static final byte[] TYPES;

    static {
      String[] items = CORRECTIONS.split(" ", -1);
      FIRSTS = new int[items.length];
      LASTS = new int[items.length];
      TYPES = new byte[items.length];
      int at = 0;
      for (int i = 0; i < items.length; i++) {
        String[] fields = items[i].split(",", -1);
        FIRSTS[i] = at + Integer.parseInt(fields[0], RADIX);
        LASTS[i] = FIRSTS[i] + Integer.parseInt(fields[1], RADIX);
        TYPES[i] = (byte) (CATEGORIES.indexOf(fields[2]) / 3);
        at = LASTS[i];
      }
    }

    private Runs() {}

    /** The category as in {@link Character#getType(int)}, or -1 where that tells it. */
    static int find(int c) {
      int low = 0;
      int high = FIRSTS.length - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (c < FIRSTS[middle]) {
          high = middle - 1;
        } else if (c > LASTS[middle]) {
          low = middle + 1;
        } else {
          return TYPES[middle];
        }
      }
      return -1;
    }
  }

  private Characters() {}

  /** The category of a character, as one of the constants of {@link Character}. */
  public static int type(int c) {
    int corrected = c < FIRST_CORRECTION ? -1 : Runs.find(c);
    return corrected >= 0 ? corrected : Character.getType(c);
  }

  /** The two letters that Unicode names a category by. */
  public static String category(int c) {
    int type = type(c);
    return CATEGORIES.substring(3 * type, 3 * type + 2);
  }

  /** Whether {@code repr} shows a character as it is. */
  public static boolean isPrintable(int c) {
    if (c < 127) {
      return c >= ' ';
    }
    switch (type(c)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
      case Character.SPACE_SEPARATOR:
        return false;
      default:
        return true;
    }
  }

  /** Whether the character is a letter of any kind. */
  public static boolean isLetter(int c) {
    return isLetterType(type(c));
  }

  private static boolean isLetterType(int type) {
    return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_LETTER;
  }

  /** Whether the character is a decimal digit of some script. */
  public static boolean isDigit(int c) {
    return type(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** The value of a decimal digit of some script, or -1. */
  public static int digit(int c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    // The digits of a script follow each other from zero to nine, some several times.
    int before = c;
    while (isDigit(before)) {
      before--;
    }
    return before == c ? -1 : (c - before - 1) % 10;
  }

  /** The text with the decimal digits of all scripts as those of ASCII. */
  public static String asciiDigits(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = digit(c);
              plain.appendCodePoint(digit >= 0 ? '0' + digit : c);
            });
    return plain.toString();
  }

  /** Whether it has Unicode's property Uppercase. */
  public static boolean isUpperCase(int c) {
    int corrected = c < FIRST_CORRECTION ? -1 : Runs.find(c);
    return corrected >= 0 ? corrected == Character.UPPERCASE_LETTER : Character.isUpperCase(c);
  }

  /** Whether it has Unicode's property Lowercase. */
  public static boolean isLowerCase(int c) {
    int corrected = c < FIRST_CORRECTION ? -1 : Runs.find(c);
    if (corrected == Character.MODIFIER_LETTER) {
      return c == 0x10780 || c >= 0x10783 && c <= 0x107BA;
    }
    if (corrected >= 0) {
      return corrected == Character.LOWERCASE_LETTER;
    }
    return Character.isLowerCase(c) && !isSmallLater(c);
  }

  private static boolean isSmallLater(int c) {
    return c == 0x10FC || c >= 0xA7F2 && c <= 0xA7F4 || c == 0xAB69;
  }

  /** Whether an identifier may begin with it: the property XID_Start, or an underscore. */
  public static boolean isIdentifierStart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
    return isStart(c) && c != 0xE33 && c != 0xEB3 && c != 0xFF9E && c != 0xFF9F;
  }

  /** Whether an identifier may hold it: the property XID_Continue. */
  public static boolean isIdentifierPart(int c) {
    if (c < 128) {
      return isIdentifierStart(c) || c >= '0' && c <= '9';
    }
    switch (type(c)) {
      case Character.NON_SPACING_MARK:
      case Character.COMBINING_SPACING_MARK:
      case Character.DECIMAL_DIGIT_NUMBER:
      case Character.CONNECTOR_PUNCTUATION:
        return true;
      default:
        return isStart(c) || isOtherPart(c);
    }
  }

  /** Letters and the like, but for those that normalisation makes something else of. */
  private static boolean isStart(int c) {
    int type = type(c);
    return (isLetterType(type) || type == Character.LETTER_NUMBER || isOtherStart(c))
        && c != VERTICAL_TILDE
        && !losesItsKind(c);
  }

  private static boolean losesItsKind(int c) {
    return c == 0x37A
        || c >= 0xFC5E && c <= 0xFC63
        || c == 0xFDFA
        || c == 0xFDFB
        || c >= 0xFE70 && c <= 0xFE7E && c % 2 == 0;
  }

  private static boolean isOtherStart(int c) {
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E;
  }

  private static boolean isOtherPart(int c) {
    return c == 0xB7 || c == 0x387 || c >= 0x1369 && c <= 0x1371 || c == 0x19DA;
  }

  /** A text in capital letters, by Unicode's full mappings. */
  public static String upper(String text) {
    if (isMappedAlike(text)) {
      return text.toUpperCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(upper(c)));
    return out.toString();
  }

  /** A text in small letters, by Unicode's full mappings; a sigma never counts as final. */
  public static String lower(String text) {
    if (isMappedAlike(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(lower(c)));
    return out.toString();
  }

  /** The character as a title begins with it, by the simple mapping. */
  public static int title(int c) {
    int partner = partner(c);
    if (partner >= 0) {
      return Math.min(c, partner);
    }
    int mapped = Character.toTitleCase(c);
    return isKnown(c) && isKnown(mapped) ? mapped : c;
  }

  private static String upper(int c) {
    int partner = partner(c);
    return partner >= 0
        ? Character.toString(Math.min(c, partner))
        : known(c, Character.toString(c).toUpperCase(Locale.ROOT));
  }

  private static String lower(int c) {
    int partner = partner(c);
    return partner >= 0
        ? Character.toString(Math.max(c, partner))
        : known(c, Character.toString(c).toLowerCase(Locale.ROOT));
  }

  /** What a JDK maps a character to, or the character if a later version says so. */
  private static String known(int c, String mapped) {
    return isKnown(c) && isKnown(mapped.codePointAt(0)) ? mapped : Character.toString(c);
  }

  private static boolean isKnown(int c) {
    return type(c) != Character.UNASSIGNED;
  }

  private static boolean isMappedAlike(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MAPPED_LATER) {
        return false;
      }
    }
    return true;
  }

  /** The other form of a letter that came with Unicode 14; -1 of other characters. */
  private static int partner(int c) {
    if (c >= 0x10570 && c <= 0x105BC && isKnown(c)) {
      return c < 0x10597 ? c + VITHKUQI : c - VITHKUQI;
    }
    switch (c) {
      case 0x2C2F:
        return 0x2C5F;
      case 0x2C5F:
        return 0x2C2F;
      case 0xA7C0, 0xA7C1, 0xA7D0, 0xA7D1, 0xA7D6, 0xA7D7, 0xA7D8, 0xA7D9:
        return c ^ 1;
      default:
        return -1;
    }
  }
}
