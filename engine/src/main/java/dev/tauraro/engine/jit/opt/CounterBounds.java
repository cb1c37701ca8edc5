package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks before a strip that what counts in it begins as a small number that is not negative, as
 * nearly all counters do: then arithmetic on it in the strip needs no checks.
 */
public final class CounterBounds implements Pass {
  @Override
  public void run(Graph graph) {
    for (Loop loop : LoopForest.of(graph).loops()) {
      StripLoop strip = StripLoop.of(loop);
      if (strip != null && mayCheck(loop.header())) {
        Set<Node> calculatedWith = calculatedWith(loop);
        for (Node counter : counters(strip)) {
          if (calculatedWith.contains(counter)) {
            check(graph, strip, counter);
          }
        }
      }
    }
  }

  /** Failures are noted for the instruction behind the header, which stands for the whole loop. */
  private static CodePlace origin(Block header) {
    return new CodePlace("", header.pc() + 1);
  }

  private static boolean mayCheck(Block header) {
    return header.headerState() != null && !header.refuses(origin(header), ExitReason.OVERFLOW);
  }

  /** Values of the header that count: their first input is the value that a strip begins with. */
  private static List<Node> counters(StripLoop strip) {
    Block header = strip.loop().header();
    List<Node> counters = new ArrayList<>();
    for (Node phi : header.phis()) {
      Induction counter = Induction.of(strip.loop(), phi);
      if (phi.ty() == Ty.LONG && counter != null && counter.knownStep() != 0) {
        counters.add(phi);
      }
    }
    for (Node node : header.nodes()) {
      boolean sum = node.op() == IrOp.ADD || node.op() == IrOp.SUB;
      if (sum
          && node.ty() == Ty.LONG
          && node.input(1).op() == IrOp.INT_TO_LONG
          && node.input(1).input(0) == strip.trip()) {
        counters.add(node);
      }
    }
    return counters;
  }

  /** Operands of the operations in the loop that are cheaper when more is known. */
  private static Set<Node> calculatedWith(Loop loop) {
    Set<Node> operands = new HashSet<>();
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        switch (node.op()) {
          case ADD_EXACT:
          case SUB_EXACT:
          case MUL_EXACT:
          case NEGATE_EXACT:
          case FLOOR_DIV:
          case FLOOR_MOD:
          case SHIFT_LEFT:
          case COMPARE:
          case CHECK_INDEX:
          case CALL_PURE:
            operands.addAll(List.of(node.inputs()));
            break;
          default:
            break;
        }
      }
    }
    return operands;
  }

  private static void check(Graph graph, StripLoop strip, Node counter) {
    Node start = counter.input(0);
    if (start.isConstant() || strip.loop().contains(start)) {
      return;
    }
    Block header = strip.loop().header();
    Node checked = graph.node(IrOp.CHECK_BOUNDS, Ty.LONG, Bounds.INDEX, start);
    checked.setComment(start.comment());
    checked.setBlock(strip.first());
    checked.setExit(header.headerState().onBehalfOf(origin(header)), ExitReason.OVERFLOW);
    strip.first().nodes().add(checked);
    counter.setInput(0, checked);
  }
}
