package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Arrays as bytes that any machine can read: a number says what the items are. Numbers above 1 come
 * in pairs, little-endian first.
 */
final class ArrayPacking {
  /** Type codes of the items by the half of their number; {@code t} and {@code u} are text. */
  private static final String KINDS = "?HhIiQqfdtu";

  private static final int FORMATS = 2 * KINDS.length();

  static final BuiltinFunction RECONSTRUCTOR =
      BuiltinFunction.function("_array_reconstructor")
          .any(ArrayPacking::unpack)
          .build()
          .withModule("array");

  private ArrayPacking() {}

  /** What {@code __reduce_ex__} answers. */
  static Object reduced(PyArray array, Object protocol) {
    Object own = array.attributes();
    Object state = own == null ? None.NONE : Access.get(array, "__dict__");
    Object code = Str.of(String.valueOf(array.code()));
    if (Numbers.toIndex(protocol) < 3) {
      return PyTuple.of(array.type(), PyTuple.of(code, ArrayType.list(array)), state);
    }
    return PyTuple.of(
        RECONSTRUCTOR,
        PyTuple.of(array.type(), code, (long) format(array.code()), ArrayType.bytes(array)),
        state);
  }

  private static int format(char code) {
    return switch (code) {
      case 'B' -> 0;
      case 'b' -> 1;
      case 'L' -> format('Q');
      case 'l' -> format('q');
      default -> 2 * KINDS.indexOf(code);
    };
  }

  /** {@code _array_reconstructor(type, typecode, format, items)} */
  private static Object unpack(Object[] arguments, String[] keywords) {
    ModuleTypes.noKeywords("_array_reconstructor", keywords);
    if (arguments.length != 4) {
      throw Errors.typeError("_array_reconstructor expected 4 arguments, got " + arguments.length);
    }
    PyType type = arrayType(arguments[0]);
    Object text = Str.unwrap(arguments[1]);
    if (text == null || Str.length(text) != 1) {
      throw Errors.typeError(
          "_array_reconstructor() argument 2 must be a unicode character, not "
              + Types.nameOf(arguments[1]));
    }
    long format = Numbers.toIndex(arguments[2]);
    if (!(ValueInstance.unwrap(arguments[3]) instanceof PyBytes packed)) {
      throw Errors.typeError("fourth argument should be bytes, not " + Types.nameOf(arguments[3]));
    }
    int code = Str.codePointAt(text, 0);
    if (PyArray.CODES.indexOf(code) < 0) {
      throw Errors.valueError("second argument must be a valid type code");
    }
    if (format < 0 || format >= FORMATS) {
      throw Errors.valueError("third argument must be a valid machine format code.");
    }
    PyArray array = new PyArray(type, codeOf((int) format, (char) code));
    if (format == format((char) code)) {
      ArrayChanges.addBytes(array, packed);
    } else if (format >= FORMATS - 4) {
      addText(array, packed, (int) format);
    } else {
      addNumbers(array, packed.toByteArray(), (int) format);
    }
    return array;
  }

  /** The type code of what is made: one that has room for all ints that the format has. */
  private static char codeOf(int format, char wanted) {
    boolean asked = format == format(wanted) || format >= 2 * KINDS.indexOf('f');
    return asked ? wanted : kind(format);
  }

  private static char kind(int format) {
    return format < 2 ? "Bb".charAt(format) : KINDS.charAt(format / 2);
  }

  private static PyType arrayType(Object value) {
    if (!(value instanceof PyType type)) {
      throw Errors.typeError("first argument must be a type object, not " + Types.nameOf(value));
    }
    if (!type.isSubtypeOf(ArrayType.TYPE)) {
      throw Errors.typeError(type.name() + " is not a subtype of " + ArrayType.TYPE.displayName());
    }
    return type;
  }

  private static void addText(PyArray array, PyBytes packed, int format) {
    String name =
        (format < FORMATS - 2 ? "utf-16-" : "utf-32-") + ((format & 1) == 0 ? "le" : "be");
    ArrayChanges.addItems(array, Calls.call(Access.get(packed, "decode"), Str.of(name)));
  }

  private static void addNumbers(PyArray array, byte[] packed, int format) {
    char kind = kind(format);
    int width = PyArray.itemSize(kind);
    if (packed.length % width != 0) {
      throw Errors.valueError("string length not a multiple of item size");
    }
    Work.elements(packed.length);
    for (int at = 0; at < packed.length; at += width) {
      byte[] item = Arrays.copyOfRange(packed, at, at + width);
      array.add(number(item, kind, format > 1 && (format & 1) == 1));
    }
  }

  private static Object number(byte[] item, char kind, boolean bigEndian) {
    if (!bigEndian) {
      for (int i = 0, j = item.length - 1; i < j; i++, j--) {
        byte other = item[i];
        item[i] = item[j];
        item[j] = other;
      }
    }
    BigInteger bits = new BigInteger(item);
    return switch (kind) {
      case 'f' -> (double) Float.intBitsToFloat(bits.intValue());
      case 'd' -> Double.longBitsToDouble(bits.longValue());
      default -> Numbers.normalize(Character.isLowerCase(kind) ? bits : new BigInteger(1, item));
    };
  }
}
