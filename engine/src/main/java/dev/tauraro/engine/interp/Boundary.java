package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.runtime.Calls;

/**
 * Calls at which HotSpot's compilation of an instruction ends. Without them the code of a call
 * instruction would hold whichever two built-in or compiled functions happened to be called first,
 * with all that they do: tenths of a second to compile, and thrown away when a third is called. So
 * do casts to compiled code, which C2 takes for casts to the one class that it saw, and questions
 * to the compiler, which are rare but not never asked.
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
  static int loop(Compiled code, Frame frame) {
    return innerLoop(code, frame);
  }

  private static int innerLoop(Compiled code, Frame frame) {
    return ((CompiledCode) code).run(frame);
  }

  /** Runs a compiled body of a generator. */
  static Object body(Compiled code, Frame frame) {
    return innerBody(code, frame);
  }

  private static Object innerBody(Compiled code, Frame frame) {
    return ((CompiledBody) code).run(frame);
  }

  /** Calls a compiled function. */
  static Object enter(Compiled code, PyFunction function) {
    return innerEnter(code, function);
  }

  private static Object innerEnter(Compiled code, PyFunction function) {
    return ((CompiledFunction) code).call(function);
  }

  static Object enter(Compiled code, PyFunction function, Object a) {
    return innerEnter(code, function, a);
  }

  private static Object innerEnter(Compiled code, PyFunction function, Object a) {
    return ((CompiledFunction) code).call(function, a);
  }

  static Object enter(Compiled code, PyFunction function, Object a, Object b) {
    return innerEnter(code, function, a, b);
  }

  private static Object innerEnter(Compiled code, PyFunction function, Object a, Object b) {
    return ((CompiledFunction) code).call(function, a, b);
  }

  static Object enter(Compiled code, PyFunction function, Object a, Object b, Object c) {
    return innerEnter(code, function, a, b, c);
  }

  private static Object innerEnter(
      Compiled code, PyFunction function, Object a, Object b, Object c) {
    return ((CompiledFunction) code).call(function, a, b, c);
  }

  static Object enterAny(Compiled code, PyFunction function, Object[] bound) {
    return innerEnterAny(code, function, bound);
  }

  private static Object innerEnterAny(Compiled code, PyFunction function, Object[] bound) {
    return ((CompiledFunction) code).call(function, bound);
  }

  /** Asks for code of a loop, at whose header the frame is. */
  static Compiled hotLoop(Frame frame, int loop) {
    return innerHotLoop(frame, loop);
  }

  private static Compiled innerHotLoop(Frame frame, int loop) {
    return tierUp(frame.context).hotLoop(frame, loop);
  }

  /** Asks for code of a generator's body from where the frame is. */
  static Compiled hotBody(Frame frame) {
    return innerHotBody(frame);
  }

  private static Compiled innerHotBody(Frame frame) {
    return tierUp(frame.context).hotBody(frame);
  }

  /** Tells that a context begins to use a loop's code. */
  static void foundLoop(Frame frame, int loop) {
    innerFoundLoop(frame, loop);
  }

  private static void innerFoundLoop(Frame frame, int loop) {
    tierUp(frame.context).foundLoop(frame, loop);
  }

  /** Asks for code of a function. */
  static void hotFunction(PyFunction function) {
    innerHotFunction(function);
  }

  private static void innerHotFunction(PyFunction function) {
    tierUp(function.context()).hotFunction(function);
  }

  /** Tells that a context begins to use a function's code. */
  static void foundFunction(PyFunction function) {
    innerFoundFunction(function);
  }

  private static void innerFoundFunction(PyFunction function) {
    tierUp(function.context()).foundFunction(function);
  }

  private static TierUp tierUp(ExecutionContext context) {
    return ((Interpreter) context.runner()).tierUp();
  }
}
