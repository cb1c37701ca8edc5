package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.source.SourceText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What scripts see of code objects. */
final class CodeType {
  static final long OPTIMIZED = 1;
  static final long NEW_LOCALS = 2;
  static final long VARARGS = 4;
  static final long KEYWORDS = 8;
  static final long NESTED = 16;
  static final long GENERATOR = 32;
  static final long COROUTINE = 128;
  static final long ASYNC_GENERATOR = 512;

  private CodeType() {}

  static void install() {
    TypeSetup.of(Types.CODE)
        .maker((type, arguments, keywords) -> CodeChange.make(arguments, keywords))
        .each(
            CodeType::addNumber,
            "co_firstlineno",
            "co_argcount",
            "co_posonlyargcount",
            "co_kwonlyargcount",
            "co_flags",
            "co_nlocals",
            "co_stacksize")
        .each(
            CodeType::addText,
            "co_name",
            "co_qualname",
            "co_filename",
            "co_code",
            "_co_code_adaptive",
            "co_linetable",
            "co_lnotab",
            "co_exceptiontable")
        .each(
            CodeType::addTuple,
            "co_consts",
            "co_varnames",
            "co_cellvars",
            "co_freevars",
            "co_names")
        .each(
            CodeType::addMethod,
            "__init__",
            "co_lines",
            "co_positions",
            "replace",
            "__eq__",
            "__hash__",
            "__repr__");
  }

  private static PyCode of(Object value) {
    return (PyCode) value;
  }

  private static CodeUnit unit(Object value) {
    return ((PyCode) value).unit();
  }

  private static void addNumber(TypeSetup setup, String name) {
    switch (name) {
      case "co_firstlineno":
        setup.member(name, self -> (long) Math.max(1, unit(self).firstLine()));
        break;
      case "co_argcount":
        setup.member(name, self -> (long) unit(self).parameters().positional());
        break;
      case "co_posonlyargcount":
        setup.member(name, self -> (long) unit(self).parameters().positionalOnly());
        break;
      case "co_kwonlyargcount":
        setup.member(name, self -> (long) unit(self).parameters().keywordOnly());
        break;
      case "co_flags":
        setup.member(name, self -> flags(unit(self)) | of(self).moreFlags());
        break;
      case "co_nlocals":
        setup.member(name, self -> (long) unit(self).variables().locals().size());
        break;
      case "co_stacksize":
        setup.member(name, self -> 1L + unit(self).registers());
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void addText(TypeSetup setup, String name) {
    switch (name) {
      case "co_name":
        setup.member(name, self -> Str.of(unit(self).name()));
        break;
      case "co_qualname":
        setup.member(name, self -> Str.of(unit(self).qualifiedName()));
        break;
      case "co_filename":
        setup.member(name, self -> Str.of(unit(self).source().name()));
        break;
      case "co_code":
      case "_co_code_adaptive":
        setup.getter(name, self -> of(self).instructions());
        break;
      case "co_lnotab":
        setup.getter(name, self -> new PyBytes(new byte[0]));
        break;
      case "co_linetable":
      case "co_exceptiontable":
        // What CPython has in them is with the instructions here.
        setup.member(name, self -> new PyBytes(new byte[0]));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void addTuple(TypeSetup setup, String name) {
    switch (name) {
      case "co_consts":
        setup.member(name, self -> PyTuple.of(constants(unit(self)).toArray()));
        break;
      case "co_varnames":
        setup.getter(name, self -> tuple(unit(self).variables().locals()));
        break;
      case "co_cellvars":
        setup.getter(name, self -> tuple(unit(self).variables().cells()));
        break;
      case "co_freevars":
        setup.getter(name, self -> tuple(unit(self).variables().frees()));
        break;
      case "co_names":
        setup.member(name, self -> tuple(outerNames(unit(self))));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void addMethod(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any(name, (arguments, keywords) -> None.NONE);
        break;
      case "co_lines":
        setup.zero(name, CodeType::lines);
        break;
      case "co_positions":
        setup.zero(name, CodeType::positions);
        break;
      case "replace":
        setup.any(name, CodeChange::replace);
        break;
      case "__eq__":
        setup.one(
            name, (a, b) -> b instanceof PyCode ? of(a).isEqual(of(b)) : None.NOT_IMPLEMENTED);
        break;
      case "__hash__":
        setup.zero(name, self -> of(self).hash());
        break;
      case "__repr__":
        setup.zero(name, CodeType::repr);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object tuple(List<String> names) {
    return PyTuple.of(names.stream().map(Str::of).toArray());
  }

  /** The names that the code looks up outside its locals, in the order of their first use. */
  static List<String> outerNames(CodeUnit unit) {
    Set<String> names = new LinkedHashSet<>();
    Work.elements(unit.code().length);
    for (long word : unit.code()) {
      Op op = Op.of(word);
      if (op.c() == Operand.GLOBAL) {
        names.add(unit.globals().name(Word.c(word)));
      } else if (op.c() == Operand.NAME && op != Op.CHECK_BOUND) {
        names.add(unit.names()[Word.c(word)]);
      }
    }
    return new ArrayList<>(names);
  }

  /** What {@code co_flags} says: about parameters, and of what kind the body is. */
  static long flags(CodeUnit unit) {
    boolean function = unit.kind().isFunction();
    long flags = unit.source().features() | (function ? OPTIMIZED | NEW_LOCALS : 0);
    flags |= unit.qualifiedName().contains("<locals>") ? NESTED : 0;
    flags |= unit.parameters().hasVarargs() ? VARARGS : 0;
    flags |= unit.parameters().hasKeywords() ? KEYWORDS : 0;
    switch (unit.kind()) {
      case GENERATOR:
        return flags | GENERATOR;
      case COROUTINE:
      case ASYNC_MODULE:
        return flags | COROUTINE;
      case ASYNC_GENERATOR:
        return flags | ASYNC_GENERATOR;
      default:
        return flags;
    }
  }

  /** The docstring of a function or None, then what its instructions refer to. */
  static List<Object> constants(CodeUnit unit) {
    Set<Object> values = new LinkedHashSet<>();
    if (unit.kind().isFunction()) {
      values.add(unit.docstring() == null ? None.NONE : Str.of(unit.docstring()));
    }
    for (Object each : unit.constants()) {
      if (each instanceof CodeUnit) {
        values.add(PyCode.of((CodeUnit) each));
      } else if (each != null && isConstant(each)) {
        values.add(each);
      }
    }
    return new ArrayList<>(values);
  }

  static boolean isConstant(Object value) {
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

  /** Where each run of instructions of one line begins and ends, and the line. */
  private static Object lines(Object self) {
    CodeUnit unit = unit(self);
    int size = unit.code().length;
    Work.elements(size);
    PyList lines = new PyList();
    int start = 0;
    for (int pc = 1; pc <= size; pc++) {
      if (pc == size || unit.lineAt(pc) != unit.lineAt(start)) {
        lines.append(
            PyTuple.of(
                (long) CodeUnit.INSTRUCTION_BYTES * start,
                (long) CodeUnit.INSTRUCTION_BYTES * pc,
                (long) unit.lineAt(start)));
        start = pc;
      }
    }
    return Iteration.iterate(lines);
  }

  /** For each instruction first and last line, first column and the column after the last. */
  private static Object positions(Object self) {
    CodeUnit unit = unit(self);
    SourceText source = unit.source();
    Work.elements(unit.code().length);
    PyList positions = new PyList();
    for (int pc = 0; pc < unit.code().length; pc++) {
      int start = unit.body().spanStarts()[pc];
      int end = unit.body().spanEnds()[pc];
      positions.append(
          PyTuple.of(
              (long) source.line(start),
              (long) source.line(end),
              (long) source.column(start),
              (long) source.column(end)));
    }
    return Iteration.iterate(positions);
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
}
