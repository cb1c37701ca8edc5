package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;

/** The raise statement and the start and end of handlers. */
final class RaiseOps {
  private RaiseOps() {}

  /** {@code raise}, {@code raise value} or {@code raise value from cause}. */
  static ScriptRaise raise(Frame frame, Object value, Object cause, int form) {
    if (form == 0) {
      return raiseHandled(frame.context);
    }
    return raise(frame.context, value, form == 2 ? cause : null);
  }

  /** {@code raise value} or, unless the cause is null, {@code raise value from cause}. */
  static ScriptRaise raise(ExecutionContext context, Object value, Object cause) {
    PyException exception = instance(value);
    if (cause != null) {
      exception.setCause(cause == None.NONE ? null : cause(cause));
    }
    ExceptionOps.setContext(exception, context.handled());
    return new ScriptRaise(exception);
  }

  /** The exception being handled goes on from the activation, which it passed before. */
  static ScriptRaise raiseHandled(ExecutionContext context) {
    PyException handled = context.handled();
    return handled == null
        ? Errors.runtimeError("No active exception to reraise")
        : new ScriptRaise(handled, true);
  }

  /**
   * The exception goes on from this frame, which it passed before.
   *
   * @param cleaning whether no statement of the script does that
   */
  static ScriptRaise again(Frame frame, Object exception, boolean cleaning) {
    frame.reraising = true;
    frame.cleaning = cleaning;
    return new ScriptRaise((PyException) exception);
  }

  private static PyException instance(Object value) {
    if (value instanceof PyException) {
      return (PyException) value;
    }
    if (value instanceof PyType && ((PyType) value).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      Object made = Calls.call(value);
      if (made instanceof PyException) {
        return (PyException) made;
      }
      throw noException(value, Text.reprJava(Types.of(made)));
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  private static PyException cause(Object value) {
    if (value instanceof PyException) {
      return (PyException) value;
    }
    if (value instanceof PyType && ((PyType) value).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      Object made = Calls.call(value, Callable.NO_ARGUMENTS);
      if (made instanceof PyException) {
        return (PyException) made;
      }
    }
    throw Errors.typeError("exception causes must derive from BaseException");
  }

  /**
   * The exception of what was given to a generator; when it cannot be made, the one that this
   * raises.
   *
   * @throws ScriptRaise TypeError when it is no exception
   */
  static PyException exception(Thrown thrown) {
    Object traceback = thrown.traceback();
    if (traceback != None.NONE && !(traceback instanceof PyTraceback)) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    PyException exception = withoutTraceback(thrown);
    if (traceback != None.NONE) {
      exception.setTraceback((PyTraceback) traceback);
    }
    return exception;
  }

  private static PyException withoutTraceback(Thrown thrown) {
    Object type = thrown.type();
    Object value = thrown.value();
    if (type instanceof PyException) {
      if (value != None.NONE) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      return (PyException) type;
    }
    if (!thrown.isKindOf(Exceptions.BASE_EXCEPTION)) {
      throw Errors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + Types.nameOf(type));
    }
    if (value instanceof PyException && Types.of(value).isSubtypeOf((PyType) type)) {
      return (PyException) value;
    }
    try {
      return made(type, value);
    } catch (ScriptRaise instead) {
      return instead.exception();
    }
  }

  private static PyException made(Object type, Object value) {
    Object made =
        value == None.NONE
            ? Calls.call(type)
            : value instanceof PyTuple
                ? Calls.call(type, ((PyTuple) value).items.clone())
                : Calls.call(type, value);
    if (made instanceof PyException) {
      return (PyException) made;
    }
    throw noException(type, Types.nameOf(made));
  }

  private static ScriptRaise noException(Object type, String made) {
    return Errors.typeError(
        "calling "
            + Text.reprJava(type)
            + " should have returned an instance of BaseException, not "
            + made);
  }

  /** Makes the exception the one being handled; returns what to give to {@link #popHandled}. */
  static Object pushHandled(Frame frame, Object exception) {
    return begin(frame.context, frame.outerHandled, exception);
  }

  static void popHandled(Frame frame, Object saved) {
    end(frame.context, frame.outerHandled, saved);
  }

  /**
   * Makes the exception the one being handled; returns what to give to {@link #end}.
   *
   * @param outer what is handled when the activation handles nothing
   */
  static Object begin(ExecutionContext context, Object outer, Object exception) {
    PyException before = context.handled();
    context.setHandled((PyException) exception);
    return before == null || before == outer ? None.NONE : before;
  }

  static void end(ExecutionContext context, Object outer, Object saved) {
    context.setHandled((PyException) (saved == None.NONE ? outer : saved));
  }

  /** {@code except types} */
  static boolean matches(Object exception, Object types) {
    PyType type = Types.of(exception);
    if (types instanceof PyTuple) {
      boolean found = false;
      for (Object each : ((PyTuple) types).items) {
        found |= type.isSubtypeOf(exceptionType(each));
      }
      return found;
    }
    return type.isSubtypeOf(exceptionType(types));
  }

  private static PyType exceptionType(Object value) {
    if (value instanceof PyType && ((PyType) value).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      return (PyType) value;
    }
    throw Errors.typeError(
        "catching classes that do not inherit from BaseException is not allowed");
  }
}
