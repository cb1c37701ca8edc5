package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes code from code: {@code code.replace()} and the constructor of code. Names, constants and
 * what describes the code may be others; instructions are always those that the engine made.
 */
final class CodeChange {
  private static final String[] FIELDS = {
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_nlocals",
    "co_stacksize",
    "co_flags",
    "co_code",
    "co_consts",
    "co_names",
    "co_varnames",
    "co_filename",
    "co_name",
    "co_qualname",
    "co_firstlineno",
    "co_linetable",
    "co_exceptiontable",
    "co_freevars",
    "co_cellvars",
  };

  /** Flags that only say something: nested, iterable coroutine, future statements. */
  private static final long FREE_FLAGS = CodeType.NESTED | 0x100 | 0x1ff_0000 | 64;

  private static final Signature REPLACE =
      Signature.parse("replace(*, " + String.join("=None, ", FIELDS) + "=None)");

  private CodeChange() {}

  /** {@code code.replace(**changes)} */
  static Object replace(Object[] arguments, String[] keywords) {
    Object[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    if (own.length > keywords.length) {
      throw Errors.typeError("replace() takes no positional arguments");
    }
    return changed((PyCode) arguments[0], REPLACE.bind(own, keywords));
  }

  /** {@code CodeType(...)}: its instructions must be those of code that there is. */
  static Object make(Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError("code() takes no keyword arguments");
    }
    int least = FIELDS.length - 2;
    if (arguments.length < least || arguments.length > FIELDS.length) {
      throw Errors.typeError(
          "code expected at "
              + (arguments.length < least ? "least " + least : "most " + FIELDS.length)
              + " arguments, got "
              + arguments.length);
    }
    for (int i = 0; i < 6; i++) {
      Numbers.toInt(Numbers.index(arguments[i]));
    }
    Object[] values = Arrays.copyOf(arguments, FIELDS.length);
    values[16] = values[16] == null ? PyTuple.of() : values[16];
    values[17] = values[17] == null ? PyTuple.of() : values[17];
    if (!(values[6] instanceof PyBytes)) {
      throw Errors.typeError("code() argument 7 must be bytes, not " + Types.nameOf(values[6]));
    }
    PyCode base = (PyCode) ExecutionContext.current().shownCodeOf(each -> has(each, values[6]));
    if (base == null) {
      throw Errors.valueError("code: co_code is not of code made here");
    }
    return changed(base, values);
  }

  private static boolean has(Object code, Object instructions) {
    return ((PyCode) code).hasInstructions(((PyBytes) instructions).toByteArray());
  }

  private static PyCode changed(PyCode code, Object[] values) {
    CodeUnit unit = code.unit();
    CodeUnit.Variables variables = unit.variables();
    keep("co_argcount", unit.parameters().positional(), values[0]);
    keep("co_posonlyargcount", unit.parameters().positionalOnly(), values[1]);
    keep("co_kwonlyargcount", unit.parameters().keywordOnly(), values[2]);
    keep("co_nlocals", variables.locals().size(), values[3]);
    number(values[4], 0);
    long flags = flags(unit, values[5], code.moreFlags());
    if (values[6] != null && !has(code, values[6])) {
      throw Errors.valueError("code: co_code is not of code made here");
    }
    List<String> outer = CodeType.outerNames(unit);
    List<String> names = names("co_names", outer, values[8]);
    if (!names.equals(outer) && !Arrays.asList(unit.names()).containsAll(outer)) {
      throw Errors.valueError("code: names of module variables cannot change");
    }
    CodeUnit.Variables renamed =
        new CodeUnit.Variables(
            variables.registers(),
            names("co_varnames", variables.locals(), values[9]),
            names("co_cellvars", variables.cells(), values[17]),
            variables.cellParameters(),
            names("co_freevars", variables.frees(), values[16]),
            variables.captures(),
            variables.mayHoldViews());
    String file = text("co_filename", values[10], unit.source().name());
    boolean moved = !file.equals(unit.source().name());
    CodeUnit made =
        new CodeUnit(
            unit.kind(),
            new CodeUnit.Description(
                text("co_name", values[11], unit.name()),
                text("co_qualname", values[12], unit.qualifiedName()),
                docstring(unit, values[7]),
                moved ? unit.source().named(file) : unit.source(),
                number(values[13], unit.firstLine())),
            unit.parameters(),
            renamed,
            body(unit, values[7], outer, names),
            unit.globals());
    return PyCode.make(made, code.mode(), flags);
  }

  private static int number(Object value, int old) {
    return value == null ? old : Numbers.toInt(Numbers.index(value));
  }

  private static void keep(String field, int old, Object value) {
    int asked = number(value, old);
    if (asked < 0) {
      throw Errors.valueError("code: " + field.substring(3) + " must not be negative");
    }
    if (asked != old) {
      throw Errors.valueError("code: " + field + " does not fit the instructions");
    }
  }

  private static long flags(CodeUnit unit, Object value, long more) {
    if (value == null) {
      return more;
    }
    long own = CodeType.flags(unit);
    long asked = Numbers.toInt(Numbers.index(value));
    if (((asked ^ own) & ~FREE_FLAGS) != 0) {
      throw Errors.valueError("code: co_flags do not fit the instructions");
    }
    return asked & ~own;
  }

  private static String text(String field, Object value, String old) {
    if (value == null) {
      return old;
    }
    if (!Str.is(Str.unwrap(value))) {
      throw Errors.typeError(
          "replace() argument '" + field + "' must be str, not " + Types.nameOf(value));
    }
    return Str.java(Str.unwrap(value));
  }

  private static Object[] items(String field, Object value) {
    if (!(value instanceof PyTuple)) {
      throw Errors.typeError(
          "replace() argument '" + field + "' must be tuple, not " + Types.nameOf(value));
    }
    return ((PyTuple) value).items();
  }

  private static List<String> names(String field, List<String> old, Object value) {
    if (value == null) {
      return old;
    }
    Object[] items = items(field, value);
    List<String> names = new ArrayList<>();
    for (Object item : items) {
      if (!Str.is(Str.unwrap(item))) {
        throw Errors.typeError(
            "name tuples must contain only strings, not '" + Types.nameOf(item) + "'");
      }
      names.add(Str.java(Str.unwrap(item)));
    }
    if (names.size() != old.size()) {
      throw Errors.valueError("code: " + field + " does not fit the instructions");
    }
    return names;
  }

  private static String docstring(CodeUnit unit, Object constants) {
    if (constants == null
        || !unit.kind().isFunction()
        || items("co_consts", constants).length == 0) {
      return unit.docstring();
    }
    Object first = items("co_consts", constants)[0];
    return Str.is(first) ? Str.java(first) : null;
  }

  private static CodeUnit.Body body(
      CodeUnit unit, Object values, List<String> outer, List<String> names) {
    CodeUnit.Body body = unit.body();
    Object[] constants = body.constants();
    if (values != null) {
      List<Object> old = CodeType.constants(unit);
      Object[] fresh = items("co_consts", values);
      if (fresh.length < old.size()) {
        throw Errors.valueError("code: co_consts does not fit the instructions");
      }
      Work.elements(constants.length);
      constants = constants.clone();
      for (int i = 0; i < constants.length; i++) {
        constants[i] = constant(constants[i], old, fresh);
      }
    }
    String[] known = body.names().clone();
    for (int i = 0; i < known.length; i++) {
      int index = outer.indexOf(known[i]);
      known[i] = index < 0 ? known[i] : names.get(index);
    }
    return new CodeUnit.Body(
        body.code(),
        body.spanStarts(),
        body.spanEnds(),
        constants,
        known,
        body.handlers(),
        body.loops());
  }

  /** What takes the place of a constant: the value at the same index; code stays code. */
  private static Object constant(Object constant, List<Object> old, Object[] fresh) {
    if (constant == None.NONE || constant instanceof PyTuple) {
      // Instructions may want to be sure of these.
      return constant;
    }
    if (constant instanceof CodeUnit) {
      int index = old.indexOf(PyCode.of((CodeUnit) constant));
      return index >= 0 && fresh[index] instanceof PyCode
          ? ((PyCode) fresh[index]).unit()
          : constant;
    }
    int index = constant == null ? -1 : old.indexOf(constant);
    return index >= 0 && CodeType.isConstant(fresh[index]) ? fresh[index] : constant;
  }
}
