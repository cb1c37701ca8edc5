package dev.tauraro.engine.regex;

import static dev.tauraro.engine.regex.PatternSource.END;
import static dev.tauraro.engine.regex.PatternSource.ESCAPE;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parses a pattern. */
final class PatternParser {
  private final PatternSource source;
  private final boolean bytes;
  private final Notices notices;
  private final Groups groups = new Groups();
  private final EscapeParser escapes;
  private final GroupParser groupParser;

  /** The flags of the whole pattern. */
  private int flags;

  /** The flags at the current place. */
  private int here;

  /**
   * Starts to parse.
   *
   * @param text the characters or bytes of the pattern
   */
  PatternParser(int[] text, int flags, boolean bytes, Notices notices) throws PatternException {
    this.notices = notices;
    source = new PatternSource(text);
    this.flags = flags;
    this.here = flags;
    this.bytes = bytes;
    this.escapes = new EscapeParser(source, bytes);
    this.groupParser = new GroupParser(this, source, groups, notices);
  }

  /** Parses all of the pattern. */
  Node parse() throws PatternException {
    Node node = alternatives(true);
    flags = RegexFlags.checked(flags, bytes);
    if (source.peek() != END) {
      throw source.error("unbalanced parenthesis", 0);
    }
    groups.checkConditions();
    return node;
  }

  int flags() {
    return flags;
  }

  int groupCount() {
    return groups.count() - 1;
  }

  Map<String, Integer> names() {
    return groups.names();
  }

  boolean isBytes() {
    return bytes;
  }

  boolean has(int flag) {
    return (here & flag) != 0;
  }

  private boolean isUnicode() {
    return !bytes && !has(RegexFlags.ASCII);
  }

  CaseFolding folding() {
    if (!has(RegexFlags.IGNORE_CASE)) {
      return CaseFolding.NONE;
    }
    return isUnicode() ? CaseFolding.UNICODE : CaseFolding.ASCII;
  }

  /** Turns on flags for the whole pattern. */
  void addGlobalFlags(int more) {
    flags |= more;
    here |= more;
  }

  /** Parses alternatives with other flags than here. */
  Node alternativesWith(int on, int off) throws PatternException {
    int before = here;
    here = RegexFlags.within(here, on, off);
    Node node = alternatives(false);
    here = before;
    return node;
  }

  /** Parses alternatives up to the end or a closing parenthesis. */
  Node alternatives(boolean outermost) throws PatternException {
    List<Node> choices = new ArrayList<>(1);
    do {
      choices.add(sequence(outermost && choices.isEmpty()));
    } while (source.match('|'));
    return choices.size() == 1 ? choices.get(0) : new Node.Branch(choices);
  }

  /**
   * Parses one alternative.
   *
   * @param first whether flags of the whole pattern may stand at its start
   */
  Node sequence(boolean first) throws PatternException {
    List<Node> items = new ArrayList<>();
    while (true) {
      int unit = source.peek();
      if (unit == END || unit == '|' || unit == ')') {
        break;
      }
      source.get();
      Work.steps(1);
      if (has(RegexFlags.VERBOSE) && skips(unit)) {
        continue;
      }
      if ((unit & ESCAPE) != 0) {
        items.add(escape(unit & ~ESCAPE));
        continue;
      }
      switch (unit) {
        case '[':
          items.add(new SetParser(source, escapes, notices).parse(emptySet()));
          break;
        case '.':
          items.add(has(RegexFlags.DOT_ALL) ? Node.Single.ALL : Node.Single.NOT_NEWLINE);
          break;
        case '^':
          items.add(
              at(has(RegexFlags.MULTILINE) ? Node.Place.LINE_START : Node.Place.TEXT_START, unit));
          break;
        case '$':
          items.add(
              at(has(RegexFlags.MULTILINE) ? Node.Place.LINE_END : Node.Place.LAST_LINE_END, unit));
          break;
        case '*':
        case '+':
        case '?':
        case '{':
          repeat(unit, items);
          break;
        case '(':
          Node group = groupParser.parse(first && items.isEmpty());
          if (group != null) {
            items.add(group);
          }
          break;
        default:
          items.add(literal(unit));
          break;
      }
    }
    return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
  }

  /** In verbose patterns: whether a character does not count; reads the rest of a comment. */
  private boolean skips(int unit) throws PatternException {
    if (unit == '#') {
      int c;
      do {
        c = source.get();
      } while (c != END && c != '\n');
      return true;
    }
    return unit == ' ' || unit >= 9 && unit <= 13;
  }

  private CharSet.Builder emptySet() {
    return new CharSet.Builder(folding(), isUnicode());
  }

  Node literal(int c) {
    CaseFolding folding = folding();
    return folding.others(c).length == 0
        ? new Node.Literal(c)
        : Node.Single.of(emptySet().literal(c), false);
  }

  private Node at(Node.Place place, int sign) {
    return new Node.At(place, isUnicode(), (char) sign);
  }

  private Node escape(int letter) throws PatternException {
    switch (letter) {
      case 'A':
        return at(Node.Place.TEXT_START, letter);
      case 'Z':
        return at(Node.Place.TEXT_END, letter);
      case 'b':
        return at(Node.Place.BOUNDARY, letter);
      case 'B':
        return at(Node.Place.NO_BOUNDARY, letter);
      case '0':
        return literal(escapes.octal(letter, 2));
      default:
        break;
    }
    if (PatternSource.isDigit(letter)) {
      return number(letter);
    }
    Category category = EscapeParser.category(letter);
    if (category != null) {
      return Node.Single.of(emptySet().category(category, letter < 'a'), false);
    }
    return literal(escapes.character(letter, false));
  }

  /** The number of a group, or a character in octal. */
  private Node number(int first) throws PatternException {
    String digits = Character.toString(first);
    if (PatternSource.isDigit(source.peek())) {
      digits += (char) source.get();
      if (PatternSource.isOctal(first)
          && PatternSource.isOctal(digits.charAt(1))
          && PatternSource.isOctal(source.peek())) {
        digits += (char) source.get();
        return literal(escapes.octalValue(digits));
      }
    }
    int group = Integer.parseInt(digits);
    if (group >= groups.count()) {
      throw source.error("invalid group reference " + group, digits.length());
    }
    if (!groups.isClosed(group)) {
      throw source.error("cannot refer to an open group", digits.length() + 1);
    }
    groups.checkLookbehind(group, source);
    return new Node.Back(group, folding());
  }

  private void repeat(int unit, List<Node> items) throws PatternException {
    int start = source.tell();
    long minimum = unit == '+' ? 1 : 0;
    long maximum = unit == '?' ? 1 : Node.UNBOUNDED;
    if (unit == '{') {
      if (source.peek() == '}') {
        items.add(literal('{'));
        return;
      }
      String low = source.getWhile(Integer.MAX_VALUE, PatternSource::isDigit);
      String high =
          source.match(',') ? source.getWhile(Integer.MAX_VALUE, PatternSource::isDigit) : low;
      if (!source.match('}')) {
        items.add(literal('{'));
        source.seek(start);
        return;
      }
      minimum = low.isEmpty() ? 0 : count(low);
      maximum = high.isEmpty() ? Node.UNBOUNDED : count(high);
      if (maximum < minimum) {
        throw source.error("min repeat greater than max repeat", source.tell() - start);
      }
    }
    Node item = items.isEmpty() ? null : items.get(items.size() - 1);
    if (item == null || item instanceof Node.At) {
      throw source.error("nothing to repeat", source.tell() - start + 1);
    }
    if (item instanceof Node.Repeat) {
      throw source.error("multiple repeat", source.tell() - start + 1);
    }
    Node.Greed greed =
        source.match('?')
            ? Node.Greed.LAZY
            : source.match('+') ? Node.Greed.POSSESSIVE : Node.Greed.GREEDY;
    items.set(items.size() - 1, new Node.Repeat(greed, minimum, maximum, item));
  }

  private static long count(String digits) throws PatternException {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = Math.min(Node.UNBOUNDED, value * 10 + digits.charAt(i) - '0');
    }
    if (value >= Node.UNBOUNDED) {
      throw new PatternException(
          PatternException.Kind.OVERFLOW, "the repetition number is too large");
    }
    return value;
  }
}
