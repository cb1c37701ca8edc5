package dev.tauraro.engine.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Properties of characters that are kept beside the classes, read when a script first asks for one:
 * how Unicode 14 differs from what the JDKs 17 and 25 know, how 3.2 differs from 14, and the
 * decompositions.
 */
final class UnicodeTables {
  private static final int RADIX = 36;
  private static final String[] TAGS = {
    "<noBreak> ",
    "<compat> ",
    "<super> ",
    "<fraction> ",
    "",
    "<sub> ",
    "<font> ",
    "<circle> ",
    "<wide> ",
    "<vertical> ",
    "<square> ",
    "<isolated> ",
    "<final> ",
    "<initial> ",
    "<medial> ",
    "<small> ",
    "<narrow> "
  };

  private final Map<String, String> lines = new TreeMap<>();
  private final Map<String, UnicodeRuns> runs = new TreeMap<>();
  private Map<Integer, String> decompositions;

  UnicodeTables() {
    try (InputStream in = UnicodeTables.class.getResourceAsStream("unicode.txt")) {
      if (in == null) {
        throw new IllegalStateException("the tables of characters are not packed");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      text.lines()
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                lines.put(line.substring(0, space), line.substring(space + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a table says of a character, or null. */
  String find(String table, int c) {
    UnicodeRuns.Run run = runs.computeIfAbsent(table, this::read).find(c);
    return run == null ? null : run.value();
  }

  private UnicodeRuns read(String table) {
    return UnicodeRuns.of(lines.get(table));
  }

  /** How a character is made of others, with the kind of that in front; empty where it is not. */
  String decomposition(int c) {
    if (decompositions == null) {
      decompositions = new TreeMap<>();
      int at = 0;
      for (String item : UnicodeRuns.parts(lines.get("decompositions"), ' ')) {
        int comma = item.indexOf(',');
        at += Integer.parseInt(item, 0, comma, RADIX);
        decompositions.put(at, item.substring(comma + 1));
      }
    }
    String found = decompositions.get(c);
    if (found == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(TAGS[found.charAt(0) - 'a']);
    String space = "";
    for (String part : UnicodeRuns.parts(found.substring(2), '.')) {
      text.append(space).append(String.format("%04X", Integer.parseInt(part, RADIX)));
      space = " ";
    }
    return text.toString();
  }
}
