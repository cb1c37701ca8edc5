package dev.tauraro.engine.regex;

import static dev.tauraro.engine.regex.PatternSource.END;
import static dev.tauraro.engine.regex.PatternSource.ESCAPE;

/** Reads a set of characters in brackets. */
final class SetParser {
  private static final int NO_CHARACTER = -1;

  /** What may combine sets one day when written twice, and what each would mean. */
  private static final String OPERATORS = "-&~|";

  private static final String[] MEANINGS = {
    "set difference", "set intersection", "set symmetric difference", "set union"
  };

  private final PatternSource source;
  private final EscapeParser escapes;
  private final Notices notices;
  private CharSet.Builder set;

  SetParser(PatternSource source, EscapeParser escapes, Notices notices) {
    this.source = source;
    this.escapes = escapes;
    this.notices = notices;
  }

  /** Reads a set after its opening bracket. */
  Node.Single parse(CharSet.Builder empty) throws PatternException {
    int start = source.tell() - 1;
    set = empty;
    if (source.peek() == '[') {
      warn("nested set", source.tell());
    }
    boolean negated = source.match('^');
    boolean first = true;
    while (true) {
      int unit = source.get();
      if (unit == END) {
        throw unterminated(start);
      }
      if (unit == ']' && !first) {
        return Node.Single.of(set, negated);
      }
      if (!first && unit == source.peek() && OPERATORS.indexOf(unit) >= 0) {
        warn(MEANINGS[OPERATORS.indexOf(unit)], source.tell() - 1);
      }
      first = false;
      int low = memberOf(unit);
      if (!source.match('-')) {
        addLiteral(low);
        continue;
      }
      int last = source.get();
      if (last == END) {
        throw unterminated(start);
      }
      if (last == ']') {
        addLiteral(low);
        set.literal('-');
        return Node.Single.of(set, negated);
      }
      if (last == '-') {
        warn(MEANINGS[OPERATORS.indexOf(last)], source.tell() - 2);
      }
      addRange(low, last, text(unit));
    }
  }

  private void warn(String meaning, int position) {
    notices.warn("Possible " + meaning + " at position " + position);
  }

  private static String text(int unit) {
    StringBuilder text = new StringBuilder();
    PatternSource.text(unit, text);
    return text.toString();
  }

  private void addRange(int low, int unit, String written) throws PatternException {
    String both = written + "-" + text(unit);
    CharSet.Builder whole = set;
    set = null;
    int high = memberOf(unit);
    set = whole;
    if (low == NO_CHARACTER || high == NO_CHARACTER || high < low) {
      throw source.error("bad character range " + both, Groups.length(both));
    }
    set.range(low, high);
  }

  private int memberOf(int unit) throws PatternException {
    return (unit & ESCAPE) != 0 ? escape(unit & ~ESCAPE) : unit;
  }

  private void addLiteral(int c) {
    if (c != NO_CHARACTER) {
      set.literal(c);
    }
  }

  /** The character of an escape; a category is added to the set and is no character. */
  private int escape(int letter) throws PatternException {
    if (PatternSource.isOctal(letter)) {
      return escapes.octal(letter, 2);
    }
    if (PatternSource.isDigit(letter)) {
      throw source.error("bad escape \\" + (char) letter, 2);
    }
    Category category = EscapeParser.category(letter);
    if (category == null) {
      return escapes.character(letter, true);
    }
    if (set != null) {
      set.category(category, letter < 'a');
    }
    return NO_CHARACTER;
  }

  private PatternException unterminated(int start) {
    return source.error("unterminated character set", source.tell() - start);
  }
}
