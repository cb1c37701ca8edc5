package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.CodeUnit.Parameters;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Construction;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.RunStatistics;
import java.util.Arrays;

/** Calls from interpreted code: arguments go from registers to registers. */
final class CallOps {
  private CallOps() {}

  /** {@code r[base](r[base+1..base+1+count])} */
  static Object call(Object[] r, int base, int count) {
    Object function = r[base];
    if (function instanceof PyFunction) {
      return callFunction((PyFunction) function, r, base + 1, count);
    }
    if (function instanceof PyType) {
      PyType type = (PyType) function;
      if ((type.traits() & TypeTraits.PLAIN_MAKE) != 0) {
        return makeInstance(type, r, base + 1, count);
      }
    }
    return callAny(function, r, base + 1, count);
  }

  /** {@code r[base](r[base+1] unless unbound, r[base+2..base+2+count])} */
  static Object callMethod(Object[] r, int base, int count) {
    if (r[base + 1] == null) {
      Object function = r[base];
      return function instanceof PyFunction
          ? callFunction((PyFunction) function, r, base + 2, count)
          : callAny(function, r, base + 2, count);
    }
    return call(r, base, count + 1);
  }

  private static Object callAny(Object function, Object[] r, int at, int count) {
    switch (count) {
      case 0:
        return Boundary.call(function);
      case 1:
        return Boundary.call(function, r[at]);
      case 2:
        return Boundary.call(function, r[at], r[at + 1]);
      case 3:
        return Boundary.call(function, r[at], r[at + 1], r[at + 2]);
      default:
        return Boundary.callAny(function, Arrays.copyOfRange(r, at, at + count));
    }
  }

  static Object callFunction(PyFunction function, Object[] r, int at, int count) {
    Profile profile = (Profile) function.state();
    if (profile.simple && profile.positional == count) {
      if (profile.functionCode != null) {
        return callCompiled(profile.functionCode, function, r, at, count);
      }
      Frame frame = new Frame(function);
      System.arraycopy(r, at, frame.r, 0, count);
      return start(frame);
    }
    Frame frame = new Frame(function);
    Boundary.bind(frame, r, at, count);
    return enter(frame);
  }

  /** Calls a function with positional arguments. */
  static Object callAll(PyFunction function, Object[] arguments) {
    Profile profile = (Profile) function.state();
    if (profile.simple && profile.positional == arguments.length) {
      return callBound(function, profile, arguments);
    }
    Frame frame = new Frame(function);
    Boundary.bind(frame, arguments, 0, arguments.length);
    return enter(frame);
  }

  /** Calls a function with a value for each parameter. */
  static Object callBound(PyFunction function, Profile profile, Object[] arguments) {
    if (profile.functionCode != null) {
      return Boundary.enterAny(profile.functionCode, function, arguments);
    }
    Frame frame = new Frame(function);
    System.arraycopy(arguments, 0, frame.r, 0, arguments.length);
    return start(frame);
  }

  private static Object callCompiled(
      Compiled code, PyFunction function, Object[] r, int at, int count) {
    noteUse(function);
    switch (count) {
      case 0:
        return Boundary.enter(code, function);
      case 1:
        return Boundary.enter(code, function, r[at]);
      case 2:
        return Boundary.enter(code, function, r[at], r[at + 1]);
      case 3:
        return Boundary.enter(code, function, r[at], r[at + 1], r[at + 2]);
      default:
        return Boundary.enterAny(code, function, Arrays.copyOfRange(r, at, at + count));
    }
  }

  /** Counts compiled code of a function that a context finds there. */
  private static void noteUse(PyFunction function) {
    Profile profile = (Profile) function.state();
    RunStatistics statistics = function.context().statistics;
    if (profile.functionUser != statistics.token) {
      profile.functionUser = statistics.token;
      Boundary.foundFunction(function);
    }
  }

  /** An instance by the default rules. */
  private static Object makeInstance(PyType type, Object[] r, int at, int count) {
    Object init = type.lookup("__init__");
    if (!(init instanceof PyFunction)) {
      return Construction.make(type, Arrays.copyOfRange(r, at, at + count), Callable.NO_KEYWORDS);
    }
    Instance instance = new Instance(type);
    Object[] all = new Object[count + 1];
    all[0] = instance;
    System.arraycopy(r, at, all, 1, count);
    Object result = callAll((PyFunction) init, all);
    if (result != None.NONE) {
      throw Construction.notNone(result);
    }
    return instance;
  }

  /**
   * Runs a frame whose arguments are bound, or compiled code for its function. Functions that take
   * any number of arguments keep their frames, in which the memory meter sees what they hold.
   */
  static Object enter(Frame frame) {
    Compiled code = frame.profile.functionCode;
    Parameters parameters = frame.code.parameters();
    if (code == null || parameters.hasVarargs() || parameters.hasKeywords()) {
      return start(frame);
    }
    noteUse(frame.function);
    Object[] bound = Arrays.copyOf(frame.r, parameters.count());
    return Boundary.enterAny(code, frame.function, bound);
  }

  /** Interprets a frame whose arguments are bound: one step. Generators are made, not run. */
  static Object start(Frame frame) {
    Profile profile = frame.profile;
    if (frame.cells.length > 0) {
      frame.fillCells();
    }
    Budget budget = frame.context.budget;
    budget.interpreted++;
    if (--budget.fuel < 0) {
      budget.refill();
    }
    if (profile.suspendable) {
      profile.entries++;
      return GeneratorOps.make(frame);
    }
    if (profile.tiering
        && profile.functionCode == null
        && ++profile.entries >= profile.entryLimit) {
      Boundary.hotFunction(frame.function);
    }
    return Interpreter.run(frame);
  }

  /** CALL_KW */
  static Object callKeywords(Frame frame, int base, int constant) {
    CallSpec spec = (CallSpec) frame.code.constants()[constant];
    Object[] r = frame.r;
    int self = r[base + 1] == null ? 0 : 1;
    int from = base + 2 - self;
    Object[] arguments = Arrays.copyOfRange(r, from, from + spec.count() + self);
    return Calls.call(r[base], arguments, spec.keywords().toArray(Callable.NO_KEYWORDS));
  }

  /** CALL_EX */
  static Object callSpread(Object[] r, int base) {
    Object[] positional = Iteration.toArray(r[base + 1]);
    PyDict named = (PyDict) r[base + 2];
    if (named == null || named.isEmpty()) {
      return Calls.call(r[base], positional, Callable.NO_KEYWORDS);
    }
    String[] keywords = new String[named.size()];
    Object[] arguments = Arrays.copyOf(positional, positional.length + keywords.length);
    int count = 0;
    for (int i = named.nextEntry(0); i >= 0; i = named.nextEntry(i + 1)) {
      Object key = Str.unwrap(named.keyAt(i));
      if (key == null) {
        throw Errors.typeError("keywords must be strings");
      }
      keywords[count] = Str.java(key);
      arguments[positional.length + count++] = named.valueAt(i);
    }
    return Calls.call(r[base], arguments, keywords);
  }

  /** The tuple of arguments beyond the positional parameters. */
  static PyTuple rest(Object[] source, int at, int count) {
    return count == 0 ? PyTuple.EMPTY : PyTuple.of(Arrays.copyOfRange(source, at, at + count));
  }
}
