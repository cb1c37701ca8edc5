package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.profile.Compiled;

/**
 * Compiled code for a whole function. It does all that a call is, as the interpreter does it:
 * counts one step, keeps {@code context.depth} and its limit, and records its frame in the
 * traceback of an exception that leaves it. Arguments are already bound: one for each parameter.
 */
public interface CompiledFunction extends Compiled {
  /**
   * Runs the function.
   *
   * @param bound values of registers 0 up to the number of parameters; the callee may keep the
   *     array
   */
  Object call(PyFunction function, Object[] bound);

  default Object call(PyFunction function) {
    return call(function, new Object[0]);
  }

  default Object call(PyFunction function, Object a) {
    return call(function, new Object[] {a});
  }

  default Object call(PyFunction function, Object a, Object b) {
    return call(function, new Object[] {a, b});
  }

  default Object call(PyFunction function, Object a, Object b, Object c) {
    return call(function, new Object[] {a, b, c});
  }
}
