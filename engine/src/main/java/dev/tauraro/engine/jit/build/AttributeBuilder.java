package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Types;

/** Attributes and methods of objects. */
final class AttributeBuilder {
  private final Draft draft;
  private final StepBuilder steps;
  private final Operands operands;
  private final ShapeAccess shapes;

  AttributeBuilder(Draft draft, StepBuilder steps, ShapeAccess shapes) {
    this.shapes = shapes;
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
        set(draft.register(a), name, draft.register(b));
        break;
      default:
        loadMethod(word, a, draft.register(b), name);
        break;
    }
  }

  private Node get(Node object, String name) {
    Shape shape = shapes.shapeOf(object);
    if (shape != null && shape.blueprint().isDefault("__getattribute__")) {
      ClassBlueprint.Member member = shape.blueprint().lookup(name);
      Shape.Field field = shape.field(name);
      if (field != null && (member == null || member.kind() == PyFunction.class)) {
        return shapes.read(shapes.check(object, shape), field);
      }
    }
    return draft.call(RuntimeMethod.GET_ATTR, draft.bound(object), draft.raw(name));
  }

  private void set(Node object, String name, Node value) {
    Shape shape = shapes.shapeOf(object);
    if (shape != null
        && isPlainStore(shape.blueprint(), name)
        && setField(object, shape, name, value)) {
      return;
    }
    draft.call(RuntimeMethod.SET_ATTR, draft.bound(object), draft.raw(name), draft.bound(value));
  }

  /** Whether a store of that attribute is a store into the instance and nothing else. */
  private static boolean isPlainStore(ClassBlueprint blueprint, String name) {
    return blueprint.lookup(name) == null
        && blueprint.lookup("__slots__") == null
        && blueprint.isDefault("__setattr__")
        && blueprint.isDefault("__delattr__");
  }

  private boolean setField(Node object, Shape shape, String name, Node value) {
    Shape.Field field = shape.field(name);
    Ty kind = operands.kind(value, Observations.SECOND);
    if (shape == shape.blueprint().tableShape()) {
      return false;
    }
    if (field != null) {
      if (!ShapeAccess.fits(field, kind)) {
        return false;
      }
      Node stored = field.kind() == Shape.Kind.OBJECT ? value : operands.as(value, kind);
      Node bound = draft.bound(stored);
      shapes.write(shapes.check(object, shape), field, bound);
      return true;
    }
    Node stored = kind.isPrimitive() ? operands.as(value, kind) : draft.bound(value);
    boolean known = stored.ty().isPrimitive() || stored.ty().isKnown() || isOther(stored);
    Shape.Kind wanted = ShapeAccess.kindFor(stored.ty());
    Shape next = shape.with(name, wanted);
    Shape.Field added = next == null ? null : next.field(name);
    if (!known || added == null || added.index() >= Instance.IN_OBJECT) {
      return false;
    }
    Node instance = shapes.check(object, shape);
    shapes.write(instance, added, stored);
    shapes.become(instance, next);
    return true;
  }

  /** Whether a reference of unknown kind surely is no number, which would get a narrower field. */
  private boolean isOther(Node value) {
    if (value.op() == IrOp.BOX || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return false;
    }
    draft.checkNot(draft.pure(Pures.IS_FIELD_NUMBER, Ty.BOOL, value), ExitReason.OPERAND_TYPE);
    return true;
  }

  private void loadMethod(long word, int a, Node object, String name) {
    Ty kind = operands.kind(object, Observations.FIRST);
    Object method = builtinMethod(kind, name);
    Shape shape = method == null ? shapes.shapeOf(object) : null;
    if (method != null) {
      Node self = operands.as(object, kind);
      draft.setRegister(a, draft.constant(method));
      draft.setRegister(a + 1, self);
    } else if (shape != null && hasMethod(shape, name)) {
      Node self = shapes.check(object, shape);
      Node type = draft.field(self, ShapeAccess.TYPE, Ty.TYPE);
      Node function = draft.read(Pures.METHOD, Ty.FUNCTION, type, draft.raw(name));
      draft.state().setLastingFact(function, shape.blueprint().lookup(name).code());
      draft.setRegister(a, function);
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

  private static boolean hasMethod(Shape shape, String name) {
    ClassBlueprint blueprint = shape.blueprint();
    ClassBlueprint.Member member = blueprint.lookup(name);
    return member != null
        && member.code() != null
        && shape != blueprint.tableShape()
        && shape.field(name) == null
        && blueprint.isDefault("__getattribute__");
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
      case SET:
        return Types.SET;
      default:
        return null;
    }
  }
}
