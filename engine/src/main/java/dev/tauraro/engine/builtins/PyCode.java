package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** Code as scripts see it: of a function, or made by {@code compile}. */
final class PyCode extends PyObject {
  private final CodeUnit unit;
  private final String mode;
  private final long moreFlags;
  private PyBytes instructions;

  private PyCode(CodeUnit unit, String mode, long moreFlags) {
    this.unit = unit;
    this.mode = mode;
    this.moreFlags = moreFlags;
  }

  /** The code of a function, the same object each time. */
  static PyCode of(CodeUnit unit) {
    ExecutionContext context = ExecutionContext.current();
    PyObject known = context.shownCode(unit);
    if (known == null) {
      known = new PyCode(unit, "", 0);
      context.setShownCode(unit, known);
    }
    return (PyCode) known;
  }

  /** Code made in a mode of {@code compile}, or changed. */
  static PyCode make(CodeUnit unit, String mode, long moreFlags) {
    PyCode made = new PyCode(unit, mode, moreFlags);
    ExecutionContext.current().setShownCode(unit, made);
    return made;
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

  /** Flags that a script added, which change nothing. */
  long moreFlags() {
    return moreFlags;
  }

  /**
   * The instructions as bytes; what they mean is nobody's business but the engine's. Each call
   * costs the same: whether this object was made anew depends on the garbage collector.
   */
  PyBytes instructions() {
    long[] code = unit.code();
    Work.elements(code.length);
    if (instructions == null) {
      ByteBuffer bytes = ByteBuffer.allocate(code.length * CodeUnit.INSTRUCTION_BYTES);
      for (long each : code) {
        bytes.putLong(each);
      }
      instructions = new PyBytes(bytes.array());
    }
    return instructions;
  }

  /** Whether these are the bytes of {@link #instructions}; looks no further than they are. */
  boolean hasInstructions(byte[] bytes) {
    long[] code = unit.code();
    if (bytes.length != code.length * CodeUnit.INSTRUCTION_BYTES) {
      return false;
    }
    ByteBuffer wanted = ByteBuffer.wrap(bytes);
    for (long each : code) {
      if (each != wanted.getLong()) {
        return false;
      }
    }
    return true;
  }

  /** Whether two pieces of code do the same at the same place. */
  boolean isEqual(PyCode other) {
    return unit == other.unit || moreFlags == other.moreFlags && isEqual(unit, other.unit);
  }

  private static boolean isEqual(CodeUnit a, CodeUnit b) {
    Work.elements(a.code().length);
    return a.kind() == b.kind()
        && a.name().equals(b.name())
        && a.firstLine() == b.firstLine()
        && a.parameters().equals(b.parameters())
        && a.variables().locals().equals(b.variables().locals())
        && a.variables().cells().equals(b.variables().cells())
        && a.variables().frees().equals(b.variables().frees())
        && Objects.equals(a.docstring(), b.docstring())
        && Arrays.equals(a.names(), b.names())
        && Arrays.equals(a.code(), b.code())
        && haveEqualConstants(a, b);
  }

  private static boolean haveEqualConstants(CodeUnit a, CodeUnit b) {
    if (a.constants().length != b.constants().length) {
      return false;
    }
    for (int i = 0; i < a.constants().length; i++) {
      if (!areEqual(a.constants()[i], b.constants()[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether two constants are equal and of the same type. */
  static boolean areEqual(Object a, Object b) {
    if (a == b || a == null || b == null) {
      return a == b;
    }
    if (a instanceof CodeUnit) {
      return b instanceof CodeUnit && isEqual((CodeUnit) a, (CodeUnit) b);
    }
    if (a instanceof CallSpec || b instanceof CallSpec || b instanceof CodeUnit) {
      return a.equals(b);
    }
    if (Types.of(a) != Types.of(b)) {
      return false;
    }
    if (a instanceof PyTuple) {
      return haveEqualItems(((PyTuple) a).items(), ((PyTuple) b).items());
    }
    return a instanceof Double ? a.equals(b) : Compare.equal(a, b);
  }

  private static boolean haveEqualItems(Object[] a, Object[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!areEqual(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  /** The hash; equal code has equal ones. */
  long hash() {
    return 31L * Objects.hash(unit.name(), unit.firstLine(), unit.parameters())
        + Arrays.hashCode(unit.code());
  }
}
