package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.ir.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** Attributes and methods of objects. */
final class AttributeBuilder {
  private final Draft draft;
  private final StepBuilder steps;
  private final Operands operands;

  AttributeBuilder(Draft draft, StepBuilder steps) {
    this.draft = draft;
    this.steps = steps;
    this.operands = new Operands(draft);
  }

  static boolean handles(Op op) {
    return op == Op.GET_ATTR || op == Op.SET_ATTR || op == Op.LOAD_METHOD;
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    String name = draft.region().unit().names()[Word.c(word)];
    switch (op) {
      case GET_ATTR:
        draft.setRegister(a, get(draft.register(b), name));
        break;
      case SET_ATTR:
        draft.call(
            RuntimeMethod.SET_ATTR,
            draft.bound(draft.register(a)),
            draft.raw(name),
            draft.bound(draft.register(b)));
        break;
      default:
        loadMethod(word, a, draft.register(b), name);
        break;
    }
  }

  private Node get(Node object, String name) {
    return draft.call(RuntimeMethod.GET_ATTR, draft.bound(object), draft.raw(name));
  }

  private void loadMethod(long word, int a, Node object, String name) {
    Ty kind = operands.kind(object, Observations.FIRST);
    Object method = builtinMethod(kind, name);
    if (method != null) {
      Node self = operands.as(object, kind);
      draft.setRegister(a, draft.constant(method));
      draft.setRegister(a + 1, self);
    } else if (draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      Node self = draft.bound(object);
      Node found = draft.callQuietly(RuntimeMethod.METHOD_OR_NULL, self, draft.raw(name));
      draft.checkNot(draft.add(IrOp.IS_NULL, Ty.BOOL, null, found), ExitReason.SPECIAL_OPERAND);
      draft.setRegister(a, draft.add(IrOp.CAST, Ty.OBJECT, null, found));
      draft.setRegister(a + 1, self);
    } else {
      steps.build(word);
    }
  }

  /** The method of a built-in type, which nobody can change, or null. */
  private static Object builtinMethod(Ty kind, String name) {
    PyType type = typeOf(kind);
    Object found = type == null ? null : type.lookup(name);
    return found instanceof BuiltinFunction
            && ((BuiltinFunction) found).binding() == BuiltinFunction.Binding.METHOD
        ? found
        : null;
  }

  private static PyType typeOf(Ty kind) {
    switch (kind) {
      case LONG:
        return Types.INT;
      case DOUBLE:
        return Types.FLOAT;
      case STR:
        return Types.STR;
      case LIST:
        return Types.LIST;
      case DICT:
        return Types.DICT;
      case TUPLE:
        return Types.TUPLE;
      default:
        return null;
    }
  }
}
