package dev.tauraro.engine.traceback;

import java.util.Collection;

/** "Did you mean": the known name nearest to one that was not found, by the rules of CPython. */
final class Suggestions {
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int MAX_LENGTH = 40;
  private static final int MAX_CANDIDATES = 750;

  private Suggestions() {}

  /** The nearest name that is near enough, or null. */
  static String nearest(String wanted, Collection<String> candidates) {
    if (candidates.size() >= MAX_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(wanted)) {
        continue;
      }
      int limit = (wanted.length() + candidate.length() + 3) * MOVE / 6;
      limit = Math.min(limit, bestDistance - 1);
      int distance = distance(wanted, candidate, limit);
      if (distance <= limit) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Edit distance, or more than {@code limit} when it is greater than that. */
  private static int distance(String a, String b, int limit) {
    int prefix = 0;
    while (prefix < a.length() && prefix < b.length() && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > prefix && endB > prefix && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    String left = a.substring(prefix, endA);
    String right = b.substring(prefix, endB);
    if (left.isEmpty() || right.isEmpty()) {
      return (left.length() + right.length()) * MOVE;
    }
    if (left.length() > MAX_LENGTH || right.length() > MAX_LENGTH) {
      return limit + 1;
    }
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j * MOVE;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + substitution(left.charAt(i - 1), right.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE);
      }
    }
    return row[right.length()];
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }
}
