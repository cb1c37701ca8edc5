package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.Utf8Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** UTF-8, with or without a signature in front. */
final class Utf8Codec extends TextCodec {
  private static final byte[] SIGNATURE = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] NOTHING = {};

  private final boolean signed;

  /** With or without a signature. */
  Utf8Codec(boolean signed) {
    super("utf-8");
    this.signed = signed;
  }

  @Override
  byte[] prefix() {
    return signed ? SIGNATURE : NOTHING;
  }

  @Override
  boolean put(int c, ByteArrayOutputStream out) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      return false;
    }
    return write(c, out);
  }

  @Override
  boolean putSurrogate(int c, ByteArrayOutputStream out) {
    return write(c, out);
  }

  private static boolean write(int c, ByteArrayOutputStream out) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xC0 | c >> 6);
      out.write(0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      out.write(0xE0 | c >> 12);
      out.write(0x80 | c >> 6 & 0x3F);
      out.write(0x80 | c & 0x3F);
    } else {
      out.write(0xF0 | c >> 18);
      out.write(0x80 | c >> 12 & 0x3F);
      out.write(0x80 | c >> 6 & 0x3F);
      out.write(0x80 | c & 0x3F);
    }
    return true;
  }

  @Override
  String refusal() {
    return "surrogates not allowed";
  }

  @Override
  boolean groupsRefused() {
    return true;
  }

  @Override
  Object decode(PyBytes bytes, int start, String errors, DecodedPart part) {
    int size = bytes.size();
    if (start == 0 && isSigned(bytes)) {
      PyBytes rest = new PyBytes(bytes.range(SIGNATURE.length, size));
      Object text = new Utf8Codec(false).decode(rest, 0, errors, part);
      part.skipped(SIGNATURE.length);
      return text;
    }
    Work.elements(size);
    String plain = ascii(bytes);
    if (plain != null) {
      return plain.substring(start);
    }
    StrBuilder out = new StrBuilder();
    int i = start;
    while (i < size) {
      int first = bytes.at(i);
      if (first < 0x80) {
        out.append(first);
        i++;
        continue;
      }
      int more = Utf8Bytes.following(first);
      if (more == 0) {
        i = handle(bytes, i, i + 1, "invalid start byte", errors, out);
        continue;
      }
      int value = first & (0x3F >> more);
      int end = i + 1;
      while (end <= i + more && end < size && Utf8Bytes.continues(first, end - i, bytes.at(end))) {
        value = value << 6 | bytes.at(end) & 0x3F;
        end++;
      }
      if (end > i + more) {
        out.append(value);
        i = end;
      } else if (errors.equals("surrogatepass") && isSurrogate(bytes, i)) {
        out.append((first & 15) << 12 | (bytes.at(i + 1) & 0x3F) << 6 | bytes.at(i + 2) & 0x3F);
        i += 3;
      } else if ((end == size || isHalfSurrogate(bytes, i)) && part.stopsAt(i)) {
        break;
      } else {
        String reason = end < size ? "invalid continuation byte" : "unexpected end of data";
        i = handle(bytes, i, end, reason, errors, out);
      }
    }
    return out.build();
  }

  private boolean isSigned(PyBytes bytes) {
    int length = SIGNATURE.length;
    return signed && bytes.size() >= length && Arrays.equals(bytes.range(0, length), SIGNATURE);
  }

  private static boolean isHalfSurrogate(PyBytes bytes, int i) {
    return i + 2 == bytes.size() && bytes.at(i) == 0xED && (bytes.at(i + 1) & 0xE0) == 0xA0;
  }

  private static boolean isSurrogate(PyBytes bytes, int i) {
    return i + 2 < bytes.size()
        && bytes.at(i) == 0xED
        && bytes.at(i + 1) >= 0xA0
        && (bytes.at(i + 1) & 0xC0) == 0x80
        && (bytes.at(i + 2) & 0xC0) == 0x80;
  }
}
