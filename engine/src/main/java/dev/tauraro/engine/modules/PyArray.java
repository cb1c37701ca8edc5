package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/** An array: numbers of one kind, packed in bytes. */
final class PyArray extends PyByteArray {
  static final String CODES = "bBuhHiIlLqQfd";

  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ORDER);
  private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ORDER);
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ORDER);

  private final PyType type;
  private final char code;
  private final int width;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  PyArray(PyType type, char code) {
    this.type = type;
    this.code = code;
    this.width = itemSize(code);
  }

  static int itemSize(char code) {
    return switch (code) {
      case 'b', 'B' -> 1;
      case 'h', 'H' -> 2;
      case 'i', 'I', 'f', 'u' -> 4;
      default -> 8;
    };
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public char itemFormat() {
    return code == 'u' ? 'I' : code;
  }

  @Override
  protected String viewedMessage() {
    return "cannot resize an array that is exporting buffers";
  }

  char code() {
    return code;
  }

  /** Bytes of an item. */
  int width() {
    return width;
  }

  /** Number of items. */
  int count() {
    return size() / width;
  }

  @Override
  public int knownSize() {
    return type().isBuiltin() ? count() : -1;
  }

  /** A new array of the same kind. */
  PyArray empty() {
    return new PyArray(ArrayType.TYPE, code);
  }

  /** The item at an index within bounds. */
  Object get(int index) {
    byte[] bytes = array();
    int at = index * width;
    return switch (code) {
      case 'b' -> (long) bytes[at];
      case 'B' -> bytes[at] & 0xFFL;
      case 'h' -> (long) (short) SHORTS.get(bytes, at);
      case 'H' -> (short) SHORTS.get(bytes, at) & 0xFFFFL;
      case 'i' -> (long) (int) INTS.get(bytes, at);
      case 'I' -> (int) INTS.get(bytes, at) & 0xFFFFFFFFL;
      case 'f' -> (double) Float.intBitsToFloat((int) INTS.get(bytes, at));
      case 'd' -> Double.longBitsToDouble((long) LONGS.get(bytes, at));
      case 'u' -> character((int) INTS.get(bytes, at));
      case 'l', 'q' -> (long) LONGS.get(bytes, at);
      default -> unsigned((long) LONGS.get(bytes, at));
    };
  }

  private static Object character(int c) {
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw Errors.valueError(
          "character U+" + Integer.toHexString(c) + " is not in range [U+0000; U+10ffff]");
    }
    return Str.ofCodePoint(c);
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
  }

  /** Replaces the item at an index within bounds. */
  void set(int index, Object value) {
    put(index, bits(value));
  }

  private void put(int index, long bits) {
    byte[] bytes = array();
    int at = index * width;
    switch (width) {
      case 1:
        bytes[at] = (byte) bits;
        break;
      case 2:
        SHORTS.set(bytes, at, (short) bits);
        break;
      case 4:
        INTS.set(bytes, at, (int) bits);
        break;
      default:
        LONGS.set(bytes, at, bits);
        break;
    }
  }

  /** Inserts an item before the one at an index. */
  void insert(int index, Object value) {
    long bits = bits(value);
    if (index > count()) {
      throw Errors.indexError("array assignment index out of range");
    }
    replace(index * width, index * width, new byte[width], width);
    put(index, bits);
  }

  void add(Object value) {
    insert(count(), value);
  }

  void remove(int index) {
    replace(index * width, (index + 1) * width, new byte[0], 0);
  }

  /** Adds packed items at the end. */
  void addBytes(byte[] packed) {
    replace(size(), size(), packed, packed.length);
  }

  /** Turns the bytes of each item around. */
  void swapBytes() {
    byte[] bytes = array();
    Work.elements(size());
    for (int at = 0; at < size(); at += width) {
      for (int i = at, j = at + width - 1; i < j; i++, j--) {
        byte other = bytes[i];
        bytes[i] = bytes[j];
        bytes[j] = other;
      }
    }
  }

  private long bits(Object value) {
    switch (code) {
      case 'f':
        return Float.floatToRawIntBits((float) Numbers.toDouble(value));
      case 'd':
        return Double.doubleToRawLongBits(Numbers.toDouble(value));
      case 'u':
        Object text = Str.unwrap(value);
        if (text == null || Str.length(text) != 1) {
          throw Errors.typeError("array item must be unicode character");
        }
        return Str.codePointAt(text, 0);
      default:
        return integer(Numbers.big(Numbers.index(value)));
    }
  }

  private long integer(BigInteger value) {
    boolean signed = Character.isLowerCase(code);
    int bits = 8 * width;
    boolean fits =
        signed ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
    if (!fits) {
      throw Errors.overflowError(tooLarge(value.signum() < 0, value.bitLength()));
    }
    return value.longValue();
  }

  private String tooLarge(boolean negative, int length) {
    if (width < 4 && length >= 64) {
      return "Python int too large to convert to C long";
    }
    String limit = negative ? " is less than minimum" : " is greater than maximum";
    switch (code) {
      case 'b':
        return "signed char" + limit;
      case 'B':
        return "unsigned byte integer" + limit;
      case 'h':
        return "signed short integer" + limit;
      case 'H':
        return "unsigned short" + limit;
      case 'i':
        return length < 64 ? "signed integer" + limit : "Python int too large to convert to C long";
      case 'I':
        return negative
            ? "can't convert negative value to unsigned int"
            : length <= 64
                ? "unsigned int" + limit
                : "Python int too large to convert to C unsigned long";
      case 'L':
        return negative
            ? "can't convert negative value to unsigned int"
            : "Python int too large to convert to C unsigned long";
      case 'l':
        return "Python int too large to convert to C long";
      case 'Q':
        return negative ? "can't convert negative int to unsigned" : "int too big to convert";
      default:
        return "int too big to convert";
    }
  }
}
