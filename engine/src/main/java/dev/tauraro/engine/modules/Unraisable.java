package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.traceback.TracebackText;

/** Exceptions that no code can handle, because nothing waits for what raised them. */
final class Unraisable {
  private static final NamedItems ARGUMENTS =
      new NamedItems(
          "builtins",
          false,
          "UnraisableHookArgs",
          "What sys.unraisablehook is told.",
          "exc_type",
          "exc_value",
          "exc_traceback",
          "err_msg",
          "object");

  private Unraisable() {}

  /** What the hook is told: the exception, what it is said to be, and what raised it. */
  static Object of(Object exception, Object message, Object culprit) {
    PyException raised = (PyException) exception;
    Object traceback = raised.traceback() == null ? None.NONE : raised.traceback();
    return ARGUMENTS.of(raised.type(), raised, traceback, message, culprit);
  }

  /** {@code sys.unraisablehook(unraisable)} */
  static Object show(ExecutionContext context, Object unraisable) {
    if (!ARGUMENTS.has(unraisable)) {
      throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    PyTuple given = (PyTuple) unraisable;
    String header = Str.java(given.get(3)) + ": " + Text.reprJava(given.get(4)) + "\n";
    SysModule.writeError(context, header + TracebackText.alone((PyException) given.get(1)));
    return None.NONE;
  }
}
