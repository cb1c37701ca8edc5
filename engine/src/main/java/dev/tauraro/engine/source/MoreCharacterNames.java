package dev.tauraro.engine.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the JDK does not know of names: those that characters have besides their own, such as {@code
 * NBSP}, and those of sequences of characters. Read when a name is first looked up.
 */
final class MoreCharacterNames {
  private static final Map<String, String> TEXTS = read();

  private MoreCharacterNames() {}

  /** The character or characters with a name in capital letters; null when there are none. */
  static String text(String name) {
    return TEXTS.get(name);
  }

  // Lines of code points in hexadecimal, a semicolon, and the name.
  private static Map<String, String> read() {
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                MoreCharacterNames.class.getResourceAsStream("character-names.txt"),
                StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int end = line.indexOf(';');
        if (end > 0) {
          StringBuilder text = new StringBuilder();
          for (String digits : line.substring(0, end).split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(digits, 16));
          }
          texts.put(line.substring(end + 1), text.toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
