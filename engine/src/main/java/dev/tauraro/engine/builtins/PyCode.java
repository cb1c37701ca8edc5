package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    long flags = 3;
    flags |= unit.parameters().hasVarargs() ? 4 : 0;
    flags |= unit.parameters().hasKeywords() ? 8 : 0;
    flags |= unit.variables().frees().isEmpty() ? 0 : 16;
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

  static void install() {
    TypeSetup.of(Types.CODE)
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
