package dev.tauraro.engine.library;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.source.SourceText;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the code of a module that {@link UnitWriter} wrote. */
final class UnitReader {
  private static final CodeUnit.Kind[] KINDS = CodeUnit.Kind.values();
  private static final int[] NO_NUMBERS = {};
  private static final CodeUnit.Handler[] NO_HANDLERS = {};
  private static final CodeUnit.Loop[] NO_LOOPS = {};

  private final byte[] bytes;
  private final SourceText source;
  private int at = UnitFormat.HEAD;
  private final long[] words;
  private final int[] starts;
  private final int[] ends;

  /** The first instruction of the next unit. */
  private int firstInstruction;

  private final String[] strings;
  private final GlobalNames globals;

  private UnitReader(byte[] bytes, ByteBuffer buffer, SourceText source) {
    this.bytes = bytes;
    this.source = source;
    int instructions = buffer.getInt(16);
    int place = UnitFormat.HEAD + buffer.getInt(20);
    words = new long[instructions];
    buffer.position(place).slice().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
    place += 8 * instructions;
    starts = new int[instructions];
    buffer.position(place).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(starts);
    place += 4 * instructions;
    ends = new int[instructions];
    buffer.position(place).slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ends);
    strings = readStrings();
    globals = readGlobals();
  }

  /**
   * The code of a module.
   *
   * @param bytes what the writer made
   * @param file the name that tracebacks show
   * @param source the source of the module as it is now, in UTF-8
   * @return null when the bytes are for another source or another set of instructions
   */
  static CodeUnit read(byte[] bytes, String file, byte[] source) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean fits =
        bytes.length >= UnitFormat.HEAD
            && buffer.getInt(0) == UnitFormat.MARK
            && buffer.getInt(4) == source.length
            && buffer.getInt(8) == UnitFormat.checksum(source)
            && buffer.getInt(12) == UnitFormat.INSTRUCTIONS;
    return fits ? new UnitReader(bytes, buffer, SourceText.ofUtf8(file, source)).unit() : null;
  }

  private int number() {
    int b = bytes[at++];
    return b >= 0 ? b - 1 : (int) longer(b & 0x7F);
  }

  private long longNumber() {
    int b = bytes[at++];
    return b >= 0 ? b - 1 : longer(b & 0x7F);
  }

  /** A number of which only the lowest bits are read. */
  private long longer(int lowest) {
    long value = lowest;
    int b;
    int shift = 7;
    do {
      b = bytes[at++];
      value |= (b & 0x7FL) << shift;
      shift += 7;
    } while (b < 0);
    return value - 1;
  }

  private int[] numbers() {
    int count = number();
    if (count == 0) {
      return NO_NUMBERS;
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = number();
    }
    return values;
  }

  private byte[] byteArray() {
    int count = number();
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  private double real() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits |= (bytes[at++] & 0xFFL) << 8 * i;
    }
    return Double.longBitsToDouble(bits);
  }

  private String[] readStrings() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      int length = number();
      if ((length & 1) != 0) {
        all[i] = wideString(length >> 1);
      } else {
        all[i] = new String(bytes, at, length >> 1, StandardCharsets.ISO_8859_1);
        at += length >> 1;
      }
    }
    return all;
  }

  /** Not by a decoder, which would replace surrogates that stand alone. */
  private String wideString(int length) {
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = (char) (bytes[at] & 0xFF | bytes[at + 1] << 8);
      at += 2;
    }
    return new String(characters);
  }

  private String string() {
    int index = number();
    return index < 0 ? null : strings[index];
  }

  private String[] stringArray() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = strings[number()];
    }
    return all;
  }

  private List<String> stringList() {
    return List.of(stringArray());
  }

  private GlobalNames readGlobals() {
    GlobalNames names = new GlobalNames();
    for (String name : stringArray()) {
      names.slot(name);
    }
    int flags = number();
    names.seal((flags & 1) != 0);
    if ((flags & 2) != 0) {
      names.trace();
    }
    return names;
  }

  private CodeUnit unit() {
    int start = firstInstruction;
    int end = start + number();
    firstInstruction = end;
    CodeUnit.Kind kind = KINDS[number()];
    CodeUnit.Description description =
        new CodeUnit.Description(string(), string(), string(), source, number());
    CodeUnit.Parameters parameters = parameters();
    CodeUnit.Variables variables =
        new CodeUnit.Variables(
            number(),
            stringList(),
            stringList(),
            numbers(),
            stringList(),
            numbers(),
            number() != 0);
    CodeUnit.Handler[] handlers = handlers();
    CodeUnit.Loop[] loops = loops();
    String[] names = stringArray();
    CodeUnit.Body body =
        new CodeUnit.Body(
            Arrays.copyOfRange(words, start, end),
            Arrays.copyOfRange(starts, start, end),
            Arrays.copyOfRange(ends, start, end),
            constants(),
            names,
            handlers,
            loops);
    return new CodeUnit(kind, description, parameters, variables, body, globals);
  }

  private CodeUnit.Parameters parameters() {
    int positional = number();
    int positionalOnly = number();
    int keywordOnly = number();
    int flags = number();
    return new CodeUnit.Parameters(
        positional, positionalOnly, keywordOnly, (flags & 1) != 0, (flags & 2) != 0);
  }

  private CodeUnit.Handler[] handlers() {
    int count = number();
    if (count == 0) {
      return NO_HANDLERS;
    }
    CodeUnit.Handler[] handlers = new CodeUnit.Handler[count];
    for (int i = 0; i < count; i++) {
      handlers[i] = new CodeUnit.Handler(number(), number(), number(), number());
    }
    return handlers;
  }

  private CodeUnit.Loop[] loops() {
    int count = number();
    if (count == 0) {
      return NO_LOOPS;
    }
    CodeUnit.Loop[] loops = new CodeUnit.Loop[count];
    for (int i = 0; i < count; i++) {
      loops[i] = new CodeUnit.Loop(number(), number(), number());
    }
    return loops;
  }

  private Object[] constants() {
    Object[] values = new Object[number()];
    for (int i = 0; i < values.length; i++) {
      values[i] = constant();
    }
    return values;
  }

  private Object constant() {
    int kind = bytes[at++];
    switch (kind) {
      case UnitFormat.NONE:
        return None.NONE;
      case UnitFormat.ELLIPSIS:
        return None.ELLIPSIS;
      case UnitFormat.TRUE:
        return true;
      case UnitFormat.FALSE:
        return false;
      case UnitFormat.INT:
        long folded = longNumber() + 1;
        return folded >>> 1 ^ -(folded & 1);
      case UnitFormat.BIG_INT:
        return new BigInteger(byteArray());
      case UnitFormat.FLOAT:
        return real();
      case UnitFormat.COMPLEX:
        return new PyComplex(real(), real());
      case UnitFormat.STRING:
        return string();
      case UnitFormat.WIDE_STRING:
        return Str.ofCodePoints(numbers());
      case UnitFormat.BYTES:
        return new PyBytes(byteArray());
      case UnitFormat.TUPLE:
        return PyTuple.of(constants());
      case UnitFormat.FROZEN_SET:
        return PyFrozenSet.ofSlots(constants());
      case UnitFormat.UNIT:
        return unit();
      case UnitFormat.CALL:
        return new CallSpec(number(), stringList());
      case UnitFormat.FREE:
        return null;
      default:
        throw new IllegalStateException("a constant of kind " + kind);
    }
  }
}
