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

/** An encoding of one country or system, as the JDK knows it. */
final class CharsetCodec extends TextCodec {
  private static final byte[] NOTHING = {};

  private final Charset charset;
  private final boolean narrow;

  private CharsetCodec(String name, Charset charset) {
    super(charset.newEncoder().maxBytesPerChar() == 1 ? "charmap" : name);
    this.charset = charset;
    this.narrow = charset.newEncoder().maxBytesPerChar() == 1;
  }

  /** The codec of a normal name such as {@code cp1252}, or null when there is none. */
  static CharsetCodec find(String key) {
    String java = javaName(key);
    return java == null || !Charset.isSupported(java)
        ? null
        : new CharsetCodec(key, Charset.forName(java));
  }

  private static String javaName(String key) {
    String plain = key.replace("_", "");
    if (plain.matches("(cp|windows)?125[0-8]")) {
      return "windows-" + plain.substring(plain.length() - 4);
    }
    if (plain.matches("(cp|ibm)?(437|85[0257]|86[0-69])")) {
      return "IBM" + plain.substring(plain.length() - 3);
    }
    if (plain.matches("iso8859([2-9]|1[135])")) {
      return "ISO-8859-" + plain.substring(7);
    }
    switch (plain) {
      case "latin2":
        return "ISO-8859-2";
      case "latin9":
        return "ISO-8859-15";
      case "koi8r":
        return "KOI8-R";
      case "koi8u":
        return "KOI8-U";
      case "shiftjis":
      case "sjis":
        return "Shift_JIS";
      case "eucjp":
        return "EUC-JP";
      case "euckr":
        return "EUC-KR";
      case "gb2312":
        return "GB2312";
      case "gbk":
        return "GBK";
      case "gb18030":
        return "GB18030";
      case "big5":
        return "Big5";
      case "macroman":
        return "x-MacRoman";
      default:
        return null;
    }
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
    return narrow ? "character maps to <undefined>" : "illegal multibyte sequence";
  }

  @Override
  boolean groupsRefused() {
    return narrow;
  }

  @Override
  Object decode(PyBytes bytes, String errors) {
    Work.elements(8L * bytes.size());
    Work.checkSize(4L * bytes.size());
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes.array());
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
      int length = narrow ? 1 : Math.max(1, Math.min(result.length(), in.remaining()));
      boolean cut = !narrow && start + length == bytes.size();
      String reason = cut ? "incomplete multibyte sequence" : refusal();
      in.position(handle(bytes, start, start + length, reason, errors, out));
      decoder.reset();
    }
  }
}
