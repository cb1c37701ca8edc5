package dev.tauraro.engine.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finds reserved words in a character array, without making a string. */
final class Keywords {
  private static final int MAX_LENGTH = 8;
  private static final TokenKind[][] BY_FIRST = byFirstCharacter();

  private Keywords() {}

  /** The keyword that the range spells, or {@link TokenKind#NAME}. */
  static TokenKind lookup(char[] text, int start, int end) {
    char first = text[start];
    int length = end - start;
    if (first >= BY_FIRST.length || length < 2 || length > MAX_LENGTH) {
      return TokenKind.NAME;
    }
    for (TokenKind candidate : BY_FIRST[first]) {
      if (matches(candidate.text(), text, start, length)) {
        return candidate;
      }
    }
    return TokenKind.NAME;
  }

  private static boolean matches(String word, char[] text, int start, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static TokenKind[][] byFirstCharacter() {
    List<List<TokenKind>> lists = new ArrayList<>();
    for (int i = 0; i <= 'z'; i++) {
      lists.add(new ArrayList<>());
    }
    for (TokenKind keyword : EnumSet.range(TokenKind.FALSE, TokenKind.YIELD)) {
      lists.get(keyword.text().charAt(0)).add(keyword);
    }
    TokenKind[][] table = new TokenKind[lists.size()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = lists.get(i).toArray(new TokenKind[0]);
    }
    return table;
  }
}
