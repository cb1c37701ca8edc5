package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.PyType;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of built-ins straight to their Java code, which is a constant for HotSpot: it may become
 * part of the compiled code. The instance of a method is known to have the type of the method.
 */
final class BuiltinBodies {
  private final Draft draft;

  BuiltinBodies(Draft draft) {
    this.draft = draft;
  }

  /** The call's result, or null when the built-in must be called in the general way. */
  Node call(BuiltinFunction function, List<Node> arguments) {
    if (function.owner() != null && (arguments.isEmpty() || !isFor(function, arguments.get(0)))) {
      return null;
    }
    boolean quiet = isQuiet(function, arguments);
    Object body = bodyFor(function, arguments.size());
    if (body != null) {
      Node[] operands = new Node[arguments.size() + 1];
      operands[0] = draft.raw(body);
      for (int i = 1; i < operands.length; i++) {
        operands[i] = arguments.get(i - 1);
      }
      return draft.call(methodFor(arguments.size(), quiet), operands);
    }
    return function.bodyN() == null
        ? null
        : callAny(function, arguments, Callable.NO_KEYWORDS, quiet);
  }

  /** As {@link #call}, where the last arguments are given by name. */
  Node call(BuiltinFunction function, List<Node> arguments, String[] keywords) {
    boolean method = function.owner() != null;
    if (function.bodyN() == null
        || method && (arguments.size() == keywords.length || !isFor(function, arguments.get(0)))) {
      return null;
    }
    boolean quiet =
        function.conduct() != BuiltinFunction.Conduct.LOUD
            && arguments.stream().skip(method ? 1 : 0).allMatch(x -> isPlain(x));
    return callAny(function, arguments, keywords, quiet);
  }

  private Node callAny(
      BuiltinFunction function, List<Node> arguments, String[] keywords, boolean quiet) {
    Node[] boxed = arguments.stream().map(draft::box).toArray(Node[]::new);
    return draft.call(
        quiet ? RuntimeMethod.QUIET_BODY_N : RuntimeMethod.BODY_N,
        draft.raw(function.bodyN()),
        draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, boxed),
        draft.raw(keywords));
  }

  /** The result of a call that checks its instance. */
  Node callChecked(BuiltinFunction function, List<Node> arguments) {
    Node callee = draft.constant(function);
    switch (arguments.size()) {
      case 1:
        return draft.call(RuntimeMethod.CALL_1, callee, arguments.get(0));
      case 2:
        return draft.call(RuntimeMethod.CALL_2, callee, arguments.get(0), arguments.get(1));
      case 3:
        return draft.call(
            RuntimeMethod.CALL_3, callee, arguments.get(0), arguments.get(1), arguments.get(2));
      default:
        List<Node> all = new ArrayList<>(arguments);
        all.add(0, callee);
        Node[] boxed = all.stream().map(draft::box).toArray(Node[]::new);
        return draft.call(RuntimeMethod.CALL_N, draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, boxed));
    }
  }

  /** Whether the instance surely is one that the method is for. */
  private boolean isFor(BuiltinFunction method, Node self) {
    PyType type = NativeTypes.known(draft, self);
    return type != null && (type == method.owner() || type.isSubtypeOf(method.owner()));
  }

  private static boolean isQuiet(BuiltinFunction function, List<Node> arguments) {
    switch (function.conduct()) {
      case QUIET:
        return true;
      case QUIET_FOR_PLAIN:
        return arguments.stream().skip(function.owner() == null ? 0 : 1).allMatch(x -> isPlain(x));
      default:
        return false;
    }
  }

  private static boolean isPlain(Node argument) {
    switch (argument.ty()) {
      case LONG:
      case DOUBLE:
      case BOOL:
      case STR:
      case BIG:
      case NONE:
        return true;
      default:
        return false;
    }
  }

  private static Object bodyFor(BuiltinFunction function, int count) {
    switch (count) {
      case 0:
        return function.body0();
      case 1:
        return function.body1();
      case 2:
        return function.body2();
      case 3:
        return function.body3();
      default:
        return null;
    }
  }

  private static RuntimeMethod methodFor(int count, boolean quiet) {
    switch (count) {
      case 0:
        return quiet ? RuntimeMethod.QUIET_BODY_0 : RuntimeMethod.BODY_0;
      case 1:
        return quiet ? RuntimeMethod.QUIET_BODY_1 : RuntimeMethod.BODY_1;
      case 2:
        return quiet ? RuntimeMethod.QUIET_BODY_2 : RuntimeMethod.BODY_2;
      default:
        return quiet ? RuntimeMethod.QUIET_BODY_3 : RuntimeMethod.BODY_3;
    }
  }
}
