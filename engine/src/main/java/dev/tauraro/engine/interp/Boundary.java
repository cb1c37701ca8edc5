package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.runtime.Calls;

/**
 * Calls at which HotSpot's compilation of an instruction ends. Without them the code of a call
 * instruction would hold whichever two built-in or compiled functions happened to be called first,
 * with all that they do: tenths of a second to compile, and thrown away when a third is called.
 *
 * <p>C2 inlines no method of an exception class into the code of others, but where the call is in
 * the very method that it compiles: hence two steps each. Where a JVM has another rule the calls
 * are inlined, and all is well but the time.
 */
final class Boundary extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Boundary() {}

  static Object call(Object function) {
    return inner(function);
  }

  private static Object inner(Object function) {
    return Calls.call(function);
  }

  static Object call(Object function, Object a) {
    return inner(function, a);
  }

  private static Object inner(Object function, Object a) {
    return Calls.call(function, a);
  }

  static Object call(Object function, Object a, Object b) {
    return inner(function, a, b);
  }

  private static Object inner(Object function, Object a, Object b) {
    return Calls.call(function, a, b);
  }

  static Object call(Object function, Object a, Object b, Object c) {
    return inner(function, a, b, c);
  }

  private static Object inner(Object function, Object a, Object b, Object c) {
    return Calls.call(function, a, b, c);
  }

  static Object callAny(Object function, Object[] arguments) {
    return innerAny(function, arguments);
  }

  private static Object innerAny(Object function, Object[] arguments) {
    return Calls.call(function, arguments, Callable.NO_KEYWORDS);
  }

  /** Binds arguments that do not simply fill the parameters. */
  static void bind(Frame frame, Object[] source, int at, int count) {
    innerBind(frame, source, at, count);
  }

  private static void innerBind(Frame frame, Object[] source, int at, int count) {
    ArgumentBinder.bindRegisters(frame, source, at, count);
  }

  /** Runs a compiled loop. */
  static int loop(CompiledCode code, Frame frame) {
    return innerLoop(code, frame);
  }

  private static int innerLoop(CompiledCode code, Frame frame) {
    return code.run(frame);
  }

  /** Calls a compiled function. */
  static Object enter(CompiledFunction code, PyFunction function) {
    return innerEnter(code, function);
  }

  private static Object innerEnter(CompiledFunction code, PyFunction function) {
    return code.call(function);
  }

  static Object enter(CompiledFunction code, PyFunction function, Object a) {
    return innerEnter(code, function, a);
  }

  private static Object innerEnter(CompiledFunction code, PyFunction function, Object a) {
    return code.call(function, a);
  }

  static Object enter(CompiledFunction code, PyFunction function, Object a, Object b) {
    return innerEnter(code, function, a, b);
  }

  private static Object innerEnter(CompiledFunction code, PyFunction function, Object a, Object b) {
    return code.call(function, a, b);
  }

  static Object enter(CompiledFunction code, PyFunction function, Object a, Object b, Object c) {
    return innerEnter(code, function, a, b, c);
  }

  private static Object innerEnter(
      CompiledFunction code, PyFunction function, Object a, Object b, Object c) {
    return code.call(function, a, b, c);
  }

  static Object enterAny(CompiledFunction code, PyFunction function, Object[] bound) {
    return innerEnterAny(code, function, bound);
  }

  private static Object innerEnterAny(CompiledFunction code, PyFunction function, Object[] bound) {
    return code.call(function, bound);
  }
}
