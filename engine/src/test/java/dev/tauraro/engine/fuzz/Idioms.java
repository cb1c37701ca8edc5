package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.corpus.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pieces of program with holes, from {@code fuzz/idioms*.txt}: they bring the statements that the
 * other generators do not know into programs, with random parts.
 *
 * <p>Empty lines separate the pieces. {@code $1}, {@code $2}, … are names that nothing else uses.
 * Between backquotes stands a choice of texts, separated by tildes; a text that is one of the
 * letters I F B S N L D T P K V A O is replaced by an expression (int, float, bool, str, list of
 * ints, list, dict, set, tuple, key, scalar, anything, object), and {@code body} on a line of its
 * own by a block of statements.
 */
final class Idioms {
  private static final Pattern HOLE = Pattern.compile("`([^`]*)`|\\$([0-9])");
  private static final List<String> PIECES =
      Stream.of("idioms.txt", "idioms_types.txt", "idioms_objects.txt", "idioms_flow.txt")
          .flatMap(Idioms::pieces)
          .toList();
  private static final String BODY = "`body`";

  private final Dice dice;
  private final Expressions expressions;
  private final Source source;

  Idioms(Dice dice, Expressions expressions, Source source) {
    this.dice = dice;
    this.expressions = expressions;
    this.source = source;
  }

  private static Stream<String> pieces(String file) {
    return Stream.of(Scripts.text(Scripts.folder("fuzz").resolve(file)).strip().split("\n\n"));
  }

  /** Writes one piece; {@code body} writes the blocks within it. */
  void write(Runnable body) {
    Map<String, String> names = new HashMap<>();
    for (String line : dice.of(PIECES).split("\n")) {
      String text = line.stripLeading();
      int depth = (line.length() - text.length()) / 4;
      source.indent(depth);
      if (text.equals(BODY)) {
        body.run();
      } else {
        source.line(filled(text, names));
      }
      source.indent(-depth);
    }
  }

  private String filled(String line, Map<String, String> names) {
    Matcher hole = HOLE.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (hole.find()) {
      String content =
          hole.group(1) == null
              ? names.computeIfAbsent(hole.group(2), key -> expressions.names().fresh("y"))
              : chosen(hole.group(1), names);
      hole.appendReplacement(filled, Matcher.quoteReplacement(content));
    }
    return hole.appendTail(filled).toString();
  }

  private String chosen(String choices, Map<String, String> names) {
    String choice = dice.of(choices.split("~", -1));
    String expression =
        switch (choice) {
          case "I" -> expressions.integer(1);
          case "F" -> expressions.floating(1);
          case "B" -> expressions.bool(1);
          case "S" -> expressions.string(1);
          case "N" -> expressions.ints(1);
          case "L" -> expressions.list(1);
          case "D" -> expressions.dict(1);
          case "T" -> expressions.set(1);
          case "P" -> expressions.tuple(1);
          case "K" -> expressions.key(1);
          case "V" -> expressions.scalar(1);
          case "A" -> expressions.any(1);
          case "O" -> expressions.object(1);
          default -> null;
        };
    return expression == null ? filled(choice, names) : "(" + expression + ")";
  }
}
