package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.KeptCode;
import dev.tauraro.engine.builtins.TextCoding;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Formatting;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes values as {@code marshal} does.
 *
 * <p>CPython numbers each value that something else refers to, too. That is not counted here: plain
 * values are numbered always, as constants are there; containers where they are met twice.
 */
final class MarshalWriter {
  /** Bytes between two looks at what the result may take. */
  private static final int CHECK_EVERY = 1 << 14;

  private final int version;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Set<Object> shared;
  private final IdentityHashMap<Object, Integer> identities = new IdentityHashMap<>();
  private final Map<Object, Integer> values = new HashMap<>();
  private int checked;
  private int depth;

  private MarshalWriter(int version, Set<Object> shared) {
    this.version = version;
    this.shared = shared;
  }

  /** The bytes of a value. ValueError when there are none for it or for something in it. */
  static PyBytes write(Object value, int version) {
    return new PyBytes(bytes(value, version));
  }

  private static byte[] bytes(Object value, int version) {
    MarshalWriter writer = new MarshalWriter(version, sharedContainers(value));
    writer.append(value);
    return writer.out.toByteArray();
  }

  private static ScriptRaise unknown() {
    return Errors.valueError("unmarshallable object");
  }

  private void append(Object value) {
    if (out.size() - checked > CHECK_EVERY) {
      Work.elements(out.size() - checked);
      Work.checkSize(out.size());
      checked = out.size();
    }
    Work.steps(1);
    if (++depth > MarshalTypes.MAX_DEPTH) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    int mark = mark(value);
    if (mark != 0) {
      out.write(mark);
    } else {
      appendNumbered(value);
    }
    depth--;
  }

  /** The byte that is all of a value, or 0. */
  private static int mark(Object value) {
    if (value == None.NONE) {
      return MarshalTypes.NONE;
    }
    if (value == Exceptions.STOP_ITERATION) {
      return MarshalTypes.STOP_ITERATION;
    }
    if (value == None.ELLIPSIS) {
      return MarshalTypes.ELLIPSIS;
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? MarshalTypes.TRUE : MarshalTypes.FALSE;
    }
    return 0;
  }

  private void appendNumbered(Object value) {
    int flag = 0;
    if (version >= 3) {
      boolean byValue = value instanceof Long || value instanceof Double || isInterned(value);
      Integer number = byValue ? values.get(value) : identities.get(value);
      if (number != null) {
        out.write(MarshalTypes.REFERENCE);
        appendInt(number);
        return;
      }
      if (!isContainer(value) || shared.contains(value)) {
        int next = values.size() + identities.size();
        if (byValue) {
          values.put(value, next);
        } else {
          identities.put(value, next);
        }
        flag = MarshalTypes.NUMBERED;
      }
    }
    if (isContainer(value)) {
      appendContainer(value, flag);
    } else {
      appendPlain(value, flag);
    }
  }

  /** Whether a value is written item by item; empty ones that cannot change are plain values. */
  private static boolean isContainer(Object value) {
    return value.getClass() == PyTuple.class && ((PyTuple) value).size() > 0
        || value.getClass() == PyList.class
        || value instanceof PyDict && Types.of(value) == Types.DICT
        || Types.of(value) == Types.SET
        || isFrozenSet(value) && ((PyAnySet) value).size() > 0;
  }

  private static boolean isFrozenSet(Object value) {
    return Types.of(value) == Types.FROZENSET;
  }

  private void appendContainer(Object value, int flag) {
    if (value instanceof PyTuple) {
      Object[] items = ((PyTuple) value).items();
      appendSized(MarshalTypes.SMALL_TUPLE, MarshalTypes.TUPLE, items.length, flag);
      for (Object item : items) {
        append(item);
      }
    } else if (value instanceof PyList) {
      PyList list = (PyList) value;
      out.write(MarshalTypes.LIST | flag);
      appendInt(list.size());
      for (int i = 0; i < list.size(); i++) {
        append(list.get(i));
      }
    } else if (value instanceof PyDict) {
      PyDict dict = ((PyDict) value).current();
      out.write(MarshalTypes.DICT | flag);
      for (Object key : dict.keyArray()) {
        append(key);
        append(dict.getOrNull(key));
      }
      out.write(MarshalTypes.NULL);
    } else {
      appendSet((PyAnySet) value, flag);
    }
  }

  /** Sets that are equal are the same bytes: the items are in the order of theirs. */
  private void appendSet(PyAnySet set, int flag) {
    out.write((isFrozenSet(set) ? MarshalTypes.FROZEN_SET : MarshalTypes.SET) | flag);
    appendInt(set.size());
    List<Map.Entry<byte[], Object>> items = new ArrayList<>();
    for (Object item : set.keyArray()) {
      items.add(Map.entry(bytes(item, version), item));
    }
    items.sort(Map.Entry.comparingByKey(Arrays::compareUnsigned));
    for (Map.Entry<byte[], Object> item : items) {
      append(item.getValue());
    }
  }

  private void appendPlain(Object value, int flag) {
    if (value instanceof Long) {
      appendInt((Long) value, flag);
    } else if (value instanceof BigInteger) {
      appendBig((BigInteger) value, flag);
    } else if (value instanceof Double) {
      boolean asBits = version > 1;
      out.write((asBits ? MarshalTypes.FLOAT : MarshalTypes.FLOAT_TEXT) | flag);
      appendFloat((Double) value, asBits);
    } else if (value instanceof PyComplex) {
      boolean asBits = version > 1;
      out.write((asBits ? MarshalTypes.COMPLEX : MarshalTypes.COMPLEX_TEXT) | flag);
      appendFloat(((PyComplex) value).real(), asBits);
      appendFloat(((PyComplex) value).imaginary(), asBits);
    } else if (Str.is(value)) {
      appendText(value, flag);
    } else if (value.getClass() == PyTuple.class) {
      appendSized(MarshalTypes.SMALL_TUPLE, MarshalTypes.TUPLE, 0, flag);
    } else if (isFrozenSet(value)) {
      out.write(MarshalTypes.FROZEN_SET | flag);
      appendInt(0);
    } else if (Types.of(value) == Types.CODE) {
      appendCode(value, flag);
    } else {
      appendBuffer(value, flag);
    }
  }

  private void appendInt(int value) {
    out.write(value);
    out.write(value >> 8);
    out.write(value >> 16);
    out.write(value >> 24);
  }

  private void appendInt(long value, int flag) {
    if (value == (int) value) {
      out.write(MarshalTypes.INT | flag);
      appendInt((int) value);
    } else {
      appendBig(BigInteger.valueOf(value), flag);
    }
  }

  private void appendBig(BigInteger value, int flag) {
    Work.elements(value.bitLength() >> 3);
    out.write(MarshalTypes.LONG | flag);
    BigInteger rest = value.abs();
    int digits = (rest.bitLength() + MarshalTypes.DIGIT_BITS - 1) / MarshalTypes.DIGIT_BITS;
    appendInt(value.signum() * digits);
    byte[] bytes = rest.toByteArray();
    for (int i = 0; i < digits; i++) {
      int digit = digit(bytes, (long) i * MarshalTypes.DIGIT_BITS);
      out.write(digit);
      out.write(digit >> 8);
    }
  }

  /** The digit that begins at a bit, which the highest byte is the first to hold. */
  private static int digit(byte[] bytes, long bit) {
    int at = bytes.length - 1 - (int) (bit >> 3);
    int bits = 0;
    for (int i = 0; i < 3 && at - i >= 0; i++) {
      bits |= (bytes[at - i] & 0xFF) << 8 * i;
    }
    return bits >> (bit & 7) & (1 << MarshalTypes.DIGIT_BITS) - 1;
  }

  private void appendFloat(double value, boolean asBits) {
    if (asBits) {
      long bits = Double.doubleToRawLongBits(value);
      appendInt((int) bits);
      appendInt((int) (bits >> 32));
    } else {
      byte[] text =
          Str.java(Formatting.percent("%.17g", value)).getBytes(StandardCharsets.ISO_8859_1);
      out.write(text.length);
      out.writeBytes(text);
    }
  }

  /** CPython keeps one of all constants that could be names. */
  private static boolean isInterned(Object value) {
    if (!(value instanceof String)) {
      return false;
    }
    String text = (String) value;
    Work.elements(text.length());
    return text.chars().allMatch(c -> c == '_' || c < 0x80 && Character.isLetterOrDigit((char) c));
  }

  private void appendText(Object text, int flag) {
    boolean interned = version > 0 && isInterned(text);
    byte[] bytes = ((PyBytes) TextCoding.encode(text, "utf-8", "surrogatepass")).array();
    if (version < 4 || bytes.length != Str.length(text)) {
      boolean marked = interned && version >= 3;
      out.write((marked ? MarshalTypes.INTERNED : MarshalTypes.UNICODE) | flag);
      appendInt(bytes.length);
    } else if (interned) {
      appendSized(
          MarshalTypes.SHORT_ASCII_INTERNED, MarshalTypes.ASCII_INTERNED, bytes.length, flag);
    } else {
      appendSized(MarshalTypes.SHORT_ASCII, MarshalTypes.ASCII, bytes.length, flag);
    }
    out.writeBytes(bytes);
  }

  /** A type that says how many bytes its size takes, and the size. */
  private void appendSized(int small, int large, int size, int flag) {
    if (version >= 4 && size < 256) {
      out.write(small | flag);
      out.write(size);
    } else {
      out.write(large | flag);
      appendInt(size);
    }
  }

  private void appendCode(Object code, int flag) {
    PyTuple kept = KeptCode.describe(code);
    if (kept == null) {
      throw unknown();
    }
    out.write(MarshalTypes.CODE | flag);
    append(kept);
  }

  private void appendBuffer(Object value, int flag) {
    Object plain = ValueInstance.unwrap(value);
    boolean isWhole =
        plain instanceof ByteSequence
            && !(plain instanceof PyMemoryView && !((PyMemoryView) plain).isContiguous());
    if (!isWhole) {
      throw unknown();
    }
    byte[] bytes = ((ByteSequence) plain).toByteArray();
    out.write(MarshalTypes.BYTES | flag);
    appendInt(bytes.length);
    out.writeBytes(bytes);
  }

  /** The containers that are met twice in a value, by identity. */
  private static Set<Object> sharedContainers(Object value) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Object> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (!isContainer(next)) {
        continue;
      }
      if (!seen.add(next)) {
        shared.add(next);
      } else if (next instanceof PyDict) {
        PyDict dict = ((PyDict) next).current();
        pushAll(open, dict.keyArray());
        pushAll(open, dict.valueArray());
      } else if (next instanceof PyAnySet) {
        pushAll(open, ((PyAnySet) next).keyArray());
      } else if (next instanceof PyTuple) {
        pushAll(open, ((PyTuple) next).items());
      } else if (((PyList) next).strategy == PyList.OBJECT) {
        pushAll(open, ((PyList) next).toArray());
      }
    }
    return shared;
  }

  private static void pushAll(Deque<Object> open, Object[] items) {
    Work.elements(items.length);
    for (Object item : items) {
      open.push(item);
    }
  }
}
