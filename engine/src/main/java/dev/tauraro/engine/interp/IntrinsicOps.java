package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Display;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;

/** The operations behind INTRINSIC. */
final class IntrinsicOps {
  private static final Intrinsic[] INTRINSICS = Intrinsic.values();

  private IntrinsicOps() {}

  static Object run(Frame frame, int number, int base, int count) {
    Object[] r = frame.r;
    switch (INTRINSICS[number]) {
      case IMPORT_STAR:
        Imports.importStar(r[base], importTarget(frame));
        return None.NONE;
      case SETUP_ANNOTATIONS:
        return annotations(frame);
      case LOCALS:
        return frame.locals();
      case PRINT_EXPRESSION:
        return print(frame, r[base]);
      case MATCH_SEQUENCE:
        return PatternOps.isSequence(r[base]);
      case MATCH_MAPPING:
        return PatternOps.isMapping(r[base]);
      case MATCH_KEYS:
        return PatternOps.keys(r[base], (PyTuple) r[base + 1]);
      case MATCH_CLASS:
        return PatternOps.ofClass(r, base);
      case MATCH_REST:
        return PatternOps.rest(r[base], (PyTuple) r[base + 1]);
      case LENGTH:
        return Len.of(r[base]);
      case SPLIT_GROUP:
        return GroupOps.split((PyException) r[base], r[base + 1]);
      case MERGE_GROUP:
        return GroupOps.merge((PyException) r[base], (PyList) r[base + 1]);
      case FAIL_ASSERTION:
        throw count == 0
            ? Errors.of(Exceptions.ASSERTION_ERROR)
            : Errors.of(Exceptions.ASSERTION_ERROR, r[base]);
      case ASYNC_GENERATOR_WRAP:
        return new YieldedItem(r[base]);
      case IS_STOP_ASYNC_ITERATION:
        return Types.of(r[base]).isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION);
      case STAR_ARGUMENTS:
        return starArguments(r[base], r[base + 1]);
      default:
        throw new IllegalStateException("unknown intrinsic " + number);
    }
  }

  private static Attributes importTarget(Frame frame) {
    return frame.namespace instanceof PyDict
        ? new NamedAttributes((PyDict) frame.namespace)
        : frame.globalTable;
  }

  private static Object annotations(Frame frame) {
    Object namespace = frame.namespace;
    if (namespace == null) {
      Object known = frame.globalTable.get("__annotations__");
      if (known == null) {
        known = new PyDict();
        frame.globalTable.set("__annotations__", known);
      }
      return known;
    }
    try {
      return Items.get(namespace, "__annotations__");
    } catch (ScriptRaise raise) {
      if (!raise.exception().type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        throw raise;
      }
    }
    PyDict made = new PyDict();
    Items.set(namespace, "__annotations__", made);
    return made;
  }

  private static Object print(Frame frame, Object value) {
    Object module = frame.context.modules().getString("sys");
    Object hook =
        module instanceof PyModule ? ((PyModule) module).attributes().get("displayhook") : null;
    if (hook == null && module instanceof PyModule) {
      throw Errors.runtimeError("lost sys.displayhook");
    }
    return hook == null ? Display.show(frame.context, value) : Calls.call(hook, value);
  }

  private static PyList starArguments(Object value, Object function) {
    if (!Iteration.hasIterator(value)) {
      throw Errors.typeError(
          BuildOps.functionText(function)
              + " argument after * must be an iterable, not "
              + Types.nameOf(value));
    }
    return Iteration.toList(value);
  }
}
