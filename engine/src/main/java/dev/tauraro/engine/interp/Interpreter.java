package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.FunctionRunner;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Tracers;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** Runs frames. One interpreter serves all contexts of an engine; it keeps no state of a run. */
public final class Interpreter implements FunctionRunner {
  private static final Cell[] NO_CELLS = {};

  private final TierUp tierUp;

  /**
   * @param tierUp compiles hot code; null when nothing is ever compiled
   */
  public Interpreter(TierUp tierUp) {
    this.tierUp = tierUp;
  }

  /** What compiles hot code, or null. */
  public TierUp tierUp() {
    return tierUp;
  }

  /** Runs the body of a module and returns its value. */
  public static Object runModule(Profile profile, Globals globals, ExecutionContext context) {
    return runIn(profile, globals, context, null);
  }

  /**
   * Runs the body of a module, or of code given to {@code exec}.
   *
   * @param namespace mapping of the local variables, or null when they are the module's
   */
  public static Object runIn(
      Profile profile, Globals globals, ExecutionContext context, Object namespace) {
    GlobalNames names = profile.code().globals();
    context.setVariables(names, globals);
    GlobalCell[] cells = globals.link(names);
    Frame frame = new Frame(profile, new Frame.Scope(globals, cells, context), NO_CELLS);
    frame.namespace = namespace;
    return run(frame);
  }

  /** Runs a frame until it returns or suspends itself; returns its value or what it yields. */
  public static Object run(Frame frame) {
    ExecutionContext context = frame.context;
    Frame caller = (Frame) context.topFrame();
    int depth = context.depth + 1;
    if (depth > context.knownDepth) {
      context.deepen(depth);
    }
    context.depth = depth;
    frame.depth = depth;
    frame.back = caller;
    context.setTopFrame(frame);
    try {
      Tracers tracers = context.tracers;
      if (tracers != null && tracers.isActive() && frame.code.globals().readsFrames()) {
        return Tracing.run(frame);
      }
      for (; ; ) {
        try {
          return Dispatch.run(frame);
        } catch (ScriptRaise raise) {
          ExceptionOps.handle(frame, raise);
        } catch (StackOverflowError overflow) {
          ExceptionOps.handle(frame, ExceptionOps.recursionError());
        } catch (LimitExceeded limit) {
          Places.set(frame.context, limit, frame.code, frame.pc);
          throw limit;
        } catch (OutOfMemoryError error) {
          throw outOfMemory(frame);
        }
      }
    } finally {
      context.depth = depth - 1;
      context.setTopFrame(caller);
      frame.forgetCaller();
    }
  }

  /** Runs a frame that is the context's top frame on. */
  static Object goOn(Frame frame) {
    for (; ; ) {
      try {
        return Dispatch.run(frame);
      } catch (ScriptRaise raise) {
        ExceptionOps.handle(frame, raise);
      } catch (StackOverflowError overflow) {
        ExceptionOps.handle(frame, ExceptionOps.recursionError());
      } catch (LimitExceeded limit) {
        limit.setPlaceIfUnknown(frame.code.source().name(), frame.line());
        throw limit;
      } catch (OutOfMemoryError error) {
        throw outOfMemory(frame);
      }
    }
  }

  static LimitExceeded outOfMemory(Frame frame) {
    LimitExceeded limit = LimitExceeded.heapFull();
    Places.set(frame.context, limit, frame.code, frame.pc);
    return limit;
  }

  @Override
  public Object call(PyFunction function, Object[] arguments, String[] keywords) {
    if (keywords.length == 0) {
      return CallOps.callAll(function, arguments);
    }
    Frame frame = new Frame(function);
    ArgumentBinder.bind(frame, arguments, keywords);
    return CallOps.enter(frame);
  }

  @Override
  public Object call(PyFunction function) {
    return CallOps.callAll(function, NO_VALUES);
  }

  @Override
  public Object call(PyFunction function, Object a) {
    Profile profile = (Profile) function.state();
    if (profile.simple && profile.positional == 1) {
      if (profile.functionCode != null) {
        return Boundary.enter(profile.functionCode, function, a);
      }
      Frame frame = new Frame(function);
      frame.r[0] = a;
      return CallOps.start(frame);
    }
    return CallOps.callAll(function, new Object[] {a});
  }

  @Override
  public Object call(PyFunction function, Object a, Object b) {
    Profile profile = (Profile) function.state();
    if (profile.simple && profile.positional == 2) {
      if (profile.functionCode != null) {
        return Boundary.enter(profile.functionCode, function, a, b);
      }
      Frame frame = new Frame(function);
      frame.r[0] = a;
      frame.r[1] = b;
      return CallOps.start(frame);
    }
    return CallOps.callAll(function, new Object[] {a, b});
  }

  @Override
  public Object call(PyFunction function, Object a, Object b, Object c) {
    Profile profile = (Profile) function.state();
    if (profile.simple && profile.positional == 3) {
      if (profile.functionCode != null) {
        return Boundary.enter(profile.functionCode, function, a, b, c);
      }
      Frame frame = new Frame(function);
      frame.r[0] = a;
      frame.r[1] = b;
      frame.r[2] = c;
      return CallOps.start(frame);
    }
    return CallOps.callAll(function, new Object[] {a, b, c});
  }

  private static final Object[] NO_VALUES = {};

  @Override
  public Activation innermost() {
    return CallStack.innermost(ExecutionContext.current(), tierUp);
  }

  @Override
  public CodeState state(CodeUnit code) {
    return ((Frame) ExecutionContext.current().topFrame()).profile.table().of(code);
  }

  @Override
  public Object runCode(CodeState code, Globals globals, Object namespace) {
    ExecutionContext context = ExecutionContext.current();
    if (!code.code().kind().isSuspendable()) {
      return runIn((Profile) code, globals, context, namespace);
    }
    GlobalNames names = code.code().globals();
    context.setVariables(names, globals);
    Frame frame =
        new Frame(
            new PyFunction(
                code,
                new PyFunction.Environment(globals, globals.link(names), NO_CELLS, context),
                NO_VALUES,
                null));
    frame.namespace = namespace;
    return CallOps.start(frame);
  }

  @Override
  public Object buildClass(PyFunction body, Object name, PyTuple bases, PyDict keywords) {
    return ClassOps.build(body, name, bases, keywords);
  }

  @Override
  public Object importModule(String name) {
    return Imports.load(ExecutionContext.current(), name);
  }

  @Override
  public Object importModule(String name, PyDict importer, Object wanted, long level) {
    return Imports.importName(ExecutionContext.current(), importer, name, level, wanted);
  }
}
