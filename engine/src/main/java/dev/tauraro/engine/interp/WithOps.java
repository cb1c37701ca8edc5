package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** The with statement. */
final class WithOps {
  private WithOps() {}

  /** The {@code __enter__} of a manager, to be called with no arguments. */
  static Object enter(Object manager) {
    Object enter = Access.special(manager, "__enter__");
    if (enter == null) {
      throw notManager(manager, "", "");
    }
    return enter;
  }

  /** The {@code __exit__} of a manager, to be called with three arguments. */
  static Object exit(Object manager) {
    Object exit = Access.special(manager, "__exit__");
    if (exit == null) {
      throw notManager(manager, "", " (missed __exit__ method)");
    }
    return exit;
  }

  static ScriptRaise notManager(Object manager, String asynchronous, String missed) {
    return Errors.typeError(
        "'"
            + Types.nameOf(manager)
            + "' object does not support the "
            + asynchronous
            + "context manager protocol"
            + missed);
  }

  /** Calls {@code __exit__} because of an exception. */
  static Object exit(Object exit, Object exception) {
    PyTraceback traceback = ((PyException) exception).traceback();
    return Calls.call(
        exit, Types.of(exception), exception, traceback == null ? None.NONE : traceback);
  }
}
