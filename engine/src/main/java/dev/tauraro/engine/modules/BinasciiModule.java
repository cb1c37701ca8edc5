package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** The module {@code binascii}: bytes as text. */
final class BinasciiModule {
  private static final PyType ERROR =
      PyType.builtin("Error", Exceptions.VALUE_ERROR, PyType.Layout.NATIVE);
  private static final PyType INCOMPLETE =
      PyType.builtin("Incomplete", Exceptions.EXCEPTION, PyType.Layout.NATIVE);

  private static final Signature HEXLIFY =
      Signature.parse("hexlify(data, sep=None, bytes_per_sep=1)");
  private static final Signature TO_BASE64 =
      Signature.parse("b2a_base64(data, /, *, newline=True)");
  private static final Signature FROM_BASE64 =
      Signature.parse("a2b_base64(data, /, *, strict_mode=False)");
  private static final Signature TO_UU = Signature.parse("b2a_uu(data, /, *, backtick=False)");
  private static final Signature TO_QUOTED =
      Signature.parse("b2a_qp(data, quotetabs=False, istext=True, header=False)");
  private static final Signature FROM_QUOTED = Signature.parse("a2b_qp(data, header=False)");
  private static final Signature CRC = Signature.parse("crc32(data, crc=0, /)");
  private static final int POLYNOMIAL = 0x1021;

  static {
    for (PyType type : new PyType[] {ERROR, INCOMPLETE}) {
      type.setHasInstanceAttributes(true);
      type.setDisplayName("binascii." + type.name());
      type.setOwn("__module__", "binascii");
      type.seal();
    }
  }

  private BinasciiModule() {}

  static PyModule create() {
    return new ModuleBuilder("binascii", "Bytes as text.")
        .constant("Error", ERROR)
        .constant("Incomplete", INCOMPLETE)
        .any("hexlify", (a, k) -> hex(HEXLIFY.bind(a, k)))
        .any("b2a_hex", (a, k) -> hex(HEXLIFY.bind(a, k)))
        .one("unhexlify", BinasciiModule::unhex)
        .one("a2b_hex", BinasciiModule::unhex)
        .any("b2a_base64", (a, k) -> toBase64(TO_BASE64.bind(a, k)))
        .any("a2b_base64", (a, k) -> fromBase64(FROM_BASE64.bind(a, k)))
        .any("crc32", (a, k) -> crc32(CRC.bind(a, k)))
        .any("b2a_uu", (a, k) -> toUu(TO_UU.bind(a, k)))
        .one("a2b_uu", line -> MailCodecs.fromUu(ascii(line)))
        .any("b2a_qp", (a, k) -> toQuoted(TO_QUOTED.bind(a, k)))
        .any("a2b_qp", (a, k) -> fromQuoted(FROM_QUOTED.bind(a, k)))
        .two("crc_hqx", BinasciiModule::crcHqx)
        .build();
  }

  static ScriptRaise error(String message) {
    return Errors.of(ERROR, Str.of(message));
  }

  /** The bytes of a bytes-like argument. */
  static ByteSequence bytes(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(value) + "'");
    }
    if (plain instanceof PyMemoryView && !((PyMemoryView) plain).isContiguous()) {
      throw Errors.of(
          Exceptions.BUFFER_ERROR, Str.of("memoryview: underlying buffer is not C-contiguous"));
    }
    ByteSequence bytes = (ByteSequence) plain;
    Work.elements(bytes.size());
    return bytes;
  }

  /** The bytes of an argument that may be an ASCII string. */
  private static ByteSequence ascii(Object value) {
    Object text = Str.unwrap(value);
    if (text == null) {
      Object plain = ValueInstance.unwrap(value);
      if (!(plain instanceof ByteSequence)) {
        throw Errors.typeError(
            "argument should be bytes, buffer or ASCII string, not '" + Types.nameOf(value) + "'");
      }
      return bytes(value);
    }
    int length = Str.length(text);
    Work.checkSize(length);
    Work.elements(length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(text, i);
      if (c >= 128) {
        throw Errors.valueError("string argument should contain only ASCII characters");
      }
      bytes[i] = (byte) c;
    }
    return new PyBytes(bytes);
  }

  private static Object hex(Object[] bound) {
    ByteSequence data = bytes(bound[0]);
    int separator = -1;
    if (bound[1] != null) {
      ByteSequence given = ascii(bound[1]);
      if (given.size() != 1) {
        throw Errors.valueError("sep must be length 1.");
      }
      separator = given.at(0);
    }
    long group = bound[2] == null ? 1 : Numbers.toLongClamped(Numbers.index(bound[2]));
    int size = data.size();
    Work.checkSize(3L * size);
    byte[] out = new byte[3 * size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (separator >= 0
          && group != 0
          && i > 0
          && (group > 0 ? size - i : i) % Math.abs(group) == 0) {
        out[at++] = (byte) separator;
      }
      out[at++] = (byte) Character.forDigit(data.at(i) >> 4, 16);
      out[at++] = (byte) Character.forDigit(data.at(i) & 15, 16);
    }
    return new PyBytes(Arrays.copyOf(out, at));
  }

  private static Object unhex(Object value) {
    ByteSequence text = ascii(value);
    if (text.size() % 2 != 0) {
      throw error("Odd-length string");
    }
    byte[] out = new byte[text.size() / 2];
    for (int i = 0; i < out.length; i++) {
      int high = Character.digit(text.at(2 * i), 16);
      int low = Character.digit(text.at(2 * i + 1), 16);
      if (high < 0 || low < 0) {
        throw error("Non-hexadecimal digit found");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return new PyBytes(out);
  }

  private static boolean flag(Object value, boolean absent) {
    return value == null ? absent : Truth.of(value);
  }

  private static Object toUu(Object[] bound) {
    return MailCodecs.toUu(bytes(bound[0]), flag(bound[1], false));
  }

  private static Object toQuoted(Object[] bound) {
    return MailCodecs.toQuoted(
        bytes(bound[0]), flag(bound[1], false), flag(bound[2], true), flag(bound[3], false));
  }

  private static Object fromQuoted(Object[] bound) {
    return MailCodecs.fromQuoted(ascii(bound[0]), flag(bound[1], false));
  }

  private static Object toBase64(Object[] bound) {
    ByteSequence data = bytes(bound[0]);
    boolean newline = bound[1] == null || Truth.of(bound[1]);
    Work.checkSize(2L * data.size());
    byte[] text = Base64.getEncoder().encode(data.toByteArray());
    if (newline) {
      text = Arrays.copyOf(text, text.length + 1);
      text[text.length - 1] = '\n';
    }
    return new PyBytes(text);
  }

  private static int digit(int c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }

  private static Object fromBase64(Object[] bound) {
    ByteSequence text = ascii(bound[0]);
    boolean strict = bound[1] != null && Truth.of(bound[1]);
    int size = text.size();
    if (strict && size > 0 && text.at(0) == '=') {
      throw error("Leading padding not allowed");
    }
    byte[] out = new byte[size / 4 * 3 + 3];
    int length = 0;
    int digits = 0;
    int left = 0;
    int padding = 0;
    for (int i = 0; i < size; i++) {
      int c = text.at(i);
      if (c == '=') {
        padding++;
        if (digits >= 2 && digits + padding >= 4) {
          if (strict && i + 1 < size) {
            throw error("Excess data after padding");
          }
          return new PyBytes(Arrays.copyOf(out, length));
        }
        continue;
      }
      int digit = digit(c);
      if (digit < 0) {
        if (strict) {
          throw error("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padding > 0) {
        throw error("Discontinuous padding not allowed");
      }
      padding = 0;
      if (digits > 0) {
        out[length++] = (byte) (left << 2 * digits | digit >> 6 - 2 * digits);
      }
      left = digit;
      digits = (digits + 1) % 4;
    }
    if (digits == 1) {
      throw error(
          "Invalid base64-encoded string: number of data characters ("
              + (length / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (digits > 0) {
      throw error("Incorrect padding");
    }
    return new PyBytes(Arrays.copyOf(out, length));
  }

  /** {@code crc32(data, crc)} */
  static Object crc32(Object[] bound) {
    ByteSequence data = bytes(bound[0]);
    long start = bound[1] == null ? 0 : Numbers.big(Numbers.index(bound[1])).longValue();
    if (start == 0) {
      CRC32 crc = new CRC32();
      crc.update(data.array(), data.offset(), data.size());
      return crc.getValue();
    }
    int crc = ~(int) start;
    for (int i = 0; i < data.size(); i++) {
      crc ^= data.at(i);
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1;
      }
    }
    Work.elements(data.size());
    return ~crc & 0xFFFFFFFFL;
  }

  private static Object crcHqx(Object value, Object start) {
    ByteSequence data = bytes(value);
    int crc = Numbers.big(Numbers.index(start)).intValue() & 0xFFFF;
    for (int i = 0; i < data.size(); i++) {
      crc ^= data.at(i) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) != 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
      }
      crc &= 0xFFFF;
    }
    return (long) crc;
  }
}
