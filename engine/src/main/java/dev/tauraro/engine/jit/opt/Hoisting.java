package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import dev.tauraro.engine.objects.PyTuple;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of loops what is the same on each trip: computations, loads from places that the loop
 * does not change, and guards. A guard taken out leaves to the loop's header, where no trip has
 * begun; when it fails too often there, the next compilation keeps it in the loop.
 */
public final class Hoisting implements Pass {
  private static final FieldRef ITEMS = FieldRef.of(PyTuple.class, "items");

  @Override
  public void run(Graph graph) {
    List<Loop> loops = LoopForest.of(graph).loops();
    Dominators dominators = Dominators.of(graph);
    for (int i = loops.size() - 1; i >= 0; i--) {
      new OneLoop(graph, loops, loops.get(i), dominators).run();
    }
  }

  /** The work on one loop, after that on the loops inside it. */
  private static final class OneLoop {
    private final Graph graph;
    private final List<Loop> loops;
    private final Loop loop;
    private final Dominators dominators;
    private final Effects effects = new Effects();
    private FrameState exit;

    OneLoop(Graph graph, List<Loop> loops, Loop loop, Dominators dominators) {
      this.graph = graph;
      this.loops = loops;
      this.loop = loop;
      this.dominators = dominators;
    }

    void run() {
      Block entry = loop.entry();
      if (entry.end() != Block.End.GOTO || loop.contains(entry)) {
        return;
      }
      for (Block block : graph.blocks()) {
        if (loop.contains(block)) {
          List<Node> kept = new ArrayList<>();
          for (Node node : block.nodes()) {
            if (mayMove(node)) {
              node.setBlock(entry);
              entry.nodes().add(node);
              if (node.op().isGuard()) {
                node.setExit(exit().onBehalfOf(node.state().origin()), node.reason());
              }
            } else {
              kept.add(node);
            }
          }
          block.nodes().clear();
          block.nodes().addAll(kept);
        }
      }
    }

    private boolean mayMove(Node node) {
      for (Node input : node.inputs()) {
        if (loop.contains(input) || input.op() == IrOp.VIRTUAL_RANGE) {
          return false;
        }
      }
      Object place = Effects.place(node);
      if (place != null && effects.isChanged(loop, place)) {
        return false;
      }
      switch (node.op()) {
        case DEPTH_FITS:
          // It notes the depth, so it must not happen where the call would not.
          return StripLoop.of(loop) != null && isInEachTrip(node);
        case LOAD_GLOBAL:
        case LOAD_DEREF:
        case LOAD_BUILTIN:
        case ARRAY_LENGTH:
          return true;
        case GET_FIELD:
          return node.input(0).ty().javaClass() == ((FieldRef) node.data()).owner();
        case ARRAY_LOAD:
          return isCheckedElement(node);
        default:
          return node.op().isGuard() ? mayMoveGuard(node) : isSafe(node);
      }
    }

    /** Whether the load is in bounds wherever its operands are there. */
    private static boolean isCheckedElement(Node load) {
      Node array = load.input(0);
      Node index = load.input(1);
      if (index.op() != IrOp.CHECK_INDEX || array.op() != IrOp.GET_FIELD) {
        return false;
      }
      return array.input(0).op() == IrOp.CHECK_STRATEGY || array.data().equals(ITEMS);
    }

    /** Whether the node may be computed where it would not have been. */
    private static boolean isSafe(Node node) {
      if (!node.op().isPure()) {
        return false;
      }
      switch (node.op()) {
        case CONST:
        case PHI:
        case UNEXPECTED:
        case VIRTUAL_RANGE:
        case VIRTUAL_RANGE_ITERATOR:
        case VIRTUAL_VALUE:
        case BOX:
        case CAST:
          return false;
        case FLOOR_DIV:
        case FLOOR_MOD:
        case UNSIGNED_DIV:
        case UNSIGNED_MOD:
          return node.input(1).isConstant();
        case CALL_PURE:
          return isTotal((PureMethod) node.data());
        default:
          return true;
      }
    }

    /** Whether the method has a result for all operands. */
    private static boolean isTotal(PureMethod method) {
      if (method.owner() == Math.class || method.owner() == Double.class) {
        return true;
      }
      if (method.owner() != Landing.class) {
        return false;
      }
      for (Class<?> parameter : method.parameters()) {
        if (!parameter.isPrimitive() && parameter != Object.class) {
          return false;
        }
      }
      return true;
    }

    private boolean mayMoveGuard(Node guard) {
      Block header = loop.header();
      ExitReason reason = guard.reason();
      if (header.headerState() == null
          || header.refuses(guard.state().origin(), reason)
          || reason == ExitReason.INVALIDATED
          || reason == ExitReason.UNREACHED) {
        return false;
      }
      switch (guard.op()) {
        case UNBOX_LONG:
        case UNBOX_DOUBLE:
        case UNBOX_BOOL:
        case CHECK_CLASS:
        case CHECK_SAME:
        case CHECK_BOUND:
          return true;
        case CHECK_STRATEGY:
          return !isOfStrips();
        default:
          return isInEachTrip(guard);
      }
    }

    /**
     * Whether a trip of the loop is a strip. Before it may come an empty list, which has a strategy
     * of its own.
     */
    private boolean isOfStrips() {
      for (Loop other : loops) {
        if (other.parent() == loop && other.header().loop() == loop.header().loop()) {
          return true;
        }
      }
      return false;
    }

    private boolean isInEachTrip(Node node) {
      for (Block latch : loop.latches()) {
        if (!dominators.dominates(node.block(), latch)) {
          return false;
        }
      }
      return true;
    }

    /** The state before the first trip. */
    private FrameState exit() {
      if (exit == null) {
        Substitution map = new Substitution(graph);
        for (Node phi : loop.header().phis()) {
          map.put(phi, phi.input(0));
        }
        exit = map.copyOf(loop.header().headerState());
      }
      return exit;
    }
  }
}
