package dev.tauraro.engine.builtins;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.math.BigInteger;

/** Frames and tracebacks. */
final class FrameTypes {
  private static final Signature TRACEBACK =
      Signature.parse("TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)");

  private FrameTypes() {}

  static void install() {
    TypeSetup.of(Types.FRAME)
        .each(
            FrameTypes::addToFrame,
            "f_back",
            "f_code",
            "f_globals",
            "f_builtins",
            "f_locals",
            "f_lineno",
            "f_lasti",
            "f_trace",
            "f_trace_lines",
            "f_trace_opcodes",
            "clear",
            "__repr__");
    TypeSetup.of(Types.TRACEBACK)
        .maker(FrameTypes::makeTraceback)
        .each(
            FrameTypes::addToTraceback,
            "__init__",
            "__dir__",
            "tb_frame",
            "tb_lasti",
            "tb_lineno",
            "tb_next");
  }

  private static void addToFrame(TypeSetup setup, String name) {
    switch (name) {
      case "f_back":
        setup.getter(name, self -> orNone(of(self).back()));
        break;
      case "f_code":
        setup.getter(name, self -> FunctionTypes.code(of(self).activation().code()));
        break;
      case "f_globals":
        setup.getter(name, self -> of(self).activation().globals().dict());
        break;
      case "f_builtins":
        setup.getter(name, self -> builtins());
        break;
      case "f_locals":
        setup.getter(name, self -> of(self).locals());
        break;
      case "f_lineno":
        setup.getset(name, self -> line(of(self)), FrameTypes::setLine);
        break;
      case "f_lasti":
        setup.getter(name, self -> (long) CodeUnit.INSTRUCTION_BYTES * of(self).activation().pc());
        break;
      case "f_trace":
        setup.getset(
            name,
            self -> of(self).trace(),
            (self, value) -> of(self).setTrace(value == null ? None.NONE : value));
        break;
      case "f_trace_lines":
        setup.getset(
            name,
            self -> of(self).isTracingLines(),
            (self, value) -> of(self).setTracingLines(flag(value)));
        break;
      case "f_trace_opcodes":
        setup.getset(
            name,
            self -> of(self).isTracingInstructions(),
            (self, value) -> of(self).setTracingInstructions(flag(value)));
        break;
      case "clear":
        setup.zero(name, FrameTypes::clear);
        break;
      case "__repr__":
        setup.zero(name, FrameTypes::repr);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static PyFrame of(Object self) {
    return (PyFrame) self;
  }

  private static Object orNone(PyObject value) {
    return value == null ? None.NONE : value;
  }

  private static Object builtins() {
    return Access.get(BuiltinsModule.of(ExecutionContext.current()), "__dict__");
  }

  /** The line that runs; before the first one that of the definition. */
  private static long line(PyFrame frame) {
    return frame.activation().isFresh()
        ? frame.activation().code().firstLine()
        : frame.activation().line();
  }

  private static void setLine(Object self, Object value) {
    if (value == null) {
      throw Errors.attributeError("cannot delete attribute");
    }
    if (!(value instanceof Long || value instanceof BigInteger)) {
      throw Errors.valueError("lineno must be an integer");
    }
    of(self).activation().goToLine(Numbers.toLongClamped(value));
  }

  private static boolean flag(Object value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof Boolean)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    return (Boolean) value;
  }

  private static Object clear(Object self) {
    if (of(self).activation().isRunning()) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    of(self).activation().clear();
    return None.NONE;
  }

  private static Object repr(Object self) {
    return Str.of(
        "<frame at "
            + Text.identity(self)
            + ", file "
            + Text.reprJava(Str.of(of(self).activation().code().source().name()))
            + ", line "
            + line(of(self))
            + ", code "
            + of(self).activation().code().name()
            + ">");
  }

  private static void addToTraceback(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any(name, (arguments, keywords) -> None.NONE);
        break;
      case "__dir__":
        setup.zero(name, self -> PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno"));
        break;
      case "tb_frame":
        setup.member(name, self -> traceback(self).frame());
        break;
      case "tb_lasti":
        setup.member(name, self -> (long) traceback(self).offset());
        break;
      case "tb_lineno":
        setup.getter(name, self -> (long) traceback(self).line());
        break;
      case "tb_next":
        setup.getset(name, self -> orNone(traceback(self).next()), FrameTypes::setNext);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static PyTraceback traceback(Object self) {
    return (PyTraceback) self;
  }

  private static Object makeTraceback(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = TRACEBACK.bind(arguments, keywords);
    PyTraceback next = nextOf(bound[0], " or None");
    if (!(bound[1] instanceof PyFrame)) {
      throw Errors.typeError(
          "TracebackType() argument 'tb_frame' must be frame, not " + Types.nameOf(bound[1]));
    }
    int instruction = Numbers.toInt(Numbers.index(bound[2]));
    int line = Numbers.toInt(Numbers.index(bound[3]));
    return new PyTraceback(next, (PyFrame) bound[1], instruction, line);
  }

  private static PyTraceback nextOf(Object value, String orNone) {
    if (value == None.NONE) {
      return null;
    }
    if (!(value instanceof PyTraceback)) {
      throw Errors.typeError(
          "expected traceback object" + orNone + ", got '" + Types.nameOf(value) + "'");
    }
    return (PyTraceback) value;
  }

  private static void setNext(Object self, Object value) {
    if (value == null) {
      throw Errors.typeError("can't delete tb_next attribute");
    }
    PyTraceback next = nextOf(value, "");
    long met = 0;
    for (PyTraceback each = next; each != null; each = each.next()) {
      met++;
      if (each == self) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    Work.elements(met);
    traceback(self).setNext(next);
  }
}
