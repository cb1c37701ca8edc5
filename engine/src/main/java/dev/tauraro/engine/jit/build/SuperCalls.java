package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.profile.Profile;
import java.util.List;

/**
 * {@code super()}, which needs no frame here: its class and first argument are known. The method
 * that is called at once is found without an object in between.
 */
final class SuperCalls {
  private final Draft draft;
  private final ShapeAccess shapes;
  private final CodeState code;
  private int found = -1;
  private Node function;
  private Node self;

  SuperCalls(Draft draft, ShapeAccess shapes, CodeState code) {
    this.draft = draft;
    this.shapes = shapes;
    this.code = code;
  }

  /** r[a] = super(given), of none or two arguments. */
  void call(int a, List<Node> given) {
    Node after = draft.bound(given.isEmpty() ? classCell() : given.get(0));
    Node first = draft.bound(given.isEmpty() ? draft.register(0) : given.get(1));
    if (!findMethod(a, after, first)) {
      Node type = draft.as(after, Ty.TYPE, ExitReason.OPERAND_TYPE);
      draft.setRegister(a, draft.call(RuntimeMethod.SUPER, type, first));
    }
  }

  private Node classCell() {
    int cell = draft.region().classCell();
    return draft.inlining() == null
        ? draft.add(IrOp.LOAD_DEREF, Ty.ANY, cell)
        : draft.read(Pures.CAPTURED, Ty.ANY, draft.inlining().function(), draft.intConstant(cell));
  }

  /** Finds the method that the next instruction loads. */
  private boolean findMethod(int a, Node after, Node first) {
    int next = draft.pc() + 1;
    Region region = draft.region();
    if (!region.contains(next) || region.isLeader(next)) {
      return false;
    }
    long word = region.unit().code()[next];
    Object target = draft.observations().target(next);
    int loaded = Word.a(word);
    boolean fits =
        Op.of(word) == Op.LOAD_METHOD
            && Word.b(word) == a
            && (a == loaded || a == loaded + 1 || !region.liveAt(next + 1).get(a))
            && target instanceof Profile;
    if (!fits || !draft.mayGuess(ExitReason.CALL_TARGET) || !mayBeInstance(first)) {
      return false;
    }
    Shape shape = shapes.shapeOf(first);
    String name = region.unit().names()[Word.c(word)].intern();
    if (shape == null || !ofShape(shape, after, first, name, target)) {
      self = draft.as(first, Ty.INSTANCE, ExitReason.CALL_TARGET);
      function =
          draft.read(
              Pures.SUPER_FUNCTION, Ty.ANY, shapes.typeOf(self), draft.box(after), draft.raw(name));
      Node actual = draft.pure(Pures.STATE_OF, Ty.RAW, function);
      draft.guard(IrOp.CHECK_SAME, Ty.VOID, target, ExitReason.CALL_TARGET, actual);
      function = draft.add(IrOp.CAST, Ty.FUNCTION, null, function);
    }
    draft.state().setLastingFact(function, target);
    draft.setRegister(a, draft.none());
    found = next;
    return true;
  }

  private static boolean mayBeInstance(Node node) {
    return node.ty() == Ty.OBJECT || node.ty() == Ty.INSTANCE;
  }

  /** Finds the method by the places of classes in the order of a self of known shape. */
  private boolean ofShape(Shape shape, Node after, Node first, String name, Object target) {
    ClassBlueprint blueprint = shape.blueprint();
    int own = blueprint.placeOf(code);
    if (own < 0) {
      return false;
    }
    int place = own + 1;
    while (place < blueprint.orderLength() && blueprint.ownMember(place, name) == null) {
      place++;
    }
    if (place == blueprint.orderLength() || blueprint.ownMember(place, name).code() != target) {
      return false;
    }
    self = shapes.check(first, shape);
    Node type = shapes.typeOf(self);
    draft.check(
        draft.pure(Pures.IS_IN_ORDER, Ty.BOOL, type, draft.intConstant(own), draft.box(after)),
        ExitReason.CALL_TARGET);
    Node owner = draft.pure(Pures.IN_ORDER, Ty.TYPE, type, draft.intConstant(place));
    function = shapes.find(Pures.METHOD, owner, name);
    return true;
  }

  /** r[a], r[a + 1] = the method that was found before; false when none was. */
  boolean loadMethod(int a) {
    if (found != draft.pc()) {
      return false;
    }
    found = -1;
    draft.setRegister(a, function);
    draft.setRegister(a + 1, self);
    return true;
  }
}
