package dev.tauraro.engine.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that the scripts in {@code src/test/python} write. */
public final class RecordedCases {
  /** A program and what Python says of it. */
  public record Case(String program, String expected) {}

  private RecordedCases() {}

  /** The programs of a file in which lines of only {@code %%} part them. */
  public static List<String> programs(String resource) {
    return List.of(read(resource).split("\n%%\n"));
  }

  /** The lines of a file. */
  public static List<String> lines(String resource) {
    return read(resource).lines().toList();
  }

  /** The rows of a table: a quoted program, a tab, and the rest as it is. */
  public static List<Case> table(String resource) {
    List<Case> cases = new ArrayList<>();
    for (String line : lines(resource)) {
      int tab = line.indexOf('\t');
      cases.add(new Case(unquote(line.substring(0, tab)), line.substring(tab + 1)));
    }
    return cases;
  }

  /** The text that a quoted one stands for. */
  public static String unquote(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (quoted.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(quoted.charAt(i));
      }
    }
    return text.toString();
  }

  private static String read(String resource) {
    try (InputStream in = RecordedCases.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
