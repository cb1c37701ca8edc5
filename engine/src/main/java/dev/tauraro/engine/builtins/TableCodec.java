package dev.tauraro.engine.builtins;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An encoding given by a table of 256 characters. */
final class TableCodec extends ByteCodec {
  /** The characters of the bytes; -1 where there is none. */
  private final int[] characters;

  private final Map<Integer, Integer> bytes = new HashMap<>();

  TableCodec(int[] characters) {
    super("charmap");
    this.characters = characters;
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= 0) {
        bytes.put(characters[i], i);
      }
    }
  }

  /** Reads a table as the file of encodings has it. */
  static TableCodec parse(String text) {
    int[] characters = new int[256];
    Arrays.fill(characters, -1);
    int at = 0;
    for (String word : text.trim().split(" ")) {
      if (word.equals("-")) {
        at++;
        continue;
      }
      int dots = word.indexOf("..");
      int first = Integer.parseInt(dots < 0 ? word : word.substring(0, dots), 16);
      int last = dots < 0 ? first : Integer.parseInt(word.substring(dots + 2), 16);
      for (int c = first; c <= last; c++) {
        characters[at++] = c;
      }
    }
    return new TableCodec(characters);
  }

  @Override
  int character(int b) {
    return characters[b];
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    Integer found = bytes.get(codePoint);
    if (found != null) {
      out.write(found);
    }
    return found != null;
  }

  @Override
  boolean tellsAllRefused() {
    return true;
  }

  @Override
  String refusal() {
    return "character maps to <undefined>";
  }
}
