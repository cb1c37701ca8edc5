package dev.tauraro.engine.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares answers to calls. They must be equal, but for those that begin with a tilde: their
 * floats come from functions that C libraries round as they like, and may be a last place off.
 */
final class CallAnswers {
  private static final Pattern FLOAT = Pattern.compile("\\d+\\.\\d+(?:e[-+]?\\d+)?|\\d+e[-+]?\\d+");

  /** Where CPython itself fails, there is nothing to compare with. */
  private static final String BROKEN = "SystemError: ";

  private static final String ENDLESS = "no answer: TIMEOUT";

  /** What CPython has no memory for must break a limit. */
  private static final String HUGE = "MemoryError: ";

  private static final String LIMITED = "OBJECT_SIZE exceeded";

  private static final double LAST_PLACES = 1;

  private CallAnswers() {}

  /** Whether two answers to a call are the same. */
  static boolean same(String expected, String actual) {
    if (expected.equals(actual) || expected.startsWith(BROKEN) || expected.equals(ENDLESS)) {
      return true;
    }
    if (expected.equals(HUGE)) {
      return actual.contains(LIMITED);
    }
    if (!expected.startsWith("~") || !actual.startsWith("~")) {
      return false;
    }
    Matcher a = FLOAT.matcher(expected);
    Matcher b = FLOAT.matcher(actual);
    if (!a.replaceAll("#").equals(b.replaceAll("#"))) {
      return false;
    }
    a.reset();
    b.reset();
    while (a.find() && b.find()) {
      double x = Double.parseDouble(a.group());
      if (Math.abs(x - Double.parseDouble(b.group())) > LAST_PLACES * Math.ulp(x)) {
        return false;
      }
    }
    return true;
  }
}
