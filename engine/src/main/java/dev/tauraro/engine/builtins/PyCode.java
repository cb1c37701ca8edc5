package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Code as scripts see it: of a function, or made by {@code compile}. */
final class PyCode extends PyObject {
  private final CodeUnit unit;
  private final String mode;

  /** The code of a function. */
  PyCode(CodeUnit unit) {
    this(unit, "");
  }

  /** Code made in a mode of {@code compile}. */
  PyCode(CodeUnit unit, String mode) {
    this.unit = unit;
    this.mode = mode;
  }

  @Override
  public PyType type() {
    return Types.CODE;
  }

  CodeUnit unit() {
    return unit;
  }

  /** {@code exec}, {@code eval} or {@code single}; empty for the code of a function. */
  String mode() {
    return mode;
  }

  /** The names that the code looks up outside its locals. */
  private static List<String> outerNames(CodeUnit unit) {
    List<String> names = new ArrayList<>(Arrays.asList(unit.names()));
    names.removeAll(unit.variables().locals());
    return names;
  }

  private static Object repr(Object self) {
    CodeUnit unit = unit(self);
    return Str.of(
        "<code object "
            + unit.name()
            + " at "
            + Text.identity(self)
            + ", file \""
            + unit.source().name()
            + "\", line "
            + Math.max(1, unit.firstLine())
            + ">");
  }

  private static CodeUnit unit(Object value) {
    return ((PyCode) value).unit;
  }

  private static Object names(List<String> names) {
    return PyTuple.of(names.stream().map(Str::of).toArray());
  }

  /** What {@code co_flags} says: about parameters, and of what kind the body is. */
  private static long flags(CodeUnit unit) {
    boolean inFunction = unit.qualifiedName().contains("<locals>");
    boolean optimized = unit.kind() != CodeUnit.Kind.MODULE && unit.kind() != CodeUnit.Kind.CLASS;
    long flags = optimized ? 3 : 0;
    flags |= inFunction ? 16 : 0;
    flags |= unit.parameters().hasVarargs() ? 4 : 0;
    flags |= unit.parameters().hasKeywords() ? 8 : 0;
    switch (unit.kind()) {
      case GENERATOR:
        return flags | 32;
      case COROUTINE:
        return flags | 128;
      case ASYNC_GENERATOR:
        return flags | 512;
      default:
        return flags;
    }
  }

  /** The docstring of a function or None, then what its instructions refer to. */
  private static Object constants(Object self) {
    CodeUnit unit = unit(self);
    Set<Object> values = new LinkedHashSet<>();
    if (unit.kind() != CodeUnit.Kind.MODULE && unit.kind() != CodeUnit.Kind.CLASS) {
      values.add(unit.docstring() == null ? None.NONE : Str.of(unit.docstring()));
    }
    for (Object each : unit.constants()) {
      if (each instanceof CodeUnit) {
        values.add(new PyCode((CodeUnit) each));
      } else if (each != null && isConstant(each)) {
        values.add(each);
      }
    }
    return PyTuple.of(values.toArray());
  }

  private static boolean isConstant(Object value) {
    return value == None.NONE
        || value == None.ELLIPSIS
        || value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof BigInteger
        || value instanceof PyComplex
        || value instanceof PyBytes
        || value instanceof PyTuple
        || value instanceof PyFrozenSet
        || Str.is(value);
  }

  /** The instructions as bytes; what they mean is nobody's business but the engine's. */
  private static Object instructions(Object self) {
    long[] code = unit(self).code();
    Work.elements(code.length);
    ByteBuffer bytes = ByteBuffer.allocate(code.length * Long.BYTES);
    for (long each : code) {
      bytes.putLong(each);
    }
    return new PyBytes(bytes.array());
  }

  /** Where each run of instructions of one line begins and ends, and the line. */
  private static Object lines(Object self) {
    CodeUnit unit = unit(self);
    int size = unit.code().length;
    Work.elements(size);
    PyList lines = new PyList();
    int start = 0;
    for (int pc = 1; pc <= size; pc++) {
      if (pc == size || unit.lineAt(pc) != unit.lineAt(start)) {
        lines.append(PyTuple.of((long) start, (long) pc, (long) unit.lineAt(start)));
        start = pc;
      }
    }
    return Iteration.iterate(lines);
  }

  static void install() {
    TypeSetup.of(Types.CODE)
        .getter("co_consts", PyCode::constants)
        .getter("co_code", PyCode::instructions)
        .getter("co_linetable", self -> new PyBytes(new byte[0]))
        .getter("co_lnotab", self -> new PyBytes(new byte[0]))
        .getter("co_exceptiontable", self -> new PyBytes(new byte[0]))
        .getter("co_stacksize", self -> 1L + unit(self).registers())
        .zero("co_lines", PyCode::lines)
        .getter("co_name", self -> Str.of(unit(self).name()))
        .getter("co_qualname", self -> Str.of(unit(self).qualifiedName()))
        .getter("co_filename", self -> Str.of(unit(self).source().name()))
        .getter("co_firstlineno", self -> (long) unit(self).firstLine())
        .getter("co_argcount", self -> (long) unit(self).parameters().positional())
        .getter("co_posonlyargcount", self -> (long) unit(self).parameters().positionalOnly())
        .getter("co_kwonlyargcount", self -> (long) unit(self).parameters().keywordOnly())
        .getter("co_flags", self -> flags(unit(self)))
        .getter("co_nlocals", self -> (long) unit(self).variables().locals().size())
        .getter("co_varnames", self -> names(unit(self).variables().locals()))
        .getter("co_cellvars", self -> names(unit(self).variables().cells()))
        .getter("co_freevars", self -> names(unit(self).variables().frees()))
        .getter("co_names", self -> names(outerNames(unit(self))))
        .one("__eq__", (a, b) -> b instanceof PyCode && unit(a) == unit(b))
        .zero("__hash__", self -> (long) System.identityHashCode(unit(self)))
        .zero("__repr__", PyCode::repr);
  }
}
