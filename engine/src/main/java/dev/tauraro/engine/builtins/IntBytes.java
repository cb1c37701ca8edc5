package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Metering;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.math.BigInteger;
import java.util.Arrays;

/** {@code int.to_bytes} and {@code int.from_bytes}. */
final class IntBytes {
  private static final Signature TO_BYTES =
      Signature.parse("to_bytes(length=1, byteorder='big', *, signed=False)");
  private static final Signature FROM_BYTES =
      Signature.parse("from_bytes(bytes, byteorder='big', *, signed=False)");

  private IntBytes() {}

  static Object toBytes(Object[] arguments, String[] keywords) {
    Object[] bound = TO_BYTES.bind(arguments, keywords, 1);
    long length = bound[0] == null ? 1 : Numbers.toSizeArgument(bound[0]);
    boolean little = isLittle(bound[1], "to_bytes");
    boolean signed = bound[2] != null && Truth.of(bound[2]);
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    BigInteger value = Numbers.big(arguments[0]);
    if (value.signum() < 0 && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    if (value.bitLength() + (signed ? 1 : 0) > length * 8 && value.bitLength() > 0) {
      throw Errors.overflowError("int too big to convert");
    }
    Metering.object(length);
    if (length > Integer.MAX_VALUE - 16) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    byte[] shortest = value.toByteArray();
    byte[] bytes = new byte[(int) length];
    if (value.signum() < 0) {
      Arrays.fill(bytes, (byte) -1);
    }
    int count = Math.min(shortest.length, bytes.length);
    System.arraycopy(shortest, shortest.length - count, bytes, bytes.length - count, count);
    if (little) {
      reverse(bytes);
    }
    return new PyBytes(bytes);
  }

  static Object fromBytes(Object[] arguments, String[] keywords) {
    Object[] bound = FROM_BYTES.bind(arguments, keywords, 1);
    boolean little = isLittle(bound[1], "from_bytes");
    byte[] bytes = bytes(bound[0]);
    boolean signed = bound[2] != null && Truth.of(bound[2]);
    if (little) {
      reverse(bytes);
    }
    BigInteger value =
        signed && bytes.length > 0 ? new BigInteger(bytes) : new BigInteger(1, bytes);
    Object number = Numbers.normalize(value);
    PyType type = (PyType) arguments[0];
    return type == Types.INT ? number : Calls.call(type, number);
  }

  private static byte[] bytes(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof ByteSequence) {
      return ((ByteSequence) plain).toByteArray();
    }
    if (Str.unwrap(value) != null) {
      throw Errors.typeError("cannot convert 'str' object to bytes");
    }
    if (Types.of(value).lookup("__bytes__") != null) {
      Object made = Access.callSpecial(value, "__bytes__");
      if (!(made instanceof PyBytes)) {
        throw Errors.typeError("__bytes__ returned non-bytes (type " + Types.nameOf(made) + ")");
      }
      return ((PyBytes) made).toByteArray();
    }
    if (Iteration.iterateOrNull(value) == null) {
      throw Errors.typeError("cannot convert '" + Types.nameOf(value) + "' object to bytes");
    }
    Object[] items = Iteration.toArray(value);
    byte[] bytes = new byte[items.length];
    for (int i = 0; i < items.length; i++) {
      long item = Numbers.toLongClamped(items[i]);
      if (item < 0 || item > 255) {
        throw Errors.valueError("bytes must be in range(0, 256)");
      }
      bytes[i] = (byte) item;
    }
    return bytes;
  }

  private static boolean isLittle(Object order, String function) {
    if (order == null) {
      return false;
    }
    Object text = Str.unwrap(order);
    if (text == null) {
      throw Errors.typeError(
          function + "() argument 'byteorder' must be str, not " + Types.nameOf(order));
    }
    if (text.equals("little")) {
      return true;
    }
    if (!text.equals("big")) {
      throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }
    return false;
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }
}
