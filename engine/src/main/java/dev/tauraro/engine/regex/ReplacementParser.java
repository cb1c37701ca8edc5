package dev.tauraro.engine.regex;

import static dev.tauraro.engine.regex.PatternSource.END;
import static dev.tauraro.engine.regex.PatternSource.ESCAPE;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parses the template of a replacement. */
public final class ReplacementParser {
  private static final int GROUP_LIMIT = 1 << 30;

  private final PatternSource source;
  private final int groups;
  private final Map<String, Integer> names;
  private final boolean bytes;
  private final Notices notices;
  private final List<Part> parts = new ArrayList<>();
  private StrBuilder literal = new StrBuilder();

  /**
   * A part of a template.
   *
   * @param text literal characters as a script string, or null for a group
   */
  public record Part(Object text, int group) {}

  private ReplacementParser(
      int[] text, int groups, Map<String, Integer> names, boolean bytes, Notices notices)
      throws PatternException {
    this.bytes = bytes;
    this.notices = notices;
    this.source = new PatternSource(text);
    this.groups = groups;
    this.names = names;
  }

  /** The parts of a template for a pattern. */
  public static List<Part> parse(
      int[] text, int groups, Map<String, Integer> names, boolean bytes, Notices notices)
      throws PatternException {
    ReplacementParser parser = new ReplacementParser(text, groups, names, bytes, notices);
    parser.parseAll();
    return parser.parts;
  }

  private void parseAll() throws PatternException {
    while (true) {
      int unit = source.get();
      if (unit == END) {
        break;
      }
      Work.steps(1);
      if ((unit & ESCAPE) == 0) {
        literal.append(unit);
      } else {
        escape(unit & ~ESCAPE);
      }
    }
    endLiteral();
  }

  private void endLiteral() {
    if (literal.length() > 0) {
      parts.add(new Part(literal.build(), 0));
      literal = new StrBuilder();
    }
  }

  private void escape(int letter) throws PatternException {
    if (letter == 'g') {
      group();
    } else if (letter == '0') {
      String digits = "0" + source.getWhile(2, PatternSource::isOctal);
      literal.append(Integer.parseInt(digits, 8) & 0xFF);
    } else if (PatternSource.isDigit(letter)) {
      number(letter);
    } else {
      int character = letter == 'b' ? '\b' : EscapeParser.simple(letter);
      if (character >= 0) {
        literal.append(character);
      } else if (PatternSource.isAsciiLetter(letter)) {
        throw source.error("bad escape \\" + (char) letter, 2);
      } else {
        literal.append('\\').append(letter);
      }
    }
  }

  private void group() throws PatternException {
    if (!source.match('<')) {
      throw source.error("missing <", 0);
    }
    String name = source.getUntil('>', "group name");
    if (Names.isIdentifier(name)) {
      Names.checkBytes(name, bytes, source, notices);
      Integer number = names.get(name);
      if (number == null) {
        throw new PatternException(
            PatternException.Kind.INDEX, "unknown group name " + Groups.quote(name));
      }
      add(number, 0);
      return;
    }
    int number = Names.number(name);
    if (number < 0) {
      throw GroupParser.badName(name, source);
    }
    if (number >= GROUP_LIMIT) {
      GroupParser.checkNumber(number, name, source);
    }
    Names.checkNumber(name, bytes, source, notices);
    add(number, Groups.length(name) + 1);
  }

  private void number(int first) throws PatternException {
    String digits = Character.toString(first);
    if (PatternSource.isDigit(source.peek())) {
      digits += (char) source.get();
      if (PatternSource.isOctal(first)
          && PatternSource.isOctal(digits.charAt(1))
          && PatternSource.isOctal(source.peek())) {
        digits += (char) source.get();
        int value = Integer.parseInt(digits, 8);
        if (value > 0xFF) {
          throw source.error(
              "octal escape value \\" + digits + " outside of range 0-0o377", digits.length() + 1);
        }
        literal.append(value);
        return;
      }
    }
    add(Integer.parseInt(digits), digits.length());
  }

  private void add(int group, int back) throws PatternException {
    if (group > groups) {
      throw source.error("invalid group reference " + group, back);
    }
    endLiteral();
    parts.add(new Part(null, group));
  }

  /** The characters of a template in which no escape occurs are the replacement. */
  public static boolean isLiteral(Object text) {
    return !Str.contains(text, "\\");
  }
}
