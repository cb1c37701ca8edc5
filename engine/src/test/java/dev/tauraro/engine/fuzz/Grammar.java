package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that make random texts.
 *
 * <p>A rule is a name in capitals with a colon: behind it choices separated by tildes, or below it,
 * indented, an alternative on each line. Between backquotes stand choices separated by tildes. A
 * choice that is the name of a rule is replaced by what the rule makes; {@code NAME*2-5} is two to
 * five of them in a row, with commas in between if a comma follows; {@code -3..8} is a number of
 * that range. Rules that are nested deeply take their first alternative, which must end by itself.
 */
final class Grammar {
  private static final Pattern RULE = Pattern.compile("([A-Z][A-Z0-9_]*):(?: (.*))?");
  private static final Pattern HOLE = Pattern.compile("`([^`]*)`");
  private static final Pattern REPEATED =
      Pattern.compile("([A-Z][A-Z0-9_]*)(?:\\*(\\d+)-(\\d+)(,?))?");
  private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");
  private static final String SEPARATOR = "~";
  private static final int DEEP = 7;

  private final Map<String, List<String>> rules = new HashMap<>();

  /** Adds the rules of a text, which replace known ones of the same name. */
  void add(String text) {
    List<String> alternatives = null;
    for (String line : text.split("\n", -1)) {
      Matcher rule = RULE.matcher(line);
      if (rule.matches()) {
        alternatives = new ArrayList<>();
        rules.put(rule.group(1), alternatives);
        if (rule.group(2) != null) {
          alternatives.addAll(List.of(choices(rule.group(2))));
        }
      } else if (line.startsWith("    ")) {
        alternatives.add(line.substring(4));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalArgumentException("neither rule nor alternative: " + line);
      }
    }
  }

  /** A random text of a rule. */
  String make(String rule, Dice dice) {
    return made(rule, dice, 0);
  }

  private String made(String rule, Dice dice, int depth) {
    List<String> alternatives = rules.get(rule);
    String text = depth > DEEP ? alternatives.get(0) : dice.of(alternatives);
    Matcher hole = HOLE.matcher(text);
    if (!text.contains("`")) {
      return rules.containsKey(text) ? made(text, dice, depth + 1) : text;
    }
    StringBuilder filled = new StringBuilder();
    int done = 0;
    while (hole.find()) {
      filled.append(text, done, hole.start());
      filled.append(chosen(dice.of(choices(hole.group(1))), dice, depth + 1));
      done = hole.end();
    }
    return filled.append(text, done, text.length()).toString();
  }

  private String chosen(String choice, Dice dice, int depth) {
    Matcher range = RANGE.matcher(choice);
    if (range.matches()) {
      int low = Integer.parseInt(range.group(1));
      return Integer.toString(dice.between(low, Integer.parseInt(range.group(2))));
    }
    Matcher name = REPEATED.matcher(choice);
    if (!name.matches() || !rules.containsKey(name.group(1))) {
      return choice;
    }
    if (name.group(2) == null) {
      return made(name.group(1), dice, depth);
    }
    int count = dice.between(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(made(name.group(1), dice, depth));
    }
    return String.join(name.group(4).isEmpty() ? "" : ", ", parts);
  }

  /** The parts between tildes, none of which is inside backquotes. */
  private static String[] choices(String text) {
    if (!text.contains("`")) {
      return text.split(SEPARATOR, -1);
    }
    List<String> parts = new ArrayList<>();
    boolean inside = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`') {
        inside = !inside;
      } else if (c == SEPARATOR.charAt(0) && !inside) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts.toArray(new String[0]);
  }
}
