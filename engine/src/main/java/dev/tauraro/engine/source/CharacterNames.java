package dev.tauraro.engine.source;

import java.util.Locale;

/** Finds characters by the names that Unicode gives them. */
public final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final String[] LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1);
  private static final String[] VOWELS =
      "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ", -1);
  private static final String[] TAILS =
      " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1);

  private CharacterNames() {}

  /** The code point with the name or alias, in either case; -1 when there is none. */
  public static int lookup(String given) {
    String text = MoreCharacterNames.text(given.toUpperCase(Locale.ROOT));
    if (text != null && text.codePointCount(0, text.length()) == 1) {
      return text.codePointAt(0);
    }
    return lookupOwn(given);
  }

  /** The text with the name, which may be that of a sequence; null when there is none. */
  public static String lookupText(String given) {
    String text = MoreCharacterNames.text(given.toUpperCase(Locale.ROOT));
    int codePoint = text == null ? lookupOwn(given) : -1;
    return codePoint < 0 ? text : Character.toString(codePoint);
  }

  /** The code point that has the name as its own, in either case; -1 when there is none. */
  public static int lookupOwn(String given) {
    String name = given.toUpperCase(Locale.ROOT);
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    try {
      // The JDK knows control characters and blocks by names of its own.
      int found = Character.codePointOf(name);
      return name.equals(name(found)) ? found : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  private static int ideograph(String digits) {
    if (digits.length() < 4 || digits.length() > 5) {
      return -1;
    }
    int codePoint = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      codePoint = codePoint * 16 + digit;
    }
    return Character.isIdeographic(codePoint) ? codePoint : -1;
  }

  /** Spelled by its parts, of which the first and the last may be empty. */
  private static int syllable(String spelling) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String begin = LEADS[lead] + VOWELS[vowel];
        if (spelling.startsWith(begin)) {
          for (int tail = 0; tail < TAILS.length; tail++) {
            if (spelling.equals(begin + TAILS[tail])) {
              return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
            }
          }
        }
      }
    }
    return -1;
  }

  /** The name of a code point; null when it has none. */
  public static String name(int codePoint) {
    if (codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE) {
      int index = codePoint - FIRST_SYLLABLE;
      int tail = index % TAILS.length;
      int vowel = index / TAILS.length % VOWELS.length;
      int lead = index / TAILS.length / VOWELS.length;
      return SYLLABLE + LEADS[lead] + VOWELS[vowel] + TAILS[tail];
    }
    switch (Characters.type(codePoint)) {
      case Character.CONTROL:
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
        return null;
      default:
        break;
    }
    String name = Character.getName(codePoint);
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    if (name == null || !name.endsWith(" " + digits)) {
      return name;
    }
    boolean ideograph = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    return ideograph ? IDEOGRAPH + digits : null;
  }
}
