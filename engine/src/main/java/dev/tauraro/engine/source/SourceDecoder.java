package dev.tauraro.engine.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Decodes the bytes of a source file: UTF-8, unless a comment in the first two lines names another
 * encoding, as in {@code # -*- coding: latin-1 -*-}.
 */
public final class SourceDecoder {
  private static final String UTF_8 = "utf-8";
  private static final int MARK = 3;

  private final String name;
  private final byte[] bytes;
  private final int start;

  /** The encoding that the text names, or null. */
  private final String declared;

  private SourceDecoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.start = hasMark(bytes) ? MARK : 0;
    this.declared = SourceEncoding.declared(bytes, start);
  }

  /**
   * The text of a module, or of a program that is given as bytes.
   *
   * @throws SyntaxException when the bytes do not fit the encoding, or that is none
   */
  public static SourceText decode(String name, byte[] bytes) {
    SourceDecoder decoder = new SourceDecoder(name, bytes);
    if (decoder.isUtf8()) {
      return Utf8Source.decode(name, bytes, decoder.start);
    }
    if (decoder.start > 0) {
      throw decoder.wrong(decoder.problem());
    }
    Charset charset = SourceEncoding.charset(decoder.declared);
    if (charset == null) {
      throw decoder.wrong("unknown encoding: " + decoder.declared);
    }
    // A byte may stand for two characters, and what is left at the end for one more.
    CharBuffer text = CharBuffer.allocate(2 * bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(charset, in, text);
    if (result.isError()) {
      throw decoder.wrong(
          SourceEncoding.error(charset, decoder.declared, bytes, in.position(), result.length()));
    }
    return new SourceText(name, text.flip().toString());
  }

  /**
   * The text of the program that is run. CPython reads it line by line and says less of errors.
   *
   * @throws SyntaxException when the bytes do not fit the encoding, or that is none; in line 0
   *     where only the message is shown
   */
  public static SourceText decodeProgram(String name, byte[] bytes) {
    SourceDecoder decoder = new SourceDecoder(name, bytes);
    if (decoder.declared == null) {
      int bad = Utf8Source.firstBad(bytes, decoder.start, bytes.length);
      if (bad >= 0) {
        throw decoder.wrong(
            String.format(
                Locale.ROOT,
                "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding"
                    + " declared; see https://peps.python.org/pep-0263/ for details",
                bytes[bad],
                name,
                decoder.line(bad)));
      }
    } else if (!decoder.isUtf8()) {
      try {
        return decode(name, bytes);
      } catch (SyntaxException error) {
        throw decoder.wrong(decoder.problem());
      }
    }
    return decode(name, bytes);
  }

  private boolean isUtf8() {
    return declared == null || SourceEncoding.normal(declared).equals(UTF_8);
  }

  private String problem() {
    return "encoding problem: " + SourceEncoding.normal(declared) + (start > 0 ? " with BOM" : "");
  }

  private CoderResult decode(Charset charset, ByteBuffer in, CharBuffer out) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    return result.isUnderflow() ? decoder.flush(out) : result;
  }

  private int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
        line++;
      }
    }
    return line;
  }

  private SyntaxException wrong(String message) {
    Diagnostic.Place nowhere = new Diagnostic.Place(0, -1, 0, -1, null);
    return new SyntaxException(
        new SourceText(name, ""),
        new Diagnostic("SyntaxError", message, new Span(0, 0), nowhere),
        false);
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
