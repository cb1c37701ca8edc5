package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.ScriptRaise;

/** What compiled code calls to raise exceptions, to handle them and for with statements. */
public final class Handling {
  private Handling() {}

  /** {@code raise value} or, unless the cause is null, {@code raise value from cause}. */
  // Java code is not to call it; compiled code wants a value for whatever it calls.
  @SuppressWarnings("DoNotCallSuggester")
  public static Object raise(ExecutionContext context, Object value, Object cause) {
    throw RaiseOps.raise(context, value, cause);
  }

  /** {@code raise}: the exception being handled again. */
  // Java code is not to call it; compiled code wants a value for whatever it calls.
  @SuppressWarnings("DoNotCallSuggester")
  public static Object raiseHandled(ExecutionContext context) {
    throw RaiseOps.raiseHandled(context);
  }

  /** Raises an exception again that passed the activation before. */
  // Java code is not to call it; compiled code wants a value for whatever it calls.
  @SuppressWarnings("DoNotCallSuggester")
  public static Object raiseAgain(Object exception) {
    throw new ScriptRaise((PyException) exception, true);
  }

  /** Notes that an exception passes an activation, which has a handler for it. */
  public static PyException caught(
      ExecutionContext context, Throwable thrown, CodeUnit code, int pc) {
    ScriptRaise raise = (ScriptRaise) thrown;
    if (!raise.takePassedBefore()) {
      ExceptionOps.record(context, raise.exception(), code, pc);
    }
    return raise.exception();
  }

  /** Begins to handle an exception; returns what to give to {@link #end}. */
  public static Object begin(ExecutionContext context, Object outer, Object exception) {
    return RaiseOps.begin(context, outer, exception);
  }

  /** Ends the handling of an exception. */
  public static void end(ExecutionContext context, Object outer, Object saved) {
    RaiseOps.end(context, outer, saved);
  }

  /** The {@code __enter__} of what a with statement is given. */
  public static Object enter(Object manager) {
    return WithOps.enter(manager);
  }

  /** The {@code __exit__} of what a with statement is given. */
  public static Object exit(Object manager) {
    return WithOps.exit(manager);
  }

  /** {@code except types} */
  public static boolean matches(Object exception, Object types) {
    return RaiseOps.matches(exception, types);
  }
}
