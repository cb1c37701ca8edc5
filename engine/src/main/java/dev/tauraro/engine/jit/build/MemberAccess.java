package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.ClassBlueprint.Binding;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.Held;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.objects.Types;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What classes give their instances: methods, properties and values. */
final class MemberAccess {
  private static final FieldRef HELD_VALUE = FieldRef.of(Held.class, "value");
  private static final Map<Ty, Class<?>> BOXES =
      Map.of(Ty.LONG, Long.class, Ty.DOUBLE, Double.class, Ty.BOOL, Boolean.class);

  /** A fact about a function found on a class: another lookup would still find it. */
  private static final Object UNCHANGED = "unchanged";

  private final Operands operands;
  private final Draft draft;
  private final ShapeAccess shapes;
  private final KnownCalls calls;

  MemberAccess(Draft draft, ShapeAccess shapes, KnownCalls calls) {
    this.draft = draft;
    this.operands = new Operands(draft);
    this.shapes = shapes;
    this.calls = calls;
  }

  /** The code of the function that a method is made of. */
  static CodeState codeOf(ClassBlueprint.Member member) {
    return member.code() != null ? member.code() : member.inner();
  }

  // --- Methods -------------------------------------------------------------------------------

  /** Whether instances of a shape have a method made of a function, which they do not hide. */
  static boolean hasMethod(Shape shape, String name) {
    ClassBlueprint blueprint = shape.blueprint();
    return isMethod(blueprint.lookup(name))
        && shape != blueprint.tableShape()
        && shape.field(name) == null
        && blueprint.isDefault("__getattribute__");
  }

  private static boolean isMethod(ClassBlueprint.Member member) {
    return member != null
        && (member.code() != null || member.binds(Binding.STATIC) || member.binds(Binding.CLASS));
  }

  /** Whether the methods of several shapes get the same kind of first argument. */
  static boolean bindAlike(List<Shape> found, String name) {
    Binding first = found.get(0).blueprint().lookup(name).binding();
    return found.stream().allMatch(shape -> shape.blueprint().lookup(name).binding() == first);
  }

  /** Prepares the call of a method of an instance. */
  void loadMethod(int a, Node self, Shape shape, String name) {
    load(a, self, shapes.typeOf(self), shape.blueprint().lookup(name), name);
  }

  /**
   * Prepares the call of a method of an instance of several shapes, which bind it alike. Which one
   * it is the call finds out by the shape.
   */
  void loadMethod(int a, SeveralShapes several, String name) {
    ClassBlueprint.Member one = several.shapes().get(0).blueprint().lookup(name);
    Node type = shapes.typeOf(several.instance());
    Node function = bind(a, several.instance(), type, one, name);
    draft.state().setFact(function, several);
  }

  /**
   * r[a] = the function, r[a + 1] = its first argument or unbound.
   *
   * @param self the instance, or null when the class itself was asked
   */
  private void load(int a, Node self, Node type, ClassBlueprint.Member member, String name) {
    Node function = bind(a, self, type, member, name);
    draft.state().setLastingFact(function, codeOf(member));
    draft.state().setFact(function, UNCHANGED);
  }

  private Node bind(int a, Node self, Node type, ClassBlueprint.Member member, String name) {
    boolean plain = member.code() != null;
    Node function = shapes.find(plain ? Pures.METHOD : Pures.WRAPPED, type, name);
    draft.setRegister(a, function);
    if (member.binding() == Binding.CLASS) {
      draft.setRegister(a + 1, type);
    } else {
      draft.setRegister(a + 1, plain && self != null ? self : draft.constant(null));
    }
    return function;
  }

  /** A method found on a class that was always of the same class statement. */
  boolean loadOfClass(int a, Node object, String name) {
    ClassBlueprint blueprint = seenClass(object, name);
    if (blueprint == null || !isMethod(blueprint.lookup(name))) {
      return false;
    }
    load(a, null, checkedClass(object, blueprint, name), blueprint.lookup(name), name);
    return true;
  }

  // --- Values --------------------------------------------------------------------------------

  /** Whether instances of a shape find the attribute on their class, as a value or a property. */
  boolean isReadable(Shape shape, String name) {
    ClassBlueprint blueprint = shape.blueprint();
    ClassBlueprint.Member member = blueprint.lookup(name);
    if (member == null || !blueprint.isDefault("__getattribute__")) {
      return false;
    }
    if (member.binds(Binding.PROPERTY)) {
      return blueprint.lookup("__getattr__") == null && calls.takes(member.inner(), 1);
    }
    return member.isPlainValue() && shape != blueprint.tableShape() && shape.field(name) == null;
  }

  /** r[a] = such an attribute of an instance. */
  void read(int a, Node instance, Shape shape, String name) {
    ClassBlueprint.Member member = shape.blueprint().lookup(name);
    Node type = shapes.typeOf(instance);
    if (member.isPlainValue()) {
      draft.setRegister(a, value(type, name));
      return;
    }
    Node getter = shapes.find(Pures.GETTER, type, name);
    Node value = calls.call(member.inner(), getter, List.of(instance), a, UnaryOperator.identity());
    if (draft.isOpen()) {
      draft.setRegister(a, value);
    }
  }

  private Node value(Node type, String name) {
    Node held = shapes.find(Pures.HELD, Ty.RAW, type, name);
    return draft.field(held, HELD_VALUE, Ty.OBJECT);
  }

  /** r[a] = a value that a class has itself, always of one class statement or of a few. */
  boolean get(int a, Node object, String name) {
    ClassBlueprint blueprint = seenClass(object, name);
    ClassBlueprint.Member member = blueprint == null ? null : blueprint.lookup(name);
    if (member == null || !member.isPlainValue()) {
      return getOfAny(a, object, name);
    }
    Node type = checkedClass(object, blueprint, name);
    draft.setRegister(a, value(type, name));
    return true;
  }

  private boolean getOfAny(int a, Node object, String name) {
    List<Object> seen = draft.observations().all(draft.pc());
    if (seen.isEmpty()
        || !seen.stream().allMatch(each -> hasPlainValue(each, name))
        || object.ty().isKnown() && object.ty() != Ty.TYPE
        || !draft.mayGuess(ExitReason.CALL_TARGET)
        || Types.TYPE.lookup(name) instanceof GetSet) {
      return false;
    }
    Node value = shapes.find(Pures.PLAIN_CLASS_VALUE, Ty.ANY, draft.bound(object), name);
    Node found = draft.guard(IrOp.CHECK_BOUND, Ty.OBJECT, null, ExitReason.CALL_TARGET, value);
    draft.setRegister(a, found);
    return true;
  }

  private static boolean hasPlainValue(Object seen, String name) {
    ClassBlueprint.Member member =
        seen instanceof ClassBlueprint ? ((ClassBlueprint) seen).lookup(name) : null;
    return member != null && (member.isPlainValue() || member.kind() == Instance.class);
  }

  /** The one class statement whose classes were seen, when the metaclass hides no attribute. */
  private ClassBlueprint seenClass(Node object, String name) {
    Object seen = draft.observations().target(draft.pc());
    return seen instanceof ClassBlueprint
            && (!object.ty().isKnown() || object.ty() == Ty.TYPE)
            && draft.mayGuess(ExitReason.CALL_TARGET)
            && ((ClassBlueprint) seen).isValid()
            && !(Types.TYPE.lookup(name) instanceof GetSet)
        ? (ClassBlueprint) seen
        : null;
  }

  /** Stores a value in a class that was always of the same class statement, if it is alike. */
  boolean setOfClass(Node object, String name, Node value) {
    ClassBlueprint blueprint = name.startsWith("__") ? null : seenClass(object, name);
    ClassBlueprint.Member member = blueprint == null ? null : blueprint.ownMember(0, name);
    Ty kind = operands.kind(value, Observations.SECOND);
    if (member == null
        || !member.isPlainValue()
        || !kind.isPrimitive()
        || member.kind() != BOXES.get(kind)) {
      return false;
    }
    Node stored = operands.as(value, kind);
    Node found = draft.read(Pures.BLUEPRINT_OF_PLAIN, Ty.RAW, draft.bound(object));
    Node type = checkedClass(object, blueprint, found);
    Node held = shapes.find(Pures.HELD, Ty.RAW, type, name);
    draft.add(IrOp.PUT_FIELD, Ty.VOID, HELD_VALUE, held, draft.box(stored));
    return true;
  }

  /** Leaves unless the object is a class that conforms and is asked itself for the attribute. */
  private Node checkedClass(Node object, ClassBlueprint blueprint, String name) {
    Node found = draft.read(Pures.BLUEPRINT_IF_ASKED, Ty.RAW, draft.bound(object), draft.raw(name));
    return checkedClass(object, blueprint, found);
  }

  private Node checkedClass(Node object, ClassBlueprint blueprint, Node found) {
    draft.guard(IrOp.CHECK_SAME, Ty.VOID, blueprint, ExitReason.CALL_TARGET, found);
    shapes.assume(blueprint);
    return draft.add(IrOp.CAST, Ty.TYPE, null, object);
  }

  // --- Stores --------------------------------------------------------------------------------

  /** Whether storing the attribute in instances of a shape calls a property's function. */
  boolean isSettable(Shape shape, String name) {
    ClassBlueprint blueprint = shape.blueprint();
    ClassBlueprint.Member member = blueprint.lookup(name);
    return member != null
        && member.binding() == Binding.PROPERTY
        && member.setter() != null
        && blueprint.isDefault("__setattr__")
        && blueprint.isDefault("__delattr__")
        && calls.takes(member.setter(), 2);
  }

  /** Stores such an attribute. */
  void set(Node instance, Shape shape, String name, Node value) {
    Node type = shapes.typeOf(instance);
    Node setter = shapes.find(Pures.SETTER, type, name);
    calls.call(
        shape.blueprint().lookup(name).setter(),
        setter,
        List.of(instance, value),
        InlinedCalls.IGNORED,
        UnaryOperator.identity());
  }
}
