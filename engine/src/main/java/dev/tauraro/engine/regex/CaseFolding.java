package dev.tauraro.engine.regex;

import dev.tauraro.engine.source.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which characters are the same when case is ignored. */
enum CaseFolding {
  /** Case matters. */
  NONE,
  /** Only the letters A to Z have case. */
  ASCII,
  /** As Unicode says. */
  UNICODE;

  private static final int[] ALONE = {};

  /** Cased characters end before this one. */
  private static final int CASED_END = 0x1F000;

  /** The classes of more than one character, made when first needed. */
  private static final class Classes {
    private static final Map<Integer, int[]> OTHERS = find();

    private Classes() {}

    private static Map<Integer, int[]> find() {
      Map<String, List<Integer>> byForm = new HashMap<>();
      for (int c = 0; c < CASED_END; c++) {
        int lower = Characters.lower(Character.toString(c)).codePointAt(0);
        String form = Characters.upper(Character.toString(lower));
        if (lower != c || !form.equals(Character.toString(c)) || c < 128) {
          byForm.computeIfAbsent(form, key -> new ArrayList<>(2)).add(c);
        }
      }
      Map<Integer, int[]> others = new HashMap<>();
      for (List<Integer> same : byForm.values()) {
        for (Integer c : same) {
          if (same.size() > 1) {
            others.put(c, same.stream().mapToInt(each -> each).filter(each -> each != c).toArray());
          }
        }
      }
      return others;
    }
  }

  /** The other characters that are the same as {@code c}. */
  int[] others(int c) {
    if (this == NONE) {
      return ALONE;
    }
    if (c < 128 && !isLetter(c)) {
      return ALONE;
    }
    if (this == ASCII) {
      return isLetter(c) ? new int[] {c ^ 32} : ALONE;
    }
    return Classes.OTHERS.getOrDefault(c, ALONE);
  }

  /** Whether two characters are the same. */
  boolean same(int a, int b) {
    if (a == b) {
      return true;
    }
    for (int other : others(a)) {
      if (other == b) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
