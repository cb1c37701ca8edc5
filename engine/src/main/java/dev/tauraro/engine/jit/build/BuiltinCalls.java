package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.Sequences;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of built-in functions, types and methods that compiled code knows. Each is a case of the
 * built-in's own code for the kinds of operands that were seen; others are not done here.
 */
final class BuiltinCalls {
  private final Draft draft;
  private final Operands operands;
  private final TableAccess tables;
  private final NativeItems natives;
  private final BuiltinBodies bodies;

  BuiltinCalls(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft);
    this.tables = new TableAccess(draft);
    this.natives = new NativeItems(draft);
    this.bodies = new BuiltinBodies(draft);
  }

  /** The call's result, or null when the call is not done inline. */
  Node call(BuiltinFunction function, List<Node> given) {
    List<Node> arguments = guessed(given, function.owner() != null ? 1 : 0);
    Node inline =
        function.owner() != null ? method(function, arguments) : function(function, arguments);
    return inline != null ? inline : bodies.call(function, arguments);
  }

  /** As {@link #call(BuiltinFunction, List)}, where the last arguments are given by name. */
  Node call(BuiltinFunction function, List<Node> arguments, String[] keywords) {
    return bodies.call(function, arguments, keywords);
  }

  private Node function(BuiltinFunction function, List<Node> arguments) {
    if (!function.module().equals("builtins")) {
      return function.module().equals("math") ? math(function.name(), arguments) : null;
    }
    switch (arguments.size()) {
      case 1:
        return one(function.name(), arguments.get(0));
      case 2:
        return two(function.name(), arguments.get(0), arguments.get(1));
      default:
        return null;
    }
  }

  /** The arguments, of which the first two from an index on may be guessed by what was seen. */
  private List<Node> guessed(List<Node> arguments, int first) {
    List<Node> known = new ArrayList<>(arguments);
    for (int i = first; i < known.size() && i < first + 2; i++) {
      int operand = i == first ? Observations.SECOND : Observations.THIRD;
      known.set(i, guessed(known.get(i), operand));
    }
    return known;
  }

  private Node guessed(Node argument, int operand) {
    Ty kind = operands.kind(argument, operand);
    switch (kind) {
      case LONG:
      case DOUBLE:
      case BOOL:
      case STR:
      case LIST:
      case TUPLE:
      case DICT:
      case SET:
        return operands.as(argument, kind);
      default:
        return argument;
    }
  }

  private Node one(String name, Node x) {
    switch (name) {
      case "len":
        return length(x);
      case "abs":
        return absolute(x);
      case "ord":
        return x.ty() == Ty.STR && draft.mayGuess(ExitReason.SPECIAL_OPERAND) ? code(x) : null;
      case "chr":
        return x.ty() == Ty.LONG && draft.mayGuess(ExitReason.SPECIAL_OPERAND)
            ? character(x)
            : null;
      default:
        return null;
    }
  }

  private Node code(Node text) {
    Node length = draft.pure(Pures.TEXT_LENGTH, Ty.INT, text);
    draft.check(
        draft.compare(Condition.EQ, length, draft.intConstant(1)), ExitReason.SPECIAL_OPERAND);
    return draft.pure(Pures.CODE, Ty.LONG, text);
  }

  private Node character(Node code) {
    draft.check(
        draft.compare(Condition.GE, code, draft.longConstant(0)), ExitReason.SPECIAL_OPERAND);
    draft.check(
        draft.compare(Condition.LT, code, draft.longConstant(0xD800)), ExitReason.SPECIAL_OPERAND);
    return draft.pure(Pures.TEXT_OF_CODE, Ty.STR, code);
  }

  private Node length(Node x) {
    switch (x.ty()) {
      case LIST:
        return wide(draft.field(x, Iterators.SIZE, Ty.INT));
      case STR:
        return wide(draft.pure(Pures.TEXT_LENGTH, Ty.INT, x));
      case TUPLE:
        return wide(
            draft.add(IrOp.ARRAY_LENGTH, Ty.INT, null, draft.field(x, Iterators.ITEMS, Ty.RAW)));
      case DICT:
      case SET:
        return tables.size(x);
      default:
        Node inline = natives.length(x);
        return inline != null ? inline : draft.call(RuntimeMethod.LENGTH, x);
    }
  }

  private Node wide(Node size) {
    return draft.add(IrOp.INT_TO_LONG, Ty.LONG, null, size);
  }

  private Node absolute(Node x) {
    if (x.ty() == Ty.DOUBLE) {
      return draft.pure(Pures.ABS_DOUBLE, Ty.DOUBLE, x);
    }
    if (x.ty() != Ty.LONG || !draft.mayGuess(ExitReason.OVERFLOW)) {
      return null;
    }
    Node negative = draft.guard(IrOp.NEGATE_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, x);
    return draft.pure(Pures.MAX, Ty.LONG, x, negative);
  }

  private Node two(String name, Node x, Node y) {
    boolean longs = x.ty() == Ty.LONG && y.ty() == Ty.LONG;
    switch (name) {
      case "min":
        return longs ? draft.pure(Pures.MIN, Ty.LONG, x, y) : null;
      case "max":
        return longs ? draft.pure(Pures.MAX, Ty.LONG, x, y) : null;
      case "divmod":
        return longs ? divided(x, y) : null;
      default:
        return null;
    }
  }

  /** Quotient and remainder by a positive divisor. */
  private Node divided(Node x, Node y) {
    if (y.isConstant() ? y.longValue() <= 0 : !draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    if (!y.isConstant()) {
      draft.check(
          draft.compare(Condition.GT, y, draft.longConstant(0)), ExitReason.SPECIAL_OPERAND);
    }
    Node quotient = draft.add(IrOp.FLOOR_DIV, Ty.LONG, null, x, y);
    Node remainder = draft.add(IrOp.FLOOR_MOD, Ty.LONG, null, x, y);
    Node items = draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, draft.box(quotient), draft.box(remainder));
    return draft.call(RuntimeMethod.SMALL_TUPLE, items);
  }

  private Node math(String name, List<Node> arguments) {
    if (arguments.size() != 1) {
      return null;
    }
    Node x = arguments.get(0);
    if (!x.ty().isPrimitive() || !name.equals("sqrt")) {
      return null;
    }
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    Node number = operands.toDouble(x);
    draft.check(
        draft.compare(Condition.GE, number, draft.doubleConstant(0)), ExitReason.SPECIAL_OPERAND);
    return draft.pure(Pures.SQRT, Ty.DOUBLE, number);
  }

  private Node method(BuiltinFunction function, List<Node> arguments) {
    Node self = arguments.get(0);
    if (function.owner() == Types.LIST && self.ty() == Ty.LIST) {
      return listMethod(function.name(), self, arguments);
    }
    if (function.owner() == Types.DICT && self.ty() == Ty.DICT) {
      return dictMethod(function.name(), self, arguments);
    }
    if (function.owner() == Types.SET && self.ty() == Ty.SET) {
      return setMethod(function.name(), self, arguments);
    }
    return null;
  }

  private Node setMethod(String name, Node set, List<Node> arguments) {
    if (arguments.size() != 2 || !tables.handles(Ty.SET, arguments.get(1).ty())) {
      return null;
    }
    switch (name) {
      case "add":
        tables.add(set, arguments.get(1));
        return draft.none();
      case "discard":
        tables.discard(set, arguments.get(1));
        return draft.none();
      default:
        return null;
    }
  }

  private Node listMethod(String name, Node list, List<Node> arguments) {
    if (name.equals("append") && arguments.size() == 2) {
      Node item = arguments.get(1);
      if (item.ty() == Ty.LONG) {
        draft.call(RuntimeMethod.LIST_APPEND_LONG, list, item);
      } else if (item.ty() == Ty.DOUBLE) {
        draft.call(RuntimeMethod.LIST_APPEND_DOUBLE, list, item);
      } else {
        draft.call(RuntimeMethod.LIST_APPEND, list, item);
      }
      return draft.none();
    }
    return name.equals("pop") && arguments.size() == 1 ? pop(list) : null;
  }

  /** The last item of a list, which is removed. */
  private Node pop(Node list) {
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    Node size = draft.field(list, Iterators.SIZE, Ty.INT);
    draft.check(
        draft.compare(Condition.GT, size, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
    Node last = draft.add(IrOp.SUB, Ty.INT, null, size, draft.intConstant(1));
    Ty kind = draft.observations().kind(draft.pc(), Observations.RESULT);
    if (kind != Ty.LONG && kind != Ty.DOUBLE || !draft.mayGuess(ExitReason.LIST_STRATEGY)) {
      return draft.call(RuntimeMethod.LIST_POP, list, last);
    }
    int strategy = kind == Ty.LONG ? PyList.LONG : PyList.DOUBLE;
    Node item = new ListAccess(draft).item(list, last, strategy);
    draft.add(IrOp.PUT_FIELD, Ty.VOID, Iterators.SIZE, list, last);
    return item;
  }

  private Node dictMethod(String name, Node dict, List<Node> arguments) {
    if (arguments.size() == 1) {
      switch (name) {
        case "keys":
          return draft.call(RuntimeMethod.DICT_KEYS, dict);
        case "values":
          return draft.call(RuntimeMethod.DICT_VALUES, dict);
        case "items":
          return draft.call(RuntimeMethod.DICT_ITEMS, dict);
        default:
          return null;
      }
    }
    Node key = arguments.get(1);
    if (arguments.size() > 3 || !tables.handles(Ty.DICT, key.ty())) {
      return null;
    }
    Node other = arguments.size() == 3 ? arguments.get(2) : draft.none();
    switch (name) {
      case "get":
        return tables.get(dict, key, other);
      case "setdefault":
        return tables.setDefault(dict, key, other);
      default:
        return null;
    }
  }

  /**
   * A call of a method of a built-in type that was bound to its instance before, such as {@code add
   * = found.append}; null when it is something else.
   */
  Node callBound(Node callee, List<Node> arguments) {
    Object seen = draft.observations().target(draft.pc());
    if (!(seen instanceof BuiltinFunction.Bound)
        || callee.isConstant()
        || callee.ty().isKnown() && callee.ty() != Ty.BOUND_METHOD
        || !draft.mayGuess(ExitReason.CALL_TARGET)) {
      return null;
    }
    BuiltinFunction method = ((BuiltinFunction.Bound) seen).method();
    Node bound = draft.as(callee, Ty.BOUND_METHOD, ExitReason.CALL_TARGET);
    Node function = draft.pure(Pures.FUNCTION_OF, Ty.OBJECT, bound);
    draft.guard(IrOp.CHECK_SAME, Ty.VOID, method, ExitReason.CALL_TARGET, function);
    List<Node> all = new ArrayList<>(arguments);
    Node self = draft.pure(Pures.SELF_OF, Ty.OBJECT, bound);
    all.add(0, new NativeTypes(draft).instance(self, method.owner()));
    Node result = call(method, all);
    return result != null ? result : bodies.callChecked(method, all);
  }

  /** A call of a built-in type. */
  Node callType(Object type, List<Node> given) {
    List<Node> arguments = guessed(given, 0);
    if (type == Types.RANGE) {
      return range(arguments);
    }
    if (arguments.size() != 1) {
      return null;
    }
    return convert((PyType) type, arguments.get(0));
  }

  private Node range(List<Node> bounds) {
    if (bounds.isEmpty() || bounds.size() > 3 || !draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    List<Node> arguments = longs(bounds);
    if (!Draft.all(Ty.LONG, arguments)) {
      return null;
    }
    boolean one = arguments.size() == 1;
    Node start = one ? draft.longConstant(0) : arguments.get(0);
    Node stop = one ? arguments.get(0) : arguments.get(1);
    Node step = arguments.size() == 3 ? arguments.get(2) : draft.longConstant(1);
    Node length = draft.pure(Pures.RANGE_LENGTH, Ty.LONG, start, stop, step);
    if (start.isLong(0) && step.isLong(1)) {
      length = draft.pure(Pures.MAX, Ty.LONG, stop, draft.longConstant(0));
    }
    length =
        draft.guard(IrOp.CHECK_BOUNDS, Ty.LONG, Bounds.INDEX, ExitReason.SPECIAL_OPERAND, length);
    return draft.graph().node(IrOp.VIRTUAL_RANGE, Ty.OBJECT, null, start, stop, step, length);
  }

  /** Operands that are most likely ints as such. */
  private List<Node> longs(List<Node> arguments) {
    return arguments.stream()
        .map(x -> x.ty().isKnown() || !draft.mayGuess(ExitReason.OPERAND_TYPE) ? x : longOf(x))
        .toList();
  }

  private Node longOf(Node x) {
    Node number = draft.as(x, Ty.LONG, ExitReason.OPERAND_TYPE);
    return number == null ? x : number;
  }

  private Node convert(PyType type, Node x) {
    if (type == Types.FLOAT && x.ty().isPrimitive()) {
      return operands.toDouble(x);
    }
    if (type == Types.INT && (x.ty() == Ty.LONG || x.ty() == Ty.BOOL)) {
      return operands.toLong(x);
    }
    if (type == Types.INT && x.ty() == Ty.DOUBLE && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      draft.check(draft.pure(Pures.FITS_LONG, Ty.BOOL, x), ExitReason.SPECIAL_OPERAND);
      return draft.pure(Pures.TRUNCATE, Ty.LONG, x);
    }
    if (type == Types.INT && x.ty() == Ty.STR && draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      Node value = draft.pure(Pures.PARSE, Ty.LONG, x);
      draft.check(
          draft.compare(Condition.NE, value, draft.longConstant(Sequences.UNPARSED)),
          ExitReason.SPECIAL_OPERAND);
      return value;
    }
    if (type == Types.STR && x.ty() == Ty.LONG) {
      return draft.call(RuntimeMethod.LONG_TEXT, x);
    }
    return null;
  }
}
