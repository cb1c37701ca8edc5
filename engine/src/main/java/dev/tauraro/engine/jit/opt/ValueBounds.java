package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.sandbox.Budget;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An analysis of the values that ints and longs of a graph may have. Loops are gone round until
 * nothing grows any more; what goes on growing is given the bounds of its type.
 */
final class ValueBounds {
  /** No strip has more trips than steps may pass unchecked, and one. */
  private static final long MAX_TRIP = Budget.BATCH;

  private static final Set<FieldRef> SIZES =
      Set.of(FieldRef.of(PyList.class, "size"), FieldRef.of(ListIterator.class, "index"));

  /** How often a phi may grow before it gets the bounds of its type. */
  private static final int PATIENCE = 3;

  /** The same for phis that only follow others, which lose their patience first. */
  private static final int LONG_PATIENCE = 24;

  private final Map<Node, Bounds> bounds = new HashMap<>();
  private final Map<Node, Integer> growths = new HashMap<>();
  private final Map<Block, Loop> loops = new HashMap<>();
  private final Map<Loop, Node> rangeTrips = new HashMap<>();
  private final Map<Block, StripLoop> strips = new HashMap<>();
  private boolean grown;

  private ValueBounds() {}

  static ValueBounds of(Graph graph) {
    ValueBounds result = new ValueBounds();
    Effects effects = new Effects();
    for (Loop loop : LoopForest.of(graph).loops()) {
      result.loops.put(loop.header(), loop);
      StripLoop strip = StripLoop.of(loop);
      if (strip != null) {
        result.strips.put(loop.header(), strip);
      }
      Node trips = tripsOf(loop, effects);
      if (trips != null) {
        result.rangeTrips.put(loop, trips);
      }
    }
    do {
      result.grown = false;
      for (Block block : graph.blocks()) {
        result.visit(block);
      }
    } while (result.grown);
    return result;
  }

  /** The bounds of a node's values; those of its type when nothing is known. */
  Bounds of(Node node) {
    if (node.isConstant()) {
      return node.data() instanceof Long || node.data() instanceof Integer
          ? Bounds.of(((Number) node.data()).longValue())
          : Bounds.LONG;
    }
    return bounds.getOrDefault(node, ofType(node));
  }

  private static Bounds ofType(Node node) {
    return node.ty() == Ty.INT ? Bounds.INT : Bounds.LONG;
  }

  private void visit(Block block) {
    for (Node phi : block.phis()) {
      if (isNumber(phi)) {
        Bounds counted = ofCounter(phi);
        grow(
            phi,
            counted == null ? ofInputs(phi) : counted,
            counted == null ? PATIENCE : LONG_PATIENCE);
      }
    }
    for (Node node : block.nodes()) {
      if (isNumber(node)) {
        Bounds result = compute(node);
        Bounds most = ofType(node);
        bounds.put(node, result != null && most.contains(result) ? result : most);
      }
    }
  }

  private static boolean isNumber(Node node) {
    return node.ty() == Ty.LONG || node.ty() == Ty.INT;
  }

  private void grow(Node phi, Bounds found, int patience) {
    Bounds before = bounds.get(phi);
    if (found == null || before != null && before.contains(found)) {
      return;
    }
    int growth = growths.getOrDefault(phi, 0) + 1;
    growths.put(phi, growth);
    boolean patient = growth <= patience;
    bounds.put(phi, patient ? before == null ? found : before.join(found) : ofType(phi));
    grown = true;
  }

  // --- Phis ----------------------------------------------------------------------------------

  /** What a phi may be by what is known so far; null when nothing is known of its inputs. */
  private Bounds ofInputs(Node phi) {
    Bounds all = null;
    for (Node input : phi.inputs()) {
      Bounds each = input.isConstant() ? of(input) : bounds.get(input);
      if (each != null) {
        all = all == null ? each : all.join(each);
      }
    }
    return all;
  }

  /** Of a phi that changes by a known amount for a bounded number of times. */
  private Bounds ofCounter(Node phi) {
    Loop loop = loops.get(phi.block());
    StripLoop strip = strips.get(phi.block());
    if (strip != null) {
      Bounds summed = phi == strip.trip() ? new Bounds(0, MAX_TRIP) : ofSum(phi);
      if (summed != null) {
        return summed;
      }
    }
    Induction counter = loop == null ? null : Induction.of(loop, phi);
    if (counter == null || counter.knownStep() == 0 || phi.ty() != Ty.LONG) {
      return null;
    }
    Bounds start = of(phi.input(0));
    Node trips = rangeTrips.get(loop);
    Bounds way =
        trips == null
            ? null
            : BoundsArithmetic.multiply(
                new Bounds(0, Math.max(0, of(trips).greatest())), Bounds.of(counter.knownStep()));
    Bounds all = way == null ? null : BoundsArithmetic.add(start, way);
    return all == null ? null : all.join(start);
  }

  /** Of a phi to which each trip of a strip adds something. */
  private Bounds ofSum(Node phi) {
    Bounds change = Accumulator.change(phi, this);
    Bounds all =
        change == null
            ? null
            : BoundsArithmetic.multiply(change.join(Bounds.of(0)), new Bounds(0, MAX_TRIP));
    return all == null ? null : BoundsArithmetic.add(of(phi.input(0)), all);
  }

  /** Where a loop counts down to zero: what it begins with, which is how often it is gone round. */
  private static Node tripsOf(Loop loop, Effects effects) {
    Block header = loop.header();
    if (header.end() != Block.End.BRANCH || header.condition().op() != IrOp.COMPARE) {
      return null;
    }
    LoopTest test = LoopTest.of(loop, effects);
    return test == null
            || !test.bound().isLong(0)
            || test.counter().knownStep() != -1
            || test.isInclusive()
        ? null
        : test.counter().phi().input(0);
  }

  // --- Other nodes ---------------------------------------------------------------------------

  private Bounds compute(Node node) {
    switch (node.op()) {
      case INT_TO_LONG:
        return of(node.input(0));
      case LONG_TO_INT:
        Bounds wide = of(node.input(0));
        return Bounds.INT.contains(wide) ? wide : Bounds.INT;
      case BOOL_TO_LONG:
        return new Bounds(0, 1);
      case CHECK_INDEX:
        return Bounds.INDEX.meet(of(node.input(0)));
      case CHECK_BOUNDS:
        return ((Bounds) node.data()).meet(of(node.input(0)));
      case ARRAY_LENGTH:
        return Bounds.INDEX;
      case GET_FIELD:
        return SIZES.contains(node.data()) ? Bounds.INDEX : null;
      case CALL_PURE:
        return called(node, (PureMethod) node.data());
      default:
        return node.inputs().length == 2
            ? binary(node, of(node.input(0)), of(node.input(1)))
            : null;
    }
  }

  private Bounds called(Node node, PureMethod method) {
    if (method.owner() == Math.class && node.inputs().length == 2 && node.ty() == Ty.LONG) {
      Bounds x = of(node.input(0));
      Bounds y = of(node.input(1));
      if (method.name().equals("max")) {
        return new Bounds(Math.max(x.least(), y.least()), Math.max(x.greatest(), y.greatest()));
      }
      if (method.name().equals("min")) {
        return new Bounds(Math.min(x.least(), y.least()), Math.min(x.greatest(), y.greatest()));
      }
    }
    return null;
  }

  private static Bounds binary(Node node, Bounds x, Bounds y) {
    switch (node.op()) {
      case ADD:
      case ADD_EXACT:
        return BoundsArithmetic.add(x, y);
      case SUB:
      case SUB_EXACT:
        return BoundsArithmetic.subtract(x, y);
      case MUL:
      case MUL_EXACT:
        if (node.input(0) == node.input(1)) {
          return BoundsArithmetic.square(x);
        }
        return BoundsArithmetic.multiply(x, y);
      case FLOOR_DIV:
      case UNSIGNED_DIV:
        return BoundsArithmetic.floorDivide(x, y);
      case FLOOR_MOD:
      case UNSIGNED_MOD:
        return BoundsArithmetic.floorRemainder(x, y);
      case AND:
        return BoundsArithmetic.and(x, y);
      case OR:
      case XOR:
        return BoundsArithmetic.or(x, y);
      case SHIFT_RIGHT:
        return BoundsArithmetic.shiftRight(x, y);
      case SHIFT_LEFT:
        return BoundsArithmetic.shiftLeft(x, y);
      default:
        return null;
    }
  }
}
