package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The old encodings of mails: uuencode and quoted-printable. */
final class MailCodecs {
  private static final int UU_LINE = 45;
  private static final int QP_LINE = 76;

  private MailCodecs() {}

  /** A line of uuencoded text. */
  static PyBytes toUu(ByteSequence data, boolean backtick) {
    int size = data.size();
    if (size > UU_LINE) {
      throw BinasciiModule.error("At most 45 bytes at once");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(64);
    out.write(size == 0 && backtick ? '`' : ' ' + size);
    for (int i = 0; i < size; i += 3) {
      int bits =
          data.at(i) << 16
              | (i + 1 < size ? data.at(i + 1) : 0) << 8
              | (i + 2 < size ? data.at(i + 2) : 0);
      for (int shift = 18; shift >= 0; shift -= 6) {
        int value = bits >> shift & 63;
        out.write(value == 0 && backtick ? '`' : ' ' + value);
      }
    }
    out.write('\n');
    return new PyBytes(out.toByteArray());
  }

  /** The bytes of a line of uuencoded text. */
  static PyBytes fromUu(ByteSequence line) {
    Work.elements(line.size());
    int size = line.size() == 0 ? 32 : line.at(0) - ' ' & 63;
    byte[] out = new byte[size];
    int at = 1;
    int bits = 0;
    int count = 0;
    int length = 0;
    while (length < size) {
      int c = at < line.size() ? line.at(at) : ' ';
      at++;
      if (c == '\n' || c == '\r') {
        c = ' ';
      }
      if (c < ' ' || c > ' ' + 64) {
        throw BinasciiModule.error("Illegal char");
      }
      bits = bits << 6 | c - ' ' & 63;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out[length++] = (byte) (bits >> count);
        bits &= (1 << count) - 1;
      }
    }
    for (; at < line.size(); at++) {
      int c = line.at(at);
      if (c != ' ' && c != '`' && c != '\n' && c != '\r') {
        throw BinasciiModule.error("Trailing garbage");
      }
    }
    return new PyBytes(out);
  }

  /** The bytes of quoted-printable text. */
  static PyBytes fromQuoted(ByteSequence text, boolean header) {
    int size = text.size();
    Work.elements(size);
    ByteArrayOutputStream out = new ByteArrayOutputStream(size);
    int i = 0;
    while (i < size) {
      int c = text.at(i);
      if (c == '_' && header) {
        out.write(' ');
        i++;
      } else if (c != '=') {
        out.write(c);
        i++;
      } else if (i + 1 >= size) {
        break;
      } else if (text.at(i + 1) == '\n' || text.at(i + 1) == '\r') {
        i++;
        while (i < size && text.at(i) != '\n') {
          i++;
        }
        i++;
      } else if (text.at(i + 1) == '=') {
        out.write('=');
        i += 2;
      } else if (i + 2 < size && digit(text.at(i + 1)) >= 0 && digit(text.at(i + 2)) >= 0) {
        out.write(digit(text.at(i + 1)) << 4 | digit(text.at(i + 2)));
        i += 3;
      } else {
        out.write('=');
        i++;
      }
    }
    return new PyBytes(out.toByteArray());
  }

  private static int digit(int c) {
    return Character.digit(c, 16);
  }

  /** Bytes as quoted-printable text. */
  static PyBytes toQuoted(ByteSequence data, boolean tabs, boolean isText, boolean header) {
    int size = data.size();
    Work.elements(4L * size);
    Work.checkSize(4L * size);
    int first = 0;
    while (first < size && data.at(first) != '\n') {
      first++;
    }
    boolean crlf = first > 0 && first < size && data.at(first - 1) == '\r';
    ByteArrayOutputStream out = new ByteArrayOutputStream(size);
    int column = 0;
    int i = 0;
    while (i < size) {
      int c = data.at(i);
      boolean lineEnd = isText && isLineEnd(data, i);
      if (!lineEnd && (header && c == '_' || isQuoted(data, i, column, tabs, isText))) {
        if (column + 3 >= QP_LINE) {
          breakLine(out, crlf);
          column = 0;
        }
        quote(out, c);
        column += 3;
        i++;
        continue;
      }
      if (lineEnd) {
        out.writeBytes((crlf ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
        i += c == '\r' ? 2 : 1;
        column = 0;
        continue;
      }
      if (i + 1 != size && data.at(i + 1) != '\n' && column + 1 >= QP_LINE) {
        breakLine(out, crlf);
        column = 0;
      }
      if (header && c == ' ') {
        out.write('_');
      } else if (isText && (c == ' ' || c == '\t') && isLineEnd(data, i + 1)) {
        quote(out, c);
      } else {
        out.write(c);
      }
      column++;
      i++;
    }
    return new PyBytes(out.toByteArray());
  }

  private static boolean isLineEnd(ByteSequence data, int i) {
    int size = data.size();
    return i < size
        && (data.at(i) == '\n' || data.at(i) == '\r' && i + 1 < size && data.at(i + 1) == '\n');
  }

  private static boolean isQuoted(
      ByteSequence data, int i, int column, boolean tabs, boolean isText) {
    int c = data.at(i);
    int size = data.size();
    if (c > 126 || c == '=') {
      return true;
    }
    if (c == '.'
        && column == 0
        && (i + 1 == size
            || data.at(i + 1) == '\n'
            || data.at(i + 1) == '\r'
            || data.at(i + 1) == 0)) {
      return true;
    }
    if (!isText && (c == '\r' || c == '\n')) {
      return true;
    }
    boolean blank = c == ' ' || c == '\t';
    if (blank && i + 1 == size) {
      return true;
    }
    if (c >= 33) {
      return false;
    }
    return c != '\r' && c != '\n' && (!blank || tabs);
  }

  private static void breakLine(ByteArrayOutputStream out, boolean crlf) {
    out.writeBytes((crlf ? "=\r\n" : "=\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static void quote(ByteArrayOutputStream out, int c) {
    String hex = Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT);
    out.writeBytes(("=" + hex).getBytes(StandardCharsets.US_ASCII));
  }
}
