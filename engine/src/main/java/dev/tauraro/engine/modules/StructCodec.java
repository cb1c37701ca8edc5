package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.math.BigInteger;

/** Packs values into bytes and back, by a format. */
final class StructCodec {
  private static final BigInteger ALL_LONGS = BigInteger.ONE.shiftLeft(64);
  private static final int HALF_BITS = 16;

  private final StructFormat format;

  StructCodec(StructFormat format) {
    this.format = format;
  }

  /** Packs the arguments from {@code first} on. */
  byte[] pack(Object[] arguments, int first) {
    int given = arguments.length - first;
    if (given != format.values()) {
      throw StructFormat.error(
          "pack expected " + format.values() + " items for packing (got " + given + ")");
    }
    Work.checkSize(format.size());
    Work.elements(format.size());
    byte[] bytes = new byte[format.size()];
    int next = first;
    for (StructFormat.Item item : format.items()) {
      Work.steps(1 + (item.count() >> 2));
      for (int i = 0; i < item.count(); i++) {
        packOne(item, bytes, item.offset() + i * item.size(), arguments[next++]);
      }
    }
    return bytes;
  }

  private void packOne(StructFormat.Item item, byte[] bytes, int at, Object value) {
    Object plain = ValueInstance.unwrap(value);
    switch (item.code()) {
      case 'c':
        if (!(plain instanceof PyBytes) || ((PyBytes) plain).size() != 1) {
          throw StructFormat.error("char format requires a bytes object of length 1");
        }
        bytes[at] = ((PyBytes) plain).array()[0];
        break;
      case 's':
      case 'p':
        packText(item, bytes, at, plain);
        break;
      case '?':
        bytes[at] = (byte) (Truth.of(value) ? 1 : 0);
        break;
      case 'e':
      case 'f':
      case 'd':
        write(bytes, at, item.size(), floatBits(item.code(), plain));
        break;
      default:
        write(bytes, at, item.size(), integer(item, value));
        break;
    }
  }

  private static void packText(StructFormat.Item item, byte[] bytes, int at, Object value) {
    if (!(value instanceof ByteSequence)) {
      throw StructFormat.error("argument for '" + item.code() + "' must be a bytes object");
    }
    ByteSequence text = (ByteSequence) value;
    int header = item.code() == 'p' ? 1 : 0;
    if (item.size() <= 0) {
      return;
    }
    int length = Math.min(text.size(), item.size() - header);
    if (header > 0) {
      bytes[at] = (byte) Math.min(length, 255);
    }
    System.arraycopy(text.array(), text.offset(), bytes, at + header, length);
  }

  private long floatBits(char code, Object value) {
    double real = real(value);
    if (code == 'd') {
      return Double.doubleToLongBits(real);
    }
    if (code == 'e') {
      return half(real, value);
    }
    float single = (float) real;
    if (Float.isInfinite(single) && !Double.isInfinite(real) && !format.isAligned()) {
      throw tooLarge(value, 'f');
    }
    return Float.floatToIntBits(single);
  }

  private static double real(Object value) {
    Double number;
    try {
      number = Numbers.toDoubleOrNull(value);
    } catch (ScriptRaise failure) {
      number = null; // Whatever went wrong, it is no float.
    }
    if (number == null) {
      throw StructFormat.error("required argument is not a float");
    }
    return number;
  }

  private static ScriptRaise tooLarge(Object value, char code) {
    return Numbers.isInt(value)
        ? StructFormat.error("int too large to convert")
        : Errors.overflowError("float too large to pack with " + code + " format");
  }

  /** A float of two bytes. */
  private static long half(double value, Object given) {
    long sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return sign | 0x7E00;
    }
    if (Double.isInfinite(value)) {
      return sign | 0x7C00;
    }
    int exponent = Math.max(-14, size == 0 ? -14 : Math.getExponent(size));
    double scaled = Math.rint(Math.scalb(size, 10 - exponent));
    if (scaled >= 2048) {
      scaled /= 2;
      exponent++;
    }
    if (exponent > 15) {
      throw tooLarge(given, 'e');
    }
    long fraction = (long) scaled;
    return sign | (fraction < 1024 ? fraction : (exponent + 15L << 10) + fraction - 1024);
  }

  private static double ofHalf(int bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    double size;
    if (exponent == 31) {
      size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = Math.scalb((double) fraction, -24);
    } else {
      size = Math.scalb((double) (fraction + 1024), exponent - 25);
    }
    return (bits & 0x8000) != 0 ? -size : size;
  }

  private long integer(StructFormat.Item item, Object value) {
    Object index = Numbers.indexOrNull(value);
    if (index == null) {
      throw StructFormat.error("required argument is not an integer");
    }
    char code = item.code();
    boolean unsigned = Character.isUpperCase(code);
    BigInteger number = Numbers.big(index);
    int bits = 8 * item.size();
    // A pointer may be given as a signed number, too.
    BigInteger least =
        unsigned && code != 'P' ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(bits - 1).negate();
    BigInteger most = BigInteger.ONE.shiftLeft(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      throw outOfRange(code, number, least, most);
    }
    return number.longValue();
  }

  private RuntimeException outOfRange(
      char code, BigInteger number, BigInteger least, BigInteger most) {
    String range = " format requires " + least + " <= number <= " + most;
    boolean small = number.bitLength() <= 63;
    switch (code) {
      case 'b':
        return StructFormat.error(small ? "byte" + range : "argument out of range");
      case 'B':
        return StructFormat.error(small ? "ubyte" + range : "argument out of range");
      case 'h':
        if (format.isBigEndian()) {
          return StructFormat.error(small ? "'h'" + range : "argument out of range");
        }
        return StructFormat.error(small ? "short" + range : "argument out of range");
      case 'H':
        if (format.isBigEndian()) {
          boolean known = number.signum() >= 0 && number.bitLength() <= 64;
          return StructFormat.error(known ? "'H'" + range : "argument out of range");
        }
        return StructFormat.error(small ? "ushort" + range : "argument out of range");
      case 'I':
      case 'L':
        boolean fits = number.signum() >= 0 && number.bitLength() <= 64;
        return StructFormat.error(
            fits && most.bitLength() < 64 ? "'" + code + "'" + range : "argument out of range");
      case 'i':
      case 'l':
        return StructFormat.error(
            small && most.bitLength() < 63 ? "'" + code + "'" + range : "argument out of range");
      case 'q':
      case 'Q':
        return StructFormat.error(
            format.isBigEndian() ? "int too large to convert" : "argument out of range");
      default:
        return StructFormat.error("argument out of range");
    }
  }

  private void write(byte[] bytes, int at, int size, long bits) {
    for (int i = 0; i < size; i++) {
      bytes[format.isBigEndian() ? at + size - 1 - i : at + i] = (byte) (bits >> 8 * i);
    }
  }

  private long read(ByteSequence bytes, int at, int size) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits = bits << 8 | bytes.at(format.isBigEndian() ? at + i : at + size - 1 - i);
    }
    return bits;
  }

  /** The values that begin at an index. */
  PyTuple unpack(ByteSequence bytes, int start) {
    Work.checkSize(8L * format.values());
    Work.elements(format.size());
    Object[] values = new Object[format.values()];
    int next = 0;
    for (StructFormat.Item item : format.items()) {
      Work.steps(1 + (item.count() >> 2));
      for (int i = 0; i < item.count(); i++) {
        values[next++] = unpackOne(item, bytes, start + item.offset() + i * item.size());
      }
    }
    return PyTuple.of(values);
  }

  private Object unpackOne(StructFormat.Item item, ByteSequence bytes, int at) {
    int size = item.size();
    switch (item.code()) {
      case 'c':
      case 's':
        return new PyBytes(bytes.range(at, at + size));
      case 'p':
        int length = size == 0 ? 0 : Math.min(bytes.at(at), size - 1);
        return new PyBytes(size == 0 ? new byte[0] : bytes.range(at + 1, at + 1 + length));
      case '?':
        return bytes.at(at) != 0;
      case 'e':
        return ofHalf((int) read(bytes, at, 2) & (1 << HALF_BITS) - 1);
      case 'f':
        return (double) Float.intBitsToFloat((int) read(bytes, at, 4));
      case 'd':
        return Double.longBitsToDouble(read(bytes, at, 8));
      default:
        return number(read(bytes, at, size), 8 * size, Character.isUpperCase(item.code()));
    }
  }

  private static Object number(long bits, int width, boolean unsigned) {
    if (width == 64) {
      return unsigned && bits < 0
          ? Numbers.normalize(BigInteger.valueOf(bits).add(ALL_LONGS))
          : (Object) bits;
    }
    long sign = 1L << width - 1;
    return unsigned ? bits : (bits ^ sign) - sign;
  }

  /** Copies packed bytes into a buffer. */
  static void store(byte[] packed, ByteSequence target, int at) {
    System.arraycopy(packed, 0, target.array(), target.offset() + at, packed.length);
  }
}
