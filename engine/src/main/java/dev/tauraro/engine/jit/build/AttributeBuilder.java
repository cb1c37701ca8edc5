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
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Attributes and methods of objects. */
final class AttributeBuilder {
  private final Draft draft;
  private final StepBuilder steps;
  private final Operands operands;
  private final ShapeAccess shapes;
  private final MemberAccess members;
  private final SuperCalls supers;
  private final Flow flow;
  private final NativeTypes natives;

  AttributeBuilder(
      Draft draft,
      StepBuilder steps,
      ShapeAccess shapes,
      MemberAccess members,
      SuperCalls supers,
      Flow flow) {
    this.supers = supers;
    this.members = members;
    this.flow = flow;
    this.shapes = shapes;
    this.draft = draft;
    this.natives = new NativeTypes(draft);
    this.steps = steps;
    this.operands = new Operands(draft);
  }

  static boolean handles(Op op) {
    return op == Op.GET_ATTR || op == Op.SET_ATTR || op == Op.LOAD_METHOD;
  }

  void build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    // Interned, since lookups compare names by identity.
    String name = draft.region().unit().names()[Word.c(word)].intern();
    switch (op) {
      case GET_ATTR:
        get(a, draft.register(b), name);
        break;
      case SET_ATTR:
        if (!setOfSeveral(draft.register(a), name, draft.register(b))) {
          set(draft.register(a), name, draft.register(b));
        }
        break;
      default:
        if (!supers.loadMethod(a)
            && !loadField(a, draft.register(b), name)
            && !loadMethodOfSeveral(a, draft.register(b), name)) {
          loadMethod(word, a, draft.register(b), name);
        }
        break;
    }
  }

  private void get(int a, Node object, String name) {
    Shape shape = shapes.shapeOf(object);
    if (shape != null && isReadable(shape, name)) {
      read(a, shapes.check(object, shape), shape, name);
    } else if (!getOfSeveral(a, object, name) && !members.get(a, object, name)) {
      Node known = natives.attribute(object, name);
      draft.setRegister(
          a,
          known != null
              ? known
              : draft.call(RuntimeMethod.GET_ATTR, draft.bound(object), draft.raw(name)));
    }
  }

  private boolean getOfSeveral(int a, Node object, String name) {
    List<Shape> seen = severalShapes(object, shape -> isReadable(shape, name));
    if (seen.isEmpty()) {
      return false;
    }
    Shape.Field field = sharedField(object, seen, name);
    if (field != null) {
      Node instance = shapes.checkSeveral(object, seen, flow).instance();
      draft.setRegister(a, shapes.read(instance, field));
    } else {
      shapes.forEach(object, seen, flow, (instance, shape) -> read(a, instance, shape, name));
    }
    return true;
  }

  /**
   * The field that an attribute is in, whichever of the shapes the object has: classes of one
   * ancestor mostly have the attributes that its {@code __init__} made in the same places. Null
   * when there are several.
   */
  private Shape.Field sharedField(Node object, List<Shape> seen, String name) {
    List<Shape> possible = object.ty() == Ty.INSTANCE ? shapes.possible(object, seen) : seen;
    Shape.Field field = possible.get(0).field(name);
    return possible.stream()
            .allMatch(shape -> isPlainField(shape, name) && shape.field(name).equals(field))
        ? field
        : null;
  }

  private boolean isReadable(Shape shape, String name) {
    return isPlainField(shape, name) || members.isReadable(shape, name);
  }

  private void read(int a, Node instance, Shape shape, String name) {
    if (isPlainField(shape, name)) {
      draft.setRegister(a, shapes.read(instance, shape.field(name)));
    } else {
      members.read(a, instance, shape, name);
    }
  }

  private boolean setOfSeveral(Node object, String name, Node value) {
    Ty kind = operands.kind(value, Observations.SECOND);
    List<Shape> seen =
        severalShapes(
            object,
            shape ->
                isPlainStore(shape.blueprint(), name) && shape != shape.blueprint().tableShape());
    Map<Shape, Shape> after = new HashMap<>();
    for (Shape shape : seen) {
      after.put(shape, afterStore(shape, name, kind));
    }
    if (seen.isEmpty() || after.containsValue(null)) {
      return false;
    }
    Node bound = draft.bound(kind.isPrimitive() ? operands.as(value, kind) : value);
    boolean adds =
        seen.stream()
            .anyMatch(shape -> after.get(shape) != shape && !shape.blueprint().isMixed(name));
    if (adds && !hasKnownKind(bound)) {
      return false;
    }
    Shape.Field field =
        seen.stream().allMatch(shape -> after.get(shape) == shape && isPlainField(shape, name))
            ? sharedField(object, seen, name)
            : null;
    if (field != null) {
      shapes.write(shapes.checkSeveral(object, seen, flow).instance(), field, bound);
      return true;
    }
    shapes.forEach(
        object,
        seen,
        flow,
        (instance, shape) -> store(instance, shape, after.get(shape), name, bound));
    return true;
  }

  /** Stores a value that fits; the instance has the shape {@code after} then. */
  private void store(Node instance, Shape before, Shape after, String name, Node value) {
    if (after != before) {
      shapes.checkRoom(instance, after.blueprint(), after.field(name));
    }
    shapes.write(instance, after.field(name), value);
    if (after != before) {
      shapes.become(instance, after, name);
    }
  }

  /**
   * The shape after a value of the kind was stored, in a new attribute perhaps; null when it has no
   * plain place.
   */
  private Shape afterStore(Shape shape, String name, Ty kind) {
    Shape.Field field = shape.field(name);
    if (field != null) {
      return ShapeAccess.fits(field, kind) ? shape : null;
    }
    boolean guessed = !kind.isPrimitive() && !kind.isKnown();
    if (guessed && shape.isNewKind(name, Shape.Kind.OBJECT)) {
      return null;
    }
    Shape next = shape.with(name, ShapeAccess.kindFor(kind));
    boolean usable =
        next != null
            && (next.field(name).index() < Instance.IN_OBJECT
                || ShapeAccess.isReserved(shape.blueprint(), next.field(name))
                    && draft.mayGuess(ExitReason.SPECIAL_OPERAND));
    return usable ? next : null;
  }

  /** Whether it is known, or checked now, which kind of attribute a value would get. */
  private boolean hasKnownKind(Node value) {
    return value.ty().isPrimitive() || value.ty().isKnown() || isOther(value);
  }

  /** What is called is not a method, but something that instances have in an attribute. */
  private boolean loadField(int a, Node object, String name) {
    Shape shape = shapes.shapeOf(object);
    if (shape != null) {
      if (!isPlainField(shape, name)) {
        return false;
      }
      loadField(a, shapes.check(object, shape), shape, name);
      return true;
    }
    List<Shape> seen = severalShapes(object, each -> isPlainField(each, name));
    if (seen.isEmpty()) {
      return false;
    }
    Shape.Field field = sharedField(object, seen, name);
    if (field != null) {
      draft.setRegister(a, shapes.read(shapes.checkSeveral(object, seen, flow).instance(), field));
      draft.setRegister(a + 1, draft.constant(null));
    } else {
      shapes.forEach(object, seen, flow, (instance, each) -> loadField(a, instance, each, name));
    }
    return true;
  }

  private void loadField(int a, Node instance, Shape shape, String name) {
    draft.setRegister(a, shapes.read(instance, shape.field(name)));
    draft.setRegister(a + 1, draft.constant(null));
  }

  private boolean loadMethodOfSeveral(int a, Node object, String name) {
    List<Shape> seen = severalShapes(object, shape -> MemberAccess.hasMethod(shape, name));
    if (seen.isEmpty() || !MemberAccess.bindAlike(seen, name)) {
      return false;
    }
    members.loadMethod(a, shapes.checkSeveral(object, seen, flow), name);
    Object code = MemberAccess.codeOf(seen.get(0).blueprint().lookup(name));
    if (seen.stream()
        .allMatch(shape -> MemberAccess.codeOf(shape.blueprint().lookup(name)) == code)) {
      draft.state().setLastingFact(draft.register(a), code);
    }
    return true;
  }

  /** The shapes that an object had when they were several; empty unless all are fit. */
  private List<Shape> severalShapes(Node object, Predicate<Shape> fit) {
    if (draft.state().fact(object) instanceof Shape) {
      return List.of();
    }
    List<Shape> seen = shapes.shapesOf(object);
    return seen.size() > 1 && seen.stream().allMatch(fit) ? seen : List.of();
  }

  private static boolean isPlainField(Shape shape, String name) {
    return shape.blueprint().isDefault("__getattribute__")
        && shape.field(name) != null
        && shape.blueprint().leavesToInstances(name);
  }

  private void set(Node object, String name, Node value) {
    Shape shape = shapes.shapeOf(object);
    if (shape != null && members.isSettable(shape, name)) {
      Node bound = draft.bound(value);
      members.set(shapes.check(object, shape), shape, name, bound);
      return;
    }
    if (shape != null
        && isPlainStore(shape.blueprint(), name)
        && setField(object, shape, name, value)) {
      return;
    }
    if (members.setOfClass(object, name, value)) {
      return;
    }
    draft.call(RuntimeMethod.SET_ATTR, draft.bound(object), draft.raw(name), draft.bound(value));
  }

  /** Whether a store of that attribute is a store into the instance and nothing else. */
  private static boolean isPlainStore(ClassBlueprint blueprint, String name) {
    return blueprint.letsInstancesStore(name)
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
    Shape after = afterStore(shape, name, stored.ty());
    if (after == null || !shape.blueprint().isMixed(name) && !hasKnownKind(stored)) {
      return false;
    }
    store(shapes.check(object, shape), shape, after, name, stored);
    return true;
  }

  /**
   * Whether a reference of unknown kind surely is no number or bool, which would get a narrower
   * field.
   */
  private boolean isOther(Node value) {
    if (value.op() == IrOp.BOX || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return false;
    }
    draft.checkNot(draft.pure(Pures.IS_STORED_UNBOXED, Ty.BOOL, value), ExitReason.OPERAND_TYPE);
    return true;
  }

  private void loadMethod(long word, int a, Node object, String name) {
    if (natives.loadMethod(a, object, name)) {
      return;
    }
    Ty kind = operands.kind(object, Observations.FIRST);
    Object method = builtinMethod(kind, name);
    Shape shape = method == null ? shapes.shapeOf(object) : null;
    if (method != null) {
      Node self = operands.as(object, kind);
      draft.setRegister(a, draft.constant(method));
      draft.setRegister(a + 1, self);
    } else if (shape != null && MemberAccess.hasMethod(shape, name)) {
      members.loadMethod(a, shapes.check(object, shape), shape, name);
    } else if (members.loadOfClass(a, object, name)) {
      return;
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
    PyType type = NativeTypes.typeOf(kind);
    Object found = type == null ? null : type.lookup(name);
    return found instanceof BuiltinFunction
            && ((BuiltinFunction) found).binding() == BuiltinFunction.Binding.METHOD
        ? found
        : null;
  }
}
