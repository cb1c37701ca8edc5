package dev.tauraro.engine.regex;

import static dev.tauraro.engine.regex.PatternSource.END;

/** Reads what stands in parentheses. */
final class GroupParser {
  private static final int GROUP_LIMIT = 1 << 30;
  private static final int DECIMAL = 10;

  private final PatternParser parser;
  private final PatternSource source;
  private final Groups groups;
  private final Notices notices;

  GroupParser(PatternParser parser, PatternSource source, Groups groups, Notices notices) {
    this.notices = notices;
    this.parser = parser;
    this.source = source;
    this.groups = groups;
  }

  /** Reads a group after its opening parenthesis; null for a comment or flags. */
  Node parse(boolean first) throws PatternException {
    int start = source.tell() - 1;
    if (!source.match('?')) {
      return capture(null, start);
    }
    int kind = required();
    switch (kind) {
      case 'P':
        return named(start);
      case ':':
        return new Node.Group(0, 0, 0, closed(parser.alternatives(false), start));
      case '>':
        return new Node.Atomic(closed(parser.alternatives(false), start));
      case '#':
        comment(start);
        return null;
      case '=':
      case '!':
        return look(false, kind == '!', start);
      case '<':
        int sign = required();
        if (sign != '=' && sign != '!') {
          throw unknown("?<", sign);
        }
        return look(true, sign == '!', start);
      case '(':
        return conditional(start);
      default:
        if (kind != '-' && RegexFlags.ofLetter(kind) == 0) {
          throw unknown("?", kind);
        }
        return flagged(kind, start, first);
    }
  }

  private int required() throws PatternException {
    int c = source.get();
    if (c == END) {
      throw source.error("unexpected end of pattern", 0);
    }
    return c;
  }

  private PatternException unknown(String before, int unit) {
    StringBuilder written = new StringBuilder(before);
    PatternSource.text(unit, written);
    String text = written.toString();
    return source.error("unknown extension " + text, Groups.length(text));
  }

  private <T> T closed(T node, int start) throws PatternException {
    if (!source.match(')')) {
      throw source.error("missing ), unterminated subpattern", source.tell() - start);
    }
    return node;
  }

  private Node capture(String name, int start) throws PatternException {
    int number = groups.open(name, source);
    Node body = closed(parser.alternatives(false), start);
    groups.close(number);
    return new Node.Group(number, 0, 0, body);
  }

  private Node named(int start) throws PatternException {
    if (source.match('<')) {
      String name = source.getUntil('>', "group name");
      checkName(name);
      return capture(name, start);
    }
    if (!source.match('=')) {
      throw unknown("?P", required());
    }
    String name = source.getUntil(')', "group name");
    checkName(name);
    int group = byName(name);
    if (!groups.isClosed(group)) {
      throw source.error("cannot refer to an open group", Groups.length(name) + 1);
    }
    groups.checkLookbehind(group, source);
    return new Node.Back(group, parser.folding());
  }

  private int byName(String name) throws PatternException {
    Integer group = groups.names().get(name);
    if (group == null) {
      throw source.error("unknown group name " + Groups.quote(name), Groups.length(name) + 1);
    }
    return group;
  }

  private void checkName(String name) throws PatternException {
    if (!Names.isIdentifier(name)) {
      throw badName(name, source);
    }
    Names.checkBytes(name, parser.isBytes(), source, notices);
  }

  static PatternException badName(String name, PatternSource source) {
    return source.error(
        "bad character in group name " + Groups.quote(name), Groups.length(name) + 1);
  }

  private void comment(int start) throws PatternException {
    while (true) {
      if (source.peek() == END) {
        throw source.error("missing ), unterminated comment", source.tell() - start);
      }
      if (source.get() == ')') {
        return;
      }
    }
  }

  private Node look(boolean behind, boolean negative, int start) throws PatternException {
    Node body;
    if (behind) {
      int before = groups.enterLookbehind();
      body = parser.alternatives(false);
      groups.leaveLookbehind(before);
    } else {
      body = parser.alternatives(false);
    }
    closed(body, start);
    return new Node.Look(behind, negative, body);
  }

  private Node conditional(int start) throws PatternException {
    String name = source.getUntil(')', "group name");
    int group;
    if (Names.isIdentifier(name)) {
      checkName(name);
      group = byName(name);
    } else {
      group = Names.number(name);
      if (group < 0) {
        throw badName(name, source);
      }
      if (group == 0) {
        throw source.error("bad group number", Groups.length(name) + 1);
      }
      checkNumber(group, name, source);
    }
    if (!Names.isIdentifier(name)) {
      groups.addCondition(group, source.tell() - Groups.length(name) - 1);
      Names.checkNumber(name, parser.isBytes(), source, notices);
    }
    groups.checkLookbehind(group, source);
    Node yes = parser.sequence(false);
    Node no = null;
    if (source.match('|')) {
      no = parser.sequence(false);
      if (source.peek() == '|') {
        throw source.error("conditional backref with more than two branches", 0);
      }
    }
    closed(yes, start);
    return new Node.Conditional(group, yes, no);
  }

  /** Fails when a number is too large for any group. */
  static void checkNumber(int group, String name, PatternSource source) throws PatternException {
    if (group >= GROUP_LIMIT) {
      throw source.error(
          "invalid group reference " + Long.parseLong(name, DECIMAL), Groups.length(name) + 1);
    }
  }

  /** {@code (?i)} or {@code (?i-m:…)} */
  private Node flagged(int letter, int start, boolean first) throws PatternException {
    int on = 0;
    int next = letter;
    if (letter != '-') {
      while (true) {
        on |= flagToSet(next, on);
        next = source.get();
        if (next == END) {
          throw source.error("missing -, : or )", 0);
        }
        if (next == ')' || next == '-' || next == ':') {
          break;
        }
        checkFlag(next, "missing -, : or )");
      }
    }
    if (next == ')') {
      if (!first) {
        throw source.error(
            "global flags not at the start of the expression", source.tell() - start);
      }
      parser.addGlobalFlags(on);
      return null;
    }
    if ((on & RegexFlags.TEMPLATE) != 0) {
      throw source.error("bad inline flags: cannot turn on global flag", 1);
    }
    int off = next == '-' ? flagsToClear() : 0;
    if ((off & RegexFlags.TEMPLATE) != 0) {
      throw source.error("bad inline flags: cannot turn off global flag", 1);
    }
    if ((on & off) != 0) {
      throw source.error("bad inline flags: flag turned on and off", 1);
    }
    return new Node.Group(0, on, off, closed(parser.alternativesWith(on, off), start));
  }

  private int flagToSet(int letter, int before) throws PatternException {
    if (letter == 'L' && !parser.isBytes()) {
      throw source.error("bad inline flags: cannot use 'L' flag with a str pattern", 0);
    }
    if (letter == 'u' && parser.isBytes()) {
      throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
    }
    int flag = RegexFlags.ofLetter(letter);
    if ((flag & RegexFlags.KINDS) != 0 && ((before | flag) & RegexFlags.KINDS) != flag) {
      throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
    }
    return flag;
  }

  private int flagsToClear() throws PatternException {
    int off = 0;
    int letter = source.get();
    if (letter == END) {
      throw source.error("missing flag", 0);
    }
    checkFlag(letter, "missing flag");
    while (true) {
      int flag = RegexFlags.ofLetter(letter);
      if ((flag & RegexFlags.KINDS) != 0) {
        throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
      }
      off |= flag;
      letter = source.get();
      if (letter == END) {
        throw source.error("missing :", 0);
      }
      if (letter == ':') {
        return off;
      }
      checkFlag(letter, "missing :");
    }
  }

  private void checkFlag(int letter, String missing) throws PatternException {
    if (RegexFlags.ofLetter(letter) != 0) {
      return;
    }
    boolean known = letter < PatternSource.ESCAPE && Character.isLetter(letter);
    StringBuilder written = new StringBuilder();
    throw source.error(known ? "unknown flag" : missing, PatternSource.text(letter, written));
  }
}
