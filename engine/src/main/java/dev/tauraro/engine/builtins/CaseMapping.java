package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.Characters;

/** Upper, lower, title and folded forms of strings, by Unicode's full mappings. */
final class CaseMapping {
  private static final int SMALL_SIGMA = 0x3C3;
  private static final int FINAL_SIGMA = 0x3C2;
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int CAPITAL_IOTA = 0x399;
  private static final int IOTA_BELOW = 0x345;

  /** One letter that Unicode capitalises to an apostrophe and a capital. */
  private static final int APOSTROPHE_N = 0x149;

  private CaseMapping() {}

  static Object upper(Object string) {
    Work.elements(Str.length(string));
    return Str.of(Characters.upper(Str.java(string)));
  }

  static Object lower(Object string) {
    Work.elements(Str.length(string));
    StrBuilder out = new StrBuilder();
    if (string instanceof String && ((String) string).indexOf(CAPITAL_SIGMA) < 0) {
      return Str.of(Characters.lower((String) string));
    }
    for (int i = 0; i < Str.length(string); i++) {
      appendLower(string, i, out);
    }
    return out.build();
  }

  /** {@code casefold()} */
  static Object fold(Object string) {
    int length = Str.length(string);
    Work.elements(length);
    StrBuilder out = new StrBuilder();
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(string, i);
      if (c < 128) {
        out.append(c >= 'A' && c <= 'Z' ? c + 32 : c);
      } else {
        appendFolded(c, out);
      }
    }
    return out.build();
  }

  /** Folding is lowering the capital form, but for a few characters. */
  private static void appendFolded(int c, StrBuilder out) {
    if (c == 0x131 || c >= 0x13A0 && c <= 0x13F5) {
      out.append(c);
    } else if (c >= 0x13F8 && c <= 0x13FD) {
      out.append(c - 8);
    } else if (c >= 0xAB70 && c <= 0xABBF) {
      out.append(c - 0xAB70 + 0x13A0);
    } else if (c == 0x1E9E) {
      out.append("ss");
    } else {
      String capital = Characters.upper(single(c));
      capital.codePoints().forEach(upper -> out.append(Str.of(Characters.lower(single(upper)))));
    }
  }

  static Object capitalize(Object string) {
    int length = Str.length(string);
    Work.elements(length);
    StrBuilder out = new StrBuilder();
    for (int i = 0; i < length; i++) {
      if (i == 0) {
        appendTitle(Str.codePointAt(string, 0), out);
      } else {
        appendLower(string, i, out);
      }
    }
    return out.build();
  }

  static Object title(Object string) {
    int length = Str.length(string);
    Work.elements(length);
    StrBuilder out = new StrBuilder();
    boolean inWord = false;
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(string, i);
      if (inWord) {
        appendLower(string, i, out);
      } else {
        appendTitle(c, out);
      }
      inWord = CharacterKinds.isCased(c);
    }
    return out.build();
  }

  static Object swap(Object string) {
    int length = Str.length(string);
    Work.elements(length);
    StrBuilder out = new StrBuilder();
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(string, i);
      if (Characters.isUpperCase(c)) {
        appendLower(string, i, out);
      } else if (Characters.isLowerCase(c)) {
        out.append(Str.of(Characters.upper(single(c))));
      } else {
        out.append(c);
      }
    }
    return out.build();
  }

  private static String single(int c) {
    return new String(new int[] {c}, 0, 1);
  }

  private static void appendTitle(int c, StrBuilder out) {
    if (c < 128) {
      out.append(Character.toUpperCase(c));
      return;
    }
    int simple = Characters.title(c);
    String capital = Characters.upper(single(c));
    int length = capital.codePointCount(0, capital.length());
    if (length == 1 || simple != c || Character.isTitleCase(c)) {
      out.append(simple);
    } else if (c == APOSTROPHE_N) {
      out.append(Str.of(capital));
    } else if (capital.charAt(capital.length() - 1) == CAPITAL_IOTA) {
      out.append(Str.of(capital.substring(0, capital.length() - 1))).append(IOTA_BELOW);
    } else {
      int first = capital.offsetByCodePoints(0, 1);
      out.append(Str.of(capital.substring(0, first)));
      out.append(Str.of(Characters.lower(capital.substring(first))));
    }
  }

  private static void appendLower(Object string, int index, StrBuilder out) {
    int c = Str.codePointAt(string, index);
    if (c < 128) {
      out.append(c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else if (c == CAPITAL_SIGMA) {
      out.append(isFinal(string, index) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      out.append(Str.of(Characters.lower(single(c))));
    }
  }

  /** A sigma ends a word when a letter stands before it and none after it. */
  private static boolean isFinal(Object string, int index) {
    int before = index - 1;
    while (before >= 0 && isIgnorable(Str.codePointAt(string, before))) {
      before--;
    }
    if (before < 0 || !CharacterKinds.isCased(Str.codePointAt(string, before))) {
      return false;
    }
    int length = Str.length(string);
    int after = index + 1;
    while (after < length && isIgnorable(Str.codePointAt(string, after))) {
      after++;
    }
    return after == length || !CharacterKinds.isCased(Str.codePointAt(string, after));
  }

  private static boolean isIgnorable(int c) {
    switch (Characters.type(c)) {
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.FORMAT:
      case Character.MODIFIER_LETTER:
      case Character.MODIFIER_SYMBOL:
        return true;
      default:
        return c == '\'' || c == '.' || c == ':' || c == 0xB7 || c == 0x2019 || c == 0x2018;
    }
  }
}
