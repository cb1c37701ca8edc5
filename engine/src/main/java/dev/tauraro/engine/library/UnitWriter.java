package dev.tauraro.engine.library;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.WideStr;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the code of a module: the same code always as the same bytes. */
final class UnitWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final List<CodeUnit> units = new ArrayList<>();

  private UnitWriter() {}

  /** The bytes for the code of a module that was compiled from the given source. */
  static byte[] write(CodeUnit module, byte[] source) {
    UnitWriter body = new UnitWriter();
    body.globals(module.globals());
    body.unit(module);
    UnitWriter head = new UnitWriter();
    head.strings(body.strings.keySet());
    int instructions = body.units.stream().mapToInt(unit -> unit.code().length).sum();
    int middle = head.out.size() + body.out.size();
    ByteBuffer all =
        ByteBuffer.allocate(UnitFormat.HEAD + middle + instructions * UnitFormat.INSTRUCTION)
            .order(ByteOrder.LITTLE_ENDIAN);
    all.putInt(UnitFormat.MARK).putInt(source.length).putInt(UnitFormat.checksum(source));
    all.putInt(UnitFormat.INSTRUCTIONS).putInt(instructions).putInt(middle);
    all.put(head.out.toByteArray()).put(body.out.toByteArray());
    for (CodeUnit unit : body.units) {
      for (long word : unit.code()) {
        all.putLong(word);
      }
    }
    body.units.forEach(unit -> putAll(all, unit.body().spanStarts()));
    body.units.forEach(unit -> putAll(all, unit.body().spanEnds()));
    return all.array();
  }

  private static void putAll(ByteBuffer all, int[] numbers) {
    for (int number : numbers) {
      all.putInt(number);
    }
  }

  /**
   * A number of at least -1, seven bits a byte, lowest first; all bytes but the last are marked.
   */
  private void number(long value) {
    long rest = value + 1;
    while (rest >>> 7 != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void eightBytes(long bits) {
    out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bits).array());
  }

  /** All strings: a byte a character where that holds them all, else two, the lower first. */
  private void strings(Iterable<String> all) {
    List<String> list = new ArrayList<>();
    all.forEach(list::add);
    number(list.size());
    for (String text : list) {
      boolean wide = text.chars().anyMatch(c -> c > 0xFF);
      number((long) text.length() << 1 | (wide ? 1 : 0));
      for (int i = 0; i < text.length(); i++) {
        out.write(text.charAt(i));
        if (wide) {
          out.write(text.charAt(i) >>> 8);
        }
      }
    }
  }

  /** A string, by its number; -1 for null. */
  private void string(String text) {
    if (text == null) {
      number(-1);
      return;
    }
    Integer known = strings.putIfAbsent(text, strings.size());
    number(known == null ? strings.size() - 1 : known);
  }

  private void strings(List<String> list) {
    number(list.size());
    list.forEach(this::string);
  }

  private void globals(GlobalNames globals) {
    number(globals.size());
    for (int slot = 0; slot < globals.size(); slot++) {
      string(globals.name(slot));
    }
    number((globals.readsFrames() ? 1 : 0) | (globals.isTraced() ? 2 : 0));
  }

  /** What describes a unit, its variables, tables and names, then the constants. */
  @SuppressWarnings("EnumOrdinal") // the kinds are numbered in the file
  private void unit(CodeUnit unit) {
    units.add(unit);
    number(unit.code().length);
    number(unit.kind().ordinal());
    string(unit.name());
    string(unit.qualifiedName());
    string(unit.docstring());
    number(unit.firstLine());
    CodeUnit.Parameters parameters = unit.parameters();
    number(parameters.positional());
    number(parameters.positionalOnly());
    number(parameters.keywordOnly());
    number((parameters.hasVarargs() ? 1 : 0) | (parameters.hasKeywords() ? 2 : 0));
    CodeUnit.Variables variables = unit.variables();
    number(variables.registers());
    strings(variables.locals());
    strings(variables.cells());
    numbers(variables.cellParameters());
    strings(variables.frees());
    numbers(variables.captures());
    number(variables.mayHoldViews() ? 1 : 0);
    number(unit.handlers().length);
    for (CodeUnit.Handler handler : unit.handlers()) {
      number(handler.start());
      number(handler.end());
      number(handler.handler());
      number(handler.register());
    }
    number(unit.loops().length);
    for (CodeUnit.Loop loop : unit.loops()) {
      number(loop.header());
      number(loop.end());
      number(loop.parent());
    }
    strings(List.of(unit.names()));
    constants(unit.constants());
  }

  private void constants(Object[] values) {
    number(values.length);
    for (Object value : values) {
      constant(value);
    }
  }

  private void constant(Object value) {
    if (value == None.NONE) {
      out.write(UnitFormat.NONE);
    } else if (value == None.ELLIPSIS) {
      out.write(UnitFormat.ELLIPSIS);
    } else if (value instanceof Boolean truth) {
      out.write(truth ? UnitFormat.TRUE : UnitFormat.FALSE);
    } else if (value instanceof Long integer) {
      out.write(UnitFormat.INT);
      // The sign becomes the lowest bit.
      number((integer << 1 ^ integer >> 63) - 1);
    } else if (value instanceof BigInteger integer) {
      out.write(UnitFormat.BIG_INT);
      bytes(integer.toByteArray());
    } else if (value instanceof Double real) {
      out.write(UnitFormat.FLOAT);
      eightBytes(Double.doubleToRawLongBits(real));
    } else if (value instanceof PyComplex complex) {
      out.write(UnitFormat.COMPLEX);
      eightBytes(Double.doubleToRawLongBits(complex.real()));
      eightBytes(Double.doubleToRawLongBits(complex.imaginary()));
    } else if (value instanceof String text) {
      out.write(UnitFormat.STRING);
      string(text);
    } else if (value instanceof WideStr text) {
      out.write(UnitFormat.WIDE_STRING);
      numbers(text.codePoints());
    } else if (value instanceof PyBytes text) {
      out.write(UnitFormat.BYTES);
      bytes(text.array());
    } else if (value instanceof PyTuple tuple) {
      out.write(UnitFormat.TUPLE);
      constants(tuple.items());
    } else if (value instanceof PyFrozenSet set) {
      out.write(UnitFormat.FROZEN_SET);
      constants(set.keySlots());
    } else if (value instanceof CodeUnit unit) {
      out.write(UnitFormat.UNIT);
      unit(unit);
    } else if (value instanceof CallSpec call) {
      out.write(UnitFormat.CALL);
      number(call.positional());
      strings(call.keywords());
    } else if (value == null) {
      out.write(UnitFormat.FREE);
    } else {
      throw new IllegalArgumentException("a constant of " + value.getClass());
    }
  }
}
