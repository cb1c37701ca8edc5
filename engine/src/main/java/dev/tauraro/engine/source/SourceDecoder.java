package dev.tauraro.engine.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Decodes the bytes of a source file: UTF-8, unless a comment in the first two lines names another
 * encoding, as in {@code # -*- coding: latin-1 -*-}.
 */
public final class SourceDecoder {
  private static final String WORD = "coding";

  private SourceDecoder() {}

  /** The text of a file, or an error when the bytes do not fit the encoding. */
  public static SourceText decode(String name, byte[] bytes) {
    String encoding = declared(bytes);
    Charset charset = StandardCharsets.UTF_8;
    if (encoding != null) {
      try {
        charset = Charset.forName(javaName(encoding));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        throw wrong(name, "unknown encoding: " + encoding);
      }
    }
    try {
      return new SourceText(name, charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException malformed) {
      throw wrong(
          name,
          "(unicode error) '"
              + charset.name().toLowerCase(Locale.ROOT)
              + "' codec can't decode the source file");
    }
  }

  private static SyntaxException wrong(String name, String message) {
    SourceText empty = new SourceText(name, "");
    return new SyntaxException(empty, Diagnostic.syntaxError(empty, message, 0, 0), false);
  }

  private static String javaName(String encoding) {
    String plain = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    return plain.equals("latin-1") || plain.startsWith("latin-1-") ? "ISO-8859-1" : plain;
  }

  /** The encoding that the first two lines name, or null. */
  private static String declared(byte[] bytes) {
    int start = 0;
    for (int line = 0; line < 2 && start < bytes.length; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
      String encoding = declaredIn(text);
      if (encoding != null) {
        return encoding;
      }
      if (!text.isBlank() && text.stripLeading().charAt(0) != '#' && !hasMark(bytes)) {
        return null;
      }
      start = end + 1;
    }
    return null;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
  }

  private static String declaredIn(String line) {
    int comment = line.indexOf('#');
    if (comment < 0 || !line.substring(0, comment).isBlank()) {
      return null;
    }
    for (int at = line.indexOf(WORD, comment); at >= 0; at = line.indexOf(WORD, at + 1)) {
      int i = at + WORD.length();
      if (i < line.length() && (line.charAt(i) == ':' || line.charAt(i) == '=')) {
        i++;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
          i++;
        }
        int end = i;
        while (end < line.length() && isNamePart(line.charAt(end))) {
          end++;
        }
        return end > i ? line.substring(i, end) : null;
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }
}
