package dev.tauraro.engine.builtins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encodings of countries and systems by their names, from a file; each is made when used. */
final class Charsets {
  private static final Map<String, Charsets> BY_NAME = read();

  private final String name;

  /** The name that the JDK knows, or null. */
  private final String java;

  private final String table;
  private volatile TextCodec codec;

  private Charsets(String name, String java, String table) {
    this.name = name;
    this.java = java;
    this.table = table;
  }

  private static Map<String, Charsets> read() {
    Map<String, Charsets> found = new HashMap<>();
    String text;
    try (InputStream in = Charsets.class.getResourceAsStream("charsets.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              String[] parts = line.split(" [=:] ", 2);
              boolean known = line.contains(" = ");
              String[] names = parts[0].split(" ");
              Charsets charset =
                  new Charsets(
                      names[0], known ? parts[1] : null, line.contains(" : ") ? parts[1] : null);
              for (String name : names) {
                found.put(plain(name), charset);
              }
            });
    return found;
  }

  private static String plain(String name) {
    return name.replace("_", "");
  }

  /** The codec of a normal name such as {@code cp1252}, or null when there is none. */
  static TextCodec find(String key) {
    Charsets found = BY_NAME.get(plain(key));
    if (found == null
        || found.java == null && found.table == null
        || found.java != null && !Charset.isSupported(found.java)) {
      return null;
    }
    TextCodec codec = found.codec;
    if (codec == null) {
      codec = found.make();
      found.codec = codec;
    }
    return codec;
  }

  /** The name of an encoding that has other names too; null when there is none. */
  static String nameOf(String key) {
    Charsets found = BY_NAME.get(plain(key));
    return found == null ? null : found.name;
  }

  private TextCodec make() {
    if (java == null) {
      return TableCodec.parse(table);
    }
    Charset charset = Charset.forName(java);
    return charset.newEncoder().maxBytesPerChar() == 1
        ? new TableCodec(characters(charset))
        : new CharsetCodec(name, charset);
  }

  private static int[] characters(Charset charset) {
    int[] characters = new int[256];
    for (int i = 0; i < 256; i++) {
      try {
        ByteBuffer one = ByteBuffer.wrap(new byte[] {(byte) i});
        characters[i] = charset.newDecoder().decode(one).charAt(0);
      } catch (CharacterCodingException e) {
        characters[i] = -1;
      }
    }
    return characters;
  }
}
