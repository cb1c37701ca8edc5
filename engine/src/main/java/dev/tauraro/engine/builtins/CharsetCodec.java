package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** An encoding with several bytes for a character, as the JDK knows it. */
final class CharsetCodec extends TextCodec {
  private static final byte[] NOTHING = {};

  private final Charset charset;

  CharsetCodec(String name, Charset charset) {
    super(name);
    this.charset = charset;
  }

  @Override
  byte[] prefix() {
    return NOTHING;
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    CharBuffer text = CharBuffer.wrap(Character.toChars(codePoint));
    ByteBuffer bytes = ByteBuffer.allocate(8);
    CoderResult result =
        charset
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT)
            .encode(text, bytes, true);
    if (result.isError()) {
      return false;
    }
    out.write(bytes.array(), 0, bytes.position());
    return true;
  }

  @Override
  String refusal() {
    return "illegal multibyte sequence";
  }

  @Override
  boolean groupsRefused() {
    return false;
  }

  @Override
  boolean takesOtherBytes() {
    return false;
  }

  @Override
  Object decode(PyBytes bytes, int first, String errors, DecodedPart part) {
    Work.elements(8L * bytes.size());
    Work.checkSize(4L * bytes.size());
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes.array(), first, bytes.size() - first);
    CharBuffer text = CharBuffer.allocate(2 * bytes.size() + 2);
    StrBuilder out = new StrBuilder();
    for (; ; ) {
      CoderResult result = decoder.decode(in, text, true);
      text.flip();
      text.toString().codePoints().forEach(out::append);
      text.clear();
      if (!result.isError()) {
        return out.build();
      }
      int start = in.position();
      int length = Math.max(1, Math.min(result.length(), in.remaining()));
      boolean cut = start + length == bytes.size();
      if (cut && part.stopsAt(start)) {
        return out.build();
      }
      String reason = cut ? "incomplete multibyte sequence" : refusal();
      in.position(handle(bytes, start, start + length, reason, errors, out));
      decoder.reset();
    }
  }
}
