package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An encoding with one byte for each of its characters, given by a table. */
final class TableCodec extends TextCodec {
  private static final byte[] NOTHING = {};

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
  byte[] prefix() {
    return NOTHING;
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
  String refusal() {
    return "character maps to <undefined>";
  }

  @Override
  boolean groupsRefused() {
    return true;
  }

  @Override
  Object decode(PyBytes data, String errors, DecodedPart part) {
    Work.elements(data.size());
    StrBuilder out = new StrBuilder();
    int i = 0;
    while (i < data.size()) {
      int c = characters[data.at(i)];
      if (c >= 0) {
        out.append(c);
        i++;
      } else {
        i = handle(data, i, i + 1, refusal(), errors, out);
      }
    }
    return out.build();
  }
}
