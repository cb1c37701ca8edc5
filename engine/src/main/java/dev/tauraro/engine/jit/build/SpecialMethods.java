package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.interp.SpecialResults;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Operator;
import dev.tauraro.engine.runtime.OperatorAnswer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Operators on instances: calls of the special methods that their classes define. Only what asks a
 * function of a script first is done here, and no guard may follow such a call: the instruction
 * must not run twice.
 */
final class SpecialMethods {
  /** An instruction that calls a special method. */
  private record Site(String name, List<Node> arguments, int use, UnaryOperator<Node> whenDirect) {}

  private final Draft draft;
  private final Flow flow;
  private final ShapeAccess shapes;
  private final KnownCalls calls;
  private final Operands operands;

  SpecialMethods(Draft draft, Flow flow, ShapeAccess shapes, KnownCalls calls) {
    this.draft = draft;
    this.flow = flow;
    this.shapes = shapes;
    this.calls = calls;
    this.operands = new Operands(draft);
  }

  /** Builds the instruction if an instance's method decides it. */
  boolean build(Op op, long word) {
    int a = Word.a(word);
    int b = Word.b(word);
    int c = Word.c(word);
    Operator operator = SpecialResults.operator(op);
    if (operator != null) {
      return arithmetic(op, operator, a, draft.register(b), draft.register(c));
    }
    Comparison comparison = SpecialResults.comparison(op);
    if (comparison != null) {
      return op.c() == Operand.TARGET
          ? compareJump(op, comparison, draft.register(a), draft.register(b), c)
          : compare(comparison, a, draft.register(b), draft.register(c));
    }
    switch (op) {
      case NEGATE:
        return unary(a, draft.register(b), "__neg__");
      case POSITIVE:
        return unary(a, draft.register(b), "__pos__");
      case INVERT:
        return unary(a, draft.register(b), "__invert__");
      case GET_ITEM:
        return getItem(a, draft.register(b), draft.register(c));
      case SET_ITEM:
        return setItem(draft.register(a), draft.register(b), draft.register(c));
      case IN:
      case NOT_IN:
        return contains(op, a, draft.register(b), draft.register(c));
      case GET_ITER:
        return iterate(a, draft.register(b));
      default:
        return false;
    }
  }

  // --- Operators of one operand --------------------------------------------------------------

  private boolean unary(int a, Node x, String name) {
    Site site = new Site(name, List.of(), a, UnaryOperator.identity());
    return each(x, Observations.FIRST, site, answer -> draft.setRegister(a, answer));
  }

  private boolean iterate(int a, Node x) {
    Site site = new Site("__iter__", List.of(), InlinedCalls.ANSWER, UnaryOperator.identity());
    return each(
        x,
        Observations.FIRST,
        site,
        answer ->
            draft.setRegister(a, draft.call(RuntimeMethod.ITERATOR_ANSWER, draft.box(answer))));
  }

  /** The length of an instance by its class's method; null when that is not known. */
  Node length(Node x) {
    Site site =
        new Site("__len__", List.of(), InlinedCalls.ANSWER_OF_LENGTH, UnaryOperator.identity());
    Shape shape = only(x, Observations.SECOND, site);
    if (shape == null) {
      return null;
    }
    Node answer = call(shapes.check(x, shape), shape, site);
    return answer == null ? null : checkedLength(answer);
  }

  private Node checkedLength(Node answer) {
    return answer.ty() == Ty.LONG
        ? draft.call(RuntimeMethod.LENGTH_ANSWER_LONG, answer)
        : draft.call(RuntimeMethod.LENGTH_ANSWER, answer);
  }

  /** r[a] = x(arguments) for an instance; false when its class has no function for that. */
  boolean call(int a, Node x, List<Node> arguments) {
    Object known = draft.state().fact(x);
    List<Object> seen =
        known instanceof Shape ? List.of(known) : draft.observations().all(draft.pc());
    if (seen.isEmpty() || !seen.stream().allMatch(Shape.class::isInstance)) {
      return false;
    }
    Shape one = shapes.shapeOf(x);
    List<Shape> found = one != null ? List.of(one) : shapes.shapesOf(x);
    Site site = new Site("__call__", arguments, a, UnaryOperator.identity());
    if (!takeAll(found, site)) {
      return false;
    }
    forEach(x, found, site, answer -> draft.setRegister(a, answer));
    return true;
  }

  /** The truth of an instance; null when other rules are needed or the place was closed. */
  Node truth(Node x) {
    if (isPlainlyTrue(x)) {
      Node truth = draft.read(Pures.PLAIN_TRUTH, Ty.INT, draft.bound(x));
      draft.check(
          draft.compare(Condition.GE, truth, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
      return draft.compare(Condition.NE, truth, draft.intConstant(0));
    }
    Site bool = new Site("__bool__", List.of(), InlinedCalls.ANSWER, UnaryOperator.identity());
    Shape shape = only(x, Observations.FIRST, bool);
    if (shape != null) {
      Node answer = call(shapes.check(x, shape), shape, bool);
      return answer == null || answer.ty() == Ty.BOOL
          ? answer
          : draft.call(RuntimeMethod.TRUTH_ANSWER, answer);
    }
    Site length =
        new Site("__len__", List.of(), InlinedCalls.ANSWER_OF_LENGTH, UnaryOperator.identity());
    shape = only(x, Observations.FIRST, length);
    if (shape == null || shape.blueprint().lookup("__bool__") != null) {
      return null;
    }
    Node answer = call(shapes.check(x, shape), shape, length);
    if (answer == null) {
      return null;
    }
    return draft.compare(Condition.NE, checkedLength(answer), draft.longConstant(0));
  }

  /** Whether only instances were seen whose class says nothing of their truth, and None. */
  private boolean isPlainlyTrue(Node x) {
    if (x.ty().isKnown() && x.ty() != Ty.INSTANCE
        || x.isConstant()
        || !draft.mayGuess(ExitReason.SPECIAL_OPERAND)
        || !draft.observations().onlyObjects(draft.pc(), Observations.FIRST)) {
      return false;
    }
    Object known = draft.state().fact(x);
    List<Object> seen =
        known instanceof Shape ? List.of(known) : draft.observations().all(draft.pc());
    return !seen.isEmpty() && seen.stream().allMatch(SpecialMethods::hasPlainTruth);
  }

  private static boolean hasPlainTruth(Object seen) {
    return seen instanceof Shape
        && ((Shape) seen).blueprint().lookup("__bool__") == null
        && ((Shape) seen).blueprint().lookup("__len__") == null;
  }

  // --- Items ---------------------------------------------------------------------------------

  private boolean getItem(int a, Node x, Node key) {
    Site site = new Site("__getitem__", List.of(key), a, UnaryOperator.identity());
    return each(x, Observations.FIRST, site, answer -> draft.setRegister(a, answer));
  }

  private boolean setItem(Node x, Node key, Node value) {
    Site site =
        new Site(
            "__setitem__", List.of(key, value), InlinedCalls.IGNORED, UnaryOperator.identity());
    return each(x, Observations.FIRST, site, answer -> {});
  }

  private boolean contains(Op op, int a, Node item, Node x) {
    Site site =
        new Site("__contains__", List.of(item), InlinedCalls.ANSWER, UnaryOperator.identity());
    return each(
        x,
        Observations.SECOND,
        site,
        answer -> {
          Node truth = truthOf(answer);
          draft.setRegister(a, op == Op.IN ? truth : not(truth));
        });
  }

  // --- Operators of two operands -------------------------------------------------------------

  private boolean arithmetic(Op op, Operator operator, int a, Node x, Node y) {
    boolean inPlace = SpecialResults.isInPlace(op);
    List<Shape> left = shapesOf(x, Observations.FIRST);
    OperatorAnswer.Asked asked = OperatorAnswer.Asked.LEFT;
    String name = operator.method();
    if (left.isEmpty()) {
      asked = OperatorAnswer.Asked.RIGHT;
      name = operator.reflected();
    } else if (inPlace && left.stream().anyMatch(shape -> has(shape, operator.inPlace()))) {
      asked = OperatorAnswer.Asked.IN_PLACE;
      name = operator.inPlace();
    }
    OperatorAnswer known = new OperatorAnswer(operator, inPlace, asked);
    UnaryOperator<Node> whenDirect =
        answer -> draft.call(RuntimeMethod.OPERATOR_ANSWER, draft.raw(known), answer, x, y);
    Consumer<Node> then = answer -> draft.setRegister(a, answer);
    if (asked == OperatorAnswer.Asked.RIGHT) {
      return reflected(name, x, y, whenDirect, then);
    }
    int use =
        asked == OperatorAnswer.Asked.IN_PLACE ? InlinedCalls.ANSWER_IN_PLACE : InlinedCalls.ANSWER;
    Site site = new Site(name, List.of(y), use, whenDirect);
    return ofLeft(x, y, left, site, asked == OperatorAnswer.Asked.LEFT, then);
  }

  private boolean compare(Comparison comparison, int a, Node x, Node y) {
    return comparison(comparison, x, y, answer -> draft.setRegister(a, answer));
  }

  private boolean compareJump(Op op, Comparison comparison, Node x, Node y, int target) {
    boolean unless = op.name().startsWith("JUMP_UNLESS_");
    return comparison(
        comparison,
        x,
        y,
        answer -> {
          Node truth = truthOf(answer);
          flow.branch(unless ? not(truth) : truth, target);
        });
  }

  private boolean comparison(Comparison comparison, Node x, Node y, Consumer<Node> then) {
    List<Shape> left = shapesOf(x, Observations.FIRST);
    boolean right = left.isEmpty();
    UnaryOperator<Node> whenDirect =
        answer ->
            draft.call(
                RuntimeMethod.COMPARISON_ANSWER,
                draft.raw(comparison),
                answer,
                draft.boolConstant(right),
                x,
                y);
    if (right) {
      return reflected(comparison.reflected(), x, y, whenDirect, then);
    }
    Site site = new Site(comparison.method(), List.of(y), InlinedCalls.ANSWER, whenDirect);
    return ofLeft(x, y, left, site, true, then);
  }

  /** A number on the left, which declines, and an instance on the right. */
  private boolean reflected(
      String name, Node x, Node y, UnaryOperator<Node> whenDirect, Consumer<Node> then) {
    Ty kind = operands.kind(x, Observations.FIRST);
    List<Shape> right = shapesOf(y, Observations.SECOND);
    Site site = new Site(name, List.of(x), InlinedCalls.ANSWER_OF_RIGHT, whenDirect);
    if (!kind.isPrimitive() || !takeAll(right, site)) {
      return false;
    }
    Node number = operands.as(x, kind);
    forEach(y, right, new Site(name, List.of(number), site.use(), whenDirect), then);
    return true;
  }

  /** An instance on the left whose method is asked first. */
  private boolean ofLeft(
      Node x, Node y, List<Shape> left, Site site, boolean ordered, Consumer<Node> then) {
    if (!takeAll(left, site) || ordered && !isAskedFirst(x, left, y)) {
      return false;
    }
    forEach(x, left, site, then);
    return true;
  }

  /** Makes sure that the right operand is of no class derived from the left one's. */
  private boolean isAskedFirst(Node x, List<Shape> left, Node y) {
    Object fact = draft.state().fact(y);
    if (fact instanceof Shape) {
      ClassBlueprint right = ((Shape) fact).blueprint();
      if (left.stream().noneMatch(shape -> right.isBelow(shape.blueprint()))) {
        return true;
      }
    }
    Ty kind = operands.kind(y, Observations.SECOND);
    if (kind.isKnown() && kind != Ty.INSTANCE && kind != Ty.TYPE) {
      operands.as(y, kind);
      return true;
    }
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return false;
    }
    Node instance = draft.as(x, Ty.INSTANCE, ExitReason.SHAPE);
    Node type = shapes.typeOf(instance);
    Node first =
        kind == Ty.INSTANCE
            ? draft.pure(
                Pures.ASKED_FIRST,
                Ty.BOOL,
                type,
                shapes.typeOf(draft.as(y, Ty.INSTANCE, ExitReason.OPERAND_TYPE)))
            : draft.read(Pures.ASKED_FIRST_BEFORE, Ty.BOOL, type, draft.box(draft.bound(y)));
    draft.check(first, ExitReason.SPECIAL_OPERAND);
    return true;
  }

  // --- Calls ---------------------------------------------------------------------------------

  /** The shapes of an operand that was always an instance; empty when it was not. */
  private List<Shape> shapesOf(Node x, int operand) {
    Object known = draft.state().fact(x);
    if (known instanceof Shape) {
      return List.of((Shape) known);
    }
    if (operands.kind(x, operand) != Ty.INSTANCE) {
      return List.of();
    }
    Shape one = shapes.shapeOf(x);
    return one != null ? List.of(one) : shapes.shapesOf(x);
  }

  private static boolean has(Shape shape, String name) {
    return shape.blueprint().lookup(name) != null;
  }

  private boolean takeAll(List<Shape> found, Site site) {
    int arguments = site.arguments().size() + 1;
    return !found.isEmpty()
        && found.stream()
            .allMatch(shape -> calls.takes(shape.blueprint().lookup(site.name()), arguments));
  }

  private Shape only(Node x, int operand, Site site) {
    List<Shape> found = shapesOf(x, operand);
    return found.size() == 1 && takeAll(found, site) ? found.get(0) : null;
  }

  private boolean each(Node x, int operand, Site site, Consumer<Node> then) {
    List<Shape> found = shapesOf(x, operand);
    if (!takeAll(found, site)) {
      return false;
    }
    forEach(x, found, site, then);
    return true;
  }

  private void forEach(Node x, List<Shape> found, Site site, Consumer<Node> then) {
    Site bound =
        new Site(
            site.name(),
            site.arguments().stream().map(draft::bound).toList(),
            site.use(),
            site.whenDirect());
    if (found.size() == 1) {
      finish(shapes.check(x, found.get(0)), found.get(0), bound, then);
    } else {
      shapes.forEach(x, found, flow, (instance, shape) -> finish(instance, shape, bound, then));
    }
  }

  private void finish(Node instance, Shape shape, Site site, Consumer<Node> then) {
    Node answer = call(instance, shape, site);
    if (draft.isOpen()) {
      then.accept(answer);
    }
  }

  private Node call(Node instance, Shape shape, Site site) {
    return calls.method(
        instance, shape.blueprint(), site.name(), site.arguments(), site.use(), site.whenDirect());
  }

  private Node not(Node condition) {
    return condition.isConstant()
        ? draft.boolConstant(!(Boolean) condition.data())
        : draft.add(IrOp.NOT, Ty.BOOL, null, condition);
  }

  /** The truth of an answer, without guards. */
  private Node truthOf(Node answer) {
    switch (answer.ty()) {
      case BOOL:
        return answer;
      case LONG:
        return draft.compare(Condition.NE, answer, draft.longConstant(0));
      case NONE:
        return draft.boolConstant(false);
      default:
        return draft.call(RuntimeMethod.TRUTH, answer);
    }
  }
}
