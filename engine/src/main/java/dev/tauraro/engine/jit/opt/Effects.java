package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import dev.tauraro.engine.objects.PyList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An analysis of memory: from which place a node reads, and what nodes may change. A place is a
 * field in all objects, the elements of all arrays of a kind, a module variable or a cell.
 */
final class Effects {
  /** What a node may change. */
  enum Reach {
    /** Nothing that is read by nodes. */
    NOTHING,
    /** A few places. */
    SOME,
    /** Fields and elements, but no variables, for no script code runs. */
    HEAP,
    EVERYTHING
  }

  /** What a loop may change. */
  private record Changes(boolean everything, boolean heap, Set<Object> places) {
    boolean has(Object place) {
      return everything || heap && isHeap(place) || places.contains(place);
    }
  }

  /** The place of elements of arrays. */
  private record Elements(Ty kind) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Elements && ((Elements) other).kind == kind;
    }

    @Override
    public int hashCode() {
      return kind.ordinal();
    }
  }

  /** The place of a variable. */
  private record Variable(IrOp kind, Object slot) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Variable
          && ((Variable) other).kind == kind
          && ((Variable) other).slot.equals(slot);
    }

    @Override
    public int hashCode() {
      return 31 * kind.ordinal() + slot.hashCode();
    }
  }

  /** The place of all that script code alone changes: classes and functions. */
  private static final Variable SCRIPT_STATE = new Variable(IrOp.CALL_READ, "classes");

  private static final FieldRef STRATEGY = FieldRef.of(PyList.class, "strategy");
  private static final FieldRef SIZE = FieldRef.of(PyList.class, "size");

  private final Map<Loop, Changes> changes = new HashMap<>();

  /** What the node may change. */
  static Reach reach(Node node) {
    switch (node.op()) {
      case STORE_GLOBAL:
      case STORE_DEREF:
      case PUT_FIELD:
      case ARRAY_STORE:
      case APPEND:
        return Reach.SOME;
      case STORE_REGISTER:
      case COUNT_STEP:
      case COUNT_CALL:
      case SPEND:
      case ENSURE_STEPS:
        return Reach.NOTHING;
      case CALL:
        RuntimeMethod method = (RuntimeMethod) node.data();
        return method.isOpaque()
            ? Reach.EVERYTHING
            : method.changesObjects() ? Reach.HEAP : Reach.NOTHING;
      default:
        return node.op().writesMemory() ? Reach.EVERYTHING : Reach.NOTHING;
    }
  }

  /** The place that a node reads, or writes when it writes just one; null for others. */
  static Object place(Node node) {
    switch (node.op()) {
      case GET_FIELD:
      case PUT_FIELD:
        return node.data();
      case CHECK_STRATEGY:
        return STRATEGY;
      case ARRAY_LOAD:
        return new Elements(element(node.ty()));
      case ARRAY_STORE:
        return new Elements(element((Ty) node.data()));
      case LOAD_GLOBAL:
      case STORE_GLOBAL:
        return new Variable(IrOp.LOAD_GLOBAL, node.data());
      case LOAD_BUILTIN:
        return new Variable(IrOp.LOAD_BUILTIN, node.data());
      case LOAD_DEREF:
      case STORE_DEREF:
        return new Variable(IrOp.LOAD_DEREF, node.data());
      case CALL_READ:
        return ((PureMethod) node.data()).steady() ? SCRIPT_STATE : null;
      default:
        return null;
    }
  }

  /** The places that a node with the reach of some writes. */
  static List<Object> written(Node node) {
    return node.op() == IrOp.APPEND
        ? List.of(SIZE, new Elements((Ty) node.data()))
        : List.of(place(node));
  }

  private static Ty element(Ty kind) {
    return kind == Ty.LONG || kind == Ty.DOUBLE ? kind : Ty.OBJECT;
  }

  /** Whether script code is not the only one that changes the place. */
  static boolean isHeap(Object place) {
    return !(place instanceof Variable);
  }

  /** Whether nobody ever changes the place after the object was made. */
  static boolean isFixed(Object place) {
    return place instanceof FieldRef && ((FieldRef) place).isFixed();
  }

  /** Whether a trip of the loop may change what is at the place. */
  boolean isChanged(Loop loop, Object place) {
    if (isFixed(place)) {
      return false;
    }
    Changes known = changes.get(loop);
    if (known == null) {
      known = changesOf(loop);
      changes.put(loop, known);
    }
    return known.has(place);
  }

  private static Changes changesOf(Loop loop) {
    boolean everything = false;
    boolean heap = false;
    Set<Object> places = new HashSet<>();
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        Reach reach = reach(node);
        everything |= reach == Reach.EVERYTHING;
        heap |= reach == Reach.HEAP;
        if (reach == Reach.SOME) {
          places.addAll(written(node));
        }
      }
    }
    return new Changes(everything, heap, places);
  }

  /** Whether the node has the same value on each trip of the loop. */
  boolean isInvariant(Loop loop, Node node) {
    if (!loop.contains(node)) {
      return true;
    }
    Object place = place(node);
    boolean steady =
        node.op().isPure() && node.op() != IrOp.PHI
            || node.op() == IrOp.GET_FIELD && !isChanged(loop, place);
    if (!steady) {
      return false;
    }
    for (Node input : node.inputs()) {
      if (!isInvariant(loop, input)) {
        return false;
      }
    }
    return true;
  }
}
