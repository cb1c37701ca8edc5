package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.GlobalsDict;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.util.ArrayList;

/** Makes functions of code, and gives functions other code. */
final class FunctionMaking {
  private static final Signature FUNCTION =
      Signature.parse("function(code, globals, name=None, argdefs=None, closure=None)");

  private FunctionMaking() {}

  /** {@code FunctionType(code, globals, ...)} */
  static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = FUNCTION.bind(arguments, keywords);
    if (!(bound[0] instanceof PyCode)) {
      throw Errors.typeError(
          "function() argument 'code' must be code, not " + Types.nameOf(bound[0]));
    }
    if (!(bound[1] instanceof PyDict)) {
      throw Errors.typeError(
          "function() argument 'globals' must be dict, not " + Types.nameOf(bound[1]));
    }
    CodeUnit code = ((PyCode) bound[0]).unit();
    if (!isAbsent(bound[2]) && !Str.is(Str.unwrap(bound[2]))) {
      throw Errors.typeError("arg 3 (name) must be None or string");
    }
    if (!isAbsent(bound[3]) && !(bound[3] instanceof PyTuple)) {
      throw Errors.typeError("arg 4 (defaults) must be None or tuple");
    }
    Cell[] closure = closure(code, isAbsent(bound[4]) ? null : bound[4]);
    PyFunction function = function(code, globals((PyDict) bound[1]), closure);
    if (!isAbsent(bound[2])) {
      function.setName(Str.java(Str.unwrap(bound[2])));
    }
    if (!isAbsent(bound[3])) {
      function.setDefaults(((PyTuple) bound[3]).items().clone());
    }
    return function;
  }

  private static boolean isAbsent(Object value) {
    return value == null || value == None.NONE;
  }

  private static Cell[] closure(CodeUnit code, Object given) {
    int wanted = code.variables().frees().size();
    if (!(given instanceof PyTuple)) {
      if (wanted > 0) {
        throw Errors.typeError("arg 5 (closure) must be tuple");
      }
      if (given != null) {
        throw Errors.typeError("arg 5 (closure) must be None or tuple");
      }
      return new Cell[0];
    }
    Object[] items = ((PyTuple) given).items();
    if (items.length != wanted) {
      throw Errors.valueError(
          code.name() + " requires closure of length " + wanted + ", not " + items.length);
    }
    Cell[] cells = new Cell[wanted];
    for (int i = 0; i < wanted; i++) {
      if (!(items[i] instanceof Cell)) {
        throw Errors.typeError("arg 5 (closure) expected cell, found " + Types.nameOf(items[i]));
      }
      cells[i] = (Cell) items[i];
    }
    return cells;
  }

  /** The variables that are the entries of a dict. */
  private static Globals globals(PyDict dict) {
    if (dict instanceof GlobalsDict) {
      return ((GlobalsDict) dict).globals();
    }
    ExecutionContext context = ExecutionContext.current();
    return new Globals(BuiltinsModule.visible(context, dict.getString("__builtins__")), dict);
  }

  /** A function of code with these module variables. */
  static PyFunction function(CodeUnit code, Globals globals, Cell[] closure) {
    ExecutionContext context = ExecutionContext.current();
    if (!code.kind().isFunction() && !code.kind().isModule()) {
      throw Errors.typeError("a function needs the code of a function, not of " + code.name());
    }
    CodeState state = context.runner().state(globals.isNamed() ? named(code) : code);
    context.setVariables(state.code().globals(), globals);
    return new PyFunction(
        state,
        new PyFunction.Environment(globals, globals.link(state.code().globals()), closure, context),
        Callable.NO_ARGUMENTS,
        null);
  }

  /** The same code with module variables that are looked up by name. */
  private static CodeUnit named(CodeUnit code) {
    CodeUnit all = KeptCode.program(code.source(), new Host.Mode(KeptCode.mode(code), false, true));
    CodeUnit found = KeptCode.find(all, code, new ArrayList<>());
    if (found == null) {
      throw Errors.valueError("the source of the code is not known");
    }
    return found;
  }

  /** {@code function.__code__ = code} */
  static void setCode(Object self, Object value) {
    PyFunction function = (PyFunction) self;
    if (!(value instanceof PyCode)) {
      throw Errors.typeError("__code__ must be set to a code object");
    }
    CodeUnit code = ((PyCode) value).unit();
    int frees = code.variables().frees().size();
    if (frees != function.closure().length) {
      throw Errors.valueError(
          function.name()
              + "() requires a code object with "
              + function.closure().length
              + " free vars, not "
              + frees);
    }
    Globals globals = function.globals();
    PyFunction other = function(code, globals, function.closure());
    function.setCode(other.state(), other.globalCells());
  }

  /** Runs the code of a function, which {@code exec} and {@code eval} take too. */
  static Object run(CodeUnit code, Globals globals, Object closure) {
    int wanted = code.variables().frees().size();
    boolean fits =
        closure instanceof PyTuple
            ? ((PyTuple) closure).items().length == wanted
            : closure == null && wanted == 0;
    if (!fits && wanted == 0) {
      throw Errors.typeError("cannot use a closure with this code object");
    }
    if (!fits) {
      throw Errors.typeError("code object requires a closure of exactly length " + wanted);
    }
    return function(code, globals, closure(code, closure)).call();
  }
}
