package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.Validity;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Attributes of instances whose shape is known: one check, then plain fields. */
final class ShapeAccess {
  static final FieldRef TYPE = FieldRef.of(Instance.class, "type");

  /** Compilations in which shapes other than those seen turned up. */
  private static final int MAX_SHAPE_ROUNDS = 3;

  private static final FieldRef SHAPE = FieldRef.of(Instance.class, "shape");
  private static final FieldRef VALID = FieldRef.of(Validity.class, "valid");
  private static final FieldRef[] PRIMITIVES = fields("p", Instance.IN_OBJECT);
  private static final FieldRef[] REFERENCES = fields("r", Instance.IN_OBJECT);
  private static final FieldRef[] BOOLS = fields("b", Instance.BOOLS);
  private static final FieldRef MORE_PRIMITIVES = FieldRef.of(Instance.class, "morePrimitives");
  private static final FieldRef MORE_REFERENCES = FieldRef.of(Instance.class, "moreReferences");

  private final Draft draft;
  private final Assumptions assumptions;
  private final Node validity;

  ShapeAccess(Draft draft, Assumptions assumptions) {
    this.draft = draft;
    this.assumptions = assumptions;
    this.validity = draft.raw(assumptions.validity());
  }

  private static FieldRef[] fields(String prefix, int number) {
    FieldRef[] fields = new FieldRef[number];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = FieldRef.of(Instance.class, prefix + i);
    }
    return fields;
  }

  /** The shape that the object has, or always had at this instruction; null when there is none. */
  Shape shapeOf(Node object) {
    Object known = draft.state().fact(object);
    if (known instanceof Shape) {
      return (Shape) known;
    }
    boolean possible =
        object.ty() == Ty.ANY || object.ty() == Ty.OBJECT || object.ty() == Ty.INSTANCE;
    if (!possible || object.isConstant() || !draft.mayGuess(ExitReason.SHAPE)) {
      return null;
    }
    Object seen = draft.observations().target(draft.pc());
    return seen instanceof Shape && ((Shape) seen).blueprint().isValid() ? (Shape) seen : null;
  }

  /** The several shapes that the object had at this instruction; empty when that is no help. */
  List<Shape> shapesOf(Node object) {
    boolean possible =
        object.ty() == Ty.ANY || object.ty() == Ty.OBJECT || object.ty() == Ty.INSTANCE;
    boolean guess =
        !draft.history().isCareful()
            && draft.history().rounds(draft.pc(), ExitReason.SHAPE) < MAX_SHAPE_ROUNDS;
    if (!possible || object.isConstant() || !guess) {
      return List.of();
    }
    List<Shape> shapes = new ArrayList<>();
    for (Object seen : draft.observations().targets(draft.pc())) {
      if (!(seen instanceof Shape)) {
        return List.of();
      }
      if (((Shape) seen).blueprint().isValid()) {
        shapes.add((Shape) seen);
      }
    }
    return shapes;
  }

  /**
   * Builds an instruction for each of several shapes that an object may have; leaves when it has
   * another one.
   */
  void forEach(Node object, List<Shape> shapes, Flow flow, BiConsumer<Node, Shape> build) {
    Node instance = draft.as(object, Ty.INSTANCE, ExitReason.SHAPE);
    shapes.forEach(shape -> assume(shape.blueprint()));
    boolean known = isOneOf(instance, shapes);
    List<Shape> rest = possible(instance, shapes);
    Node actual = draft.field(instance, SHAPE, Ty.RAW);
    Cases cases = new Cases(draft, flow, instance);
    for (Shape shape : rest.subList(0, rest.size() - 1)) {
      cases.when(
          has(actual, shape),
          () -> {
            draft.state().setFact(instance, shape);
            build.accept(instance, shape);
          });
    }
    Shape last = rest.get(rest.size() - 1);
    cases.otherwise(
        () -> {
          if (!known) {
            draft.check(has(actual, last), ExitReason.SHAPE);
          }
          draft.state().setFact(instance, last);
          build.accept(instance, last);
        });
    remember(instance, cases.facts());
  }

  /** Whether it is known already that an object has one of these shapes. */
  private boolean isOneOf(Node object, List<Shape> shapes) {
    Object fact = draft.state().fact(object);
    return fact instanceof OneOf && shapes.containsAll(((OneOf) fact).shapes());
  }

  /** Those of several shapes that an object may have, if it is known to have one of some. */
  List<Shape> possible(Node object, List<Shape> shapes) {
    return isOneOf(object, shapes) ? ((OneOf) draft.state().fact(object)).shapes() : shapes;
  }

  /** Notes which shapes an object may have, when the facts of all cases tell. */
  void remember(Node instance, List<Object> facts) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Object fact : facts) {
      if (fact instanceof Shape) {
        shapes.add((Shape) fact);
      } else if (fact instanceof OneOf) {
        shapes.addAll(((OneOf) fact).shapes());
      } else {
        return;
      }
    }
    if (draft.isOpen() && shapes.size() > 1) {
      draft.state().setFact(instance, new OneOf(List.copyOf(shapes)));
    }
  }

  /** Leaves unless the object has one of several shapes. */
  SeveralShapes checkSeveral(Node object, List<Shape> shapes, Flow flow) {
    Node instance = draft.as(object, Ty.INSTANCE, ExitReason.SHAPE);
    if (isOneOf(instance, shapes)) {
      shapes.forEach(shape -> assume(shape.blueprint()));
    } else {
      forEach(instance, shapes, flow, (same, shape) -> {});
    }
    List<Shape> possible = possible(instance, shapes);
    return new SeveralShapes(instance, draft.field(instance, SHAPE, Ty.RAW), possible);
  }

  /** Whether a shape is that shape. */
  Node has(Node actual, Shape shape) {
    return draft.add(IrOp.SAME, Ty.BOOL, null, actual, draft.raw(shape));
  }

  /** Leaves unless the object has the shape; returns it as an instance. */
  Node check(Node object, Shape shape) {
    Node instance = draft.as(object, Ty.INSTANCE, ExitReason.SHAPE);
    assume(shape.blueprint());
    if (draft.state().fact(instance) != shape) {
      Node actual = draft.field(instance, SHAPE, Ty.RAW);
      draft.check(has(actual, shape), ExitReason.SHAPE);
      draft.state().setFact(instance, shape);
    }
    return instance;
  }

  /** A new instance of a class that has the blueprint. */
  Node make(Node type, ClassBlueprint blueprint) {
    return draft.call(
        RuntimeMethod.NEW_INSTANCE,
        type,
        draft.raw(blueprint.emptyShape()),
        draft.intConstant(blueprint.reservedPrimitives()),
        draft.intConstant(blueprint.reservedReferences()));
  }

  private static boolean isFresh(Node instance) {
    return instance.op() == IrOp.CALL && instance.data() == RuntimeMethod.NEW_INSTANCE;
  }

  /** Whether instances are made with a place for the field, or have it in the object. */
  static boolean isReserved(ClassBlueprint blueprint, Shape.Field field) {
    return field.kind() == Shape.Kind.BOOL
        || field.index() - Instance.IN_OBJECT < reserved(blueprint, field);
  }

  private static int reserved(ClassBlueprint blueprint, Shape.Field field) {
    return field.kind() == Shape.Kind.OBJECT
        ? blueprint.reservedReferences()
        : blueprint.reservedPrimitives();
  }

  /** Leaves if a checked instance lacks the place for a field, since it is one of the first. */
  void checkRoom(Node instance, ClassBlueprint blueprint, Shape.Field field) {
    int at = field.index() - Instance.IN_OBJECT;
    boolean reference = field.kind() == Shape.Kind.OBJECT;
    if (field.kind() == Shape.Kind.BOOL
        || at < 0
        || isFresh(instance) && at < (int) instance.input(reference ? 3 : 2).data()) {
      return;
    }
    Node array = draft.field(instance, reference ? MORE_REFERENCES : MORE_PRIMITIVES, Ty.RAW);
    Object kind = reference ? null : long[].class;
    Node length = draft.add(IrOp.ARRAY_LENGTH, Ty.INT, kind, array);
    Node enough = draft.intConstant(reserved(blueprint, field));
    draft.check(draft.compare(Condition.GE, length, enough), ExitReason.SPECIAL_OPERAND);
  }

  /** The class of an instance. */
  Node typeOf(Node instance) {
    return isFresh(instance) && draft.state().fact(instance) != null
        ? instance.input(0)
        : draft.field(instance, TYPE, Ty.TYPE);
  }

  /** The function that is a method of an instance's class; it is known to be one. */
  Node method(Node instance, String name) {
    return find(Pures.METHOD, typeOf(instance), name);
  }

  /** The function of a class attribute, found by one of {@link Pures#FUNCTIONS_OF_TYPES}. */
  Node find(PureMethod finder, Node type, String name) {
    return find(finder, Ty.FUNCTION, type, name);
  }

  /** What a method finds in a class by a name and its hash. */
  Node find(PureMethod finder, Ty result, Node type, String name) {
    // Found by identity: names of operators' methods are not all interned.
    Node interned = draft.raw(name.intern());
    return draft.read(finder, result, type, interned, draft.intConstant(name.hashCode()));
  }

  /** Relies on nobody having changed the classes of a blueprint. */
  void assume(ClassBlueprint blueprint) {
    assumptions.rely(blueprint);
    if (draft.state().fact(validity) == null) {
      draft.check(draft.field(validity, VALID, Ty.BOOL), ExitReason.INVALIDATED);
      draft.state().setFact(validity, true);
    }
  }

  /** The value of a field of a checked instance. */
  Node read(Node instance, Shape.Field field) {
    if (field.kind() == Shape.Kind.BOOL) {
      return draft.field(instance, BOOLS[field.index()], Ty.BOOL);
    }
    boolean reference = field.kind() == Shape.Kind.OBJECT;
    Ty raw = reference ? Ty.OBJECT : Ty.LONG;
    Node value;
    if (field.index() < Instance.IN_OBJECT) {
      value = draft.field(instance, (reference ? REFERENCES : PRIMITIVES)[field.index()], raw);
    } else {
      Node array = draft.field(instance, reference ? MORE_REFERENCES : MORE_PRIMITIVES, Ty.RAW);
      value =
          draft.add(
              IrOp.ARRAY_LOAD,
              raw,
              null,
              array,
              draft.intConstant(field.index() - Instance.IN_OBJECT));
    }
    return field.kind() == Shape.Kind.DOUBLE
        ? draft.add(IrOp.BITS_TO_DOUBLE, Ty.DOUBLE, null, value)
        : value;
  }

  /** Stores a value of fitting kind in a field that lies in the object, or in a known array. */
  void write(Node instance, Shape.Field field, Node value) {
    if (field.kind() == Shape.Kind.BOOL) {
      draft.add(IrOp.PUT_FIELD, Ty.VOID, BOOLS[field.index()], instance, value);
      return;
    }
    boolean reference = field.kind() == Shape.Kind.OBJECT;
    Node stored = reference ? draft.box(value) : value;
    if (field.kind() == Shape.Kind.DOUBLE) {
      stored = draft.add(IrOp.DOUBLE_TO_BITS, Ty.LONG, null, value);
    }
    if (field.index() < Instance.IN_OBJECT) {
      FieldRef target = (reference ? REFERENCES : PRIMITIVES)[field.index()];
      draft.add(IrOp.PUT_FIELD, Ty.VOID, target, instance, stored);
      return;
    }
    Node array = draft.field(instance, reference ? MORE_REFERENCES : MORE_PRIMITIVES, Ty.RAW);
    Node index = draft.intConstant(field.index() - Instance.IN_OBJECT);
    draft.add(IrOp.ARRAY_STORE, Ty.VOID, reference ? Ty.OBJECT : Ty.LONG, array, index, stored);
  }

  /** Gives a checked instance the shape that it has after an attribute was added. */
  void become(Node instance, Shape shape, String added) {
    if (shape.field(added).kind() != Shape.Kind.OBJECT) {
      assumptions.relyUnmixed(shape.blueprint(), added);
    }
    // Other names for the same object would have facts that are wrong now.
    draft.state().clearShapes();
    draft.add(IrOp.PUT_FIELD, Ty.VOID, SHAPE, instance, draft.raw(shape));
    draft.state().setFact(instance, shape);
  }

  /** Whether an item of that kind goes into the field as it is. */
  static boolean fits(Shape.Field field, Ty value) {
    switch (field.kind()) {
      case LONG:
        return value == Ty.LONG;
      case DOUBLE:
        return value == Ty.DOUBLE;
      case BOOL:
        return value == Ty.BOOL;
      default:
        return true;
    }
  }

  /** The narrowest kind of field for a value of that kind. */
  static Shape.Kind kindFor(Ty value) {
    switch (value) {
      case LONG:
        return Shape.Kind.LONG;
      case DOUBLE:
        return Shape.Kind.DOUBLE;
      case BOOL:
        return Shape.Kind.BOOL;
      default:
        return Shape.Kind.OBJECT;
    }
  }
}
