package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.KeptCode;
import dev.tauraro.engine.builtins.TextCoding;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a value that {@link MarshalWriter} or CPython wrote. */
final class MarshalReader {
  /** Items for which there is room before the first of them is read. */
  private static final int MAX_ROOM = 1 << 10;

  /** Types of values that never get numbers. */
  private static final String UNNUMBERED = "0NSFT.r";

  private final MarshalInput in;
  private final List<Object> numbered = new ArrayList<>();
  private int depth;

  MarshalReader(MarshalInput in) {
    this.in = in;
  }

  /** The next value. EOFError, ValueError or TypeError when the data holds none. */
  Object read() {
    return present(next(), "object");
  }

  private Object present(Object value, String container) {
    if (value == null) {
      throw Errors.typeError("NULL object in marshal data for " + container);
    }
    return value;
  }

  /** The next value, or null for the mark that stands for none. */
  private Object next() {
    int first = in.next();
    if (first < 0) {
      throw endOfFile("EOF read where object expected");
    }
    Work.steps(1);
    if (++depth > MarshalTypes.MAX_DEPTH) {
      throw Errors.valueError("recursion limit exceeded");
    }
    int type = first & ~MarshalTypes.NUMBERED;
    boolean isNumbered = first != type;
    Object value;
    if (isContainer(type)) {
      // What may hold itself gets its number before its items are read.
      value = container(type, isNumbered ? numbered.size() : -1);
    } else {
      value = plain(type);
      if (isNumbered && UNNUMBERED.indexOf(type) < 0) {
        numbered.add(value);
      }
    }
    depth--;
    return value;
  }

  private static ScriptRaise endOfFile(String message) {
    return Errors.of(Exceptions.EOF_ERROR, Str.of(message));
  }

  private static ScriptRaise bad(String what) {
    return Errors.valueError("bad marshal data (" + what + ")");
  }

  private static boolean isContainer(int type) {
    return "()[{<>c".indexOf(type) >= 0;
  }

  private Object plain(int type) {
    switch (type) {
      case MarshalTypes.NULL:
        return null;
      case MarshalTypes.NONE:
        return None.NONE;
      case MarshalTypes.STOP_ITERATION:
        return Exceptions.STOP_ITERATION;
      case MarshalTypes.ELLIPSIS:
        return None.ELLIPSIS;
      case MarshalTypes.FALSE:
        return false;
      case MarshalTypes.TRUE:
        return true;
      case MarshalTypes.INT:
        return (long) number();
      case MarshalTypes.LONG:
        return bigInt();
      case MarshalTypes.FLOAT_TEXT:
        return floatText();
      case MarshalTypes.FLOAT:
        return buffer(8).getDouble();
      case MarshalTypes.COMPLEX_TEXT:
        double real = floatText();
        return new PyComplex(real, floatText());
      case MarshalTypes.COMPLEX:
        ByteBuffer parts = buffer(16);
        return new PyComplex(parts.getDouble(), parts.getDouble());
      case MarshalTypes.BYTES:
        return new PyBytes(in.take(size("bytes object")));
      case MarshalTypes.REFERENCE:
        return reference();
      default:
        return text(type);
    }
  }

  private Object text(int type) {
    switch (type) {
      case MarshalTypes.SHORT_ASCII:
      case MarshalTypes.SHORT_ASCII_INTERNED:
        return ascii(octet());
      case MarshalTypes.ASCII:
      case MarshalTypes.ASCII_INTERNED:
        return ascii(size("string"));
      case MarshalTypes.INTERNED:
      case MarshalTypes.UNICODE:
        PyBytes bytes = new PyBytes(in.take(size("string")));
        return TextCoding.decode(bytes, "utf-8", "surrogatepass");
      default:
        throw bad("unknown type code");
    }
  }

  private Object ascii(int size) {
    return Str.of(new String(in.take(size), StandardCharsets.ISO_8859_1));
  }

  private ByteBuffer buffer(int size) {
    return ByteBuffer.wrap(in.take(size)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private int number() {
    return buffer(4).getInt();
  }

  private int octet() {
    int value = in.next();
    if (value < 0) {
      throw endOfFile("EOF read where not expected");
    }
    return value;
  }

  private int size(String what) {
    int size = number();
    if (size < 0) {
      throw bad(what + " size out of range");
    }
    return size;
  }

  private double floatText() {
    return Numbers.parseFloat(new String(in.take(octet()), StandardCharsets.ISO_8859_1));
  }

  private Object bigInt() {
    int signed = number();
    if (signed == Integer.MIN_VALUE) {
      throw bad("long size out of range");
    }
    int digits = Math.abs(signed);
    byte[] data = in.take(2L * digits);
    Work.elements(digits);
    // Digits arrive from the lowest on; the bits of one after the other fill the bytes.
    byte[] low = new byte[(int) (((long) digits * MarshalTypes.DIGIT_BITS + 7) / 8)];
    for (int i = 0; i < digits; i++) {
      int digit = data[2 * i] & 0xFF | (data[2 * i + 1] & 0xFF) << 8;
      if (digit >> MarshalTypes.DIGIT_BITS != 0) {
        throw bad("digit out of range in long");
      }
      if (digit == 0 && i == digits - 1) {
        throw bad("unnormalized long data");
      }
      long bit = (long) i * MarshalTypes.DIGIT_BITS;
      int at = low.length - 1 - (int) (bit >> 3);
      for (int bits = digit << (bit & 7); bits != 0; bits >>= 8) {
        low[at--] |= (byte) bits;
      }
    }
    return Numbers.normalize(new BigInteger(Integer.signum(signed), low));
  }

  private Object reference() {
    int number = number();
    Object value = number < 0 || number >= numbered.size() ? null : numbered.get(number);
    if (value == null) {
      throw bad("invalid reference");
    }
    return value;
  }

  private Object container(int type, int number) {
    switch (type) {
      case MarshalTypes.SMALL_TUPLE:
        return tuple(octet(), number);
      case MarshalTypes.TUPLE:
        return tuple(size("tuple"), number);
      case MarshalTypes.LIST:
        return list(size("list"), number);
      case MarshalTypes.DICT:
        return dict(number);
      case MarshalTypes.CODE:
        return code(number);
      default:
        return set(size("set"), type == MarshalTypes.FROZEN_SET, number);
    }
  }

  private void give(int number, Object value) {
    if (number >= 0) {
      numbered.add(value);
    }
  }

  /** Items may refer to the tuple that they are in; it is full of None before they are there. */
  private Object tuple(int size, int number) {
    if (number >= 0 && size > 0 && size <= MAX_ROOM) {
      Object[] items = new Object[size];
      Arrays.fill(items, None.NONE);
      PyTuple tuple = PyTuple.of(items);
      give(number, tuple);
      for (int i = 0; i < size; i++) {
        items[i] = present(next(), "tuple");
      }
      return tuple;
    }
    give(number, null);
    List<Object> items = new ArrayList<>(Math.min(size, MAX_ROOM));
    for (int i = 0; i < size; i++) {
      items.add(present(next(), "tuple"));
    }
    return numbered(number, size == 0 ? PyTuple.EMPTY : PyTuple.of(items.toArray()));
  }

  private Object numbered(int number, Object value) {
    if (number >= 0) {
      numbered.set(number, value);
    }
    return value;
  }

  private Object list(int size, int number) {
    PyList list = new PyList();
    give(number, list);
    for (int i = 0; i < size; i++) {
      list.append(present(next(), "list"));
    }
    return list;
  }

  private Object dict(int number) {
    PyDict dict = new PyDict();
    give(number, dict);
    for (Object key = next(); key != null; key = next()) {
      Object value = next();
      if (value == null) {
        break;
      }
      dict.store(key, value);
    }
    return dict;
  }

  private Object set(int size, boolean frozen, int number) {
    PySet set = new PySet();
    give(number, frozen ? null : set);
    for (int i = 0; i < size; i++) {
      set.add(present(next(), "set"));
    }
    if (!frozen) {
      return set;
    }
    return numbered(number, size == 0 ? PyFrozenSet.EMPTY : PyFrozenSet.taking(set));
  }

  private Object code(int number) {
    give(number, null);
    Object kept = next();
    Object code = kept instanceof PyTuple ? KeptCode.restore((PyTuple) kept) : null;
    if (code == null) {
      throw bad("code of another implementation");
    }
    return numbered(number, code);
  }
}
