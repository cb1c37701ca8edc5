package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/** An analysis of phis to which each trip of a loop adds something. */
final class Accumulator {
  /** Ways through a trip that are longer than this are not looked at. */
  private static final int DEPTH = 8;

  private Accumulator() {}

  /**
   * By how much a trip may change the phi of a header with one back edge, whichever way it takes;
   * null when that is not known.
   */
  static Bounds change(Node phi, ValueBounds bounds) {
    return phi.ty() == Ty.LONG && phi.inputs().length == 2
        ? change(phi, phi.input(1), bounds, DEPTH)
        : null;
  }

  private static Bounds change(Node phi, Node node, ValueBounds bounds, int depth) {
    if (node == phi) {
      return Bounds.of(0);
    }
    if (depth == 0) {
      return null;
    }
    switch (node.op()) {
      case ADD:
      case ADD_EXACT:
        Bounds sum = added(phi, node.input(0), node.input(1), bounds, depth);
        return sum != null ? sum : added(phi, node.input(1), node.input(0), bounds, depth);
      case SUB:
      case SUB_EXACT:
        Bounds before = change(phi, node.input(0), bounds, depth - 1);
        return before == null ? null : BoundsArithmetic.subtract(before, bounds.of(node.input(1)));
      case PHI:
        return met(phi, node, bounds, depth);
      default:
        return null;
    }
  }

  private static Bounds added(Node phi, Node below, Node more, ValueBounds bounds, int depth) {
    Bounds before = change(phi, below, bounds, depth - 1);
    return before == null ? null : BoundsArithmetic.add(before, bounds.of(more));
  }

  private static Bounds met(Node phi, Node merge, ValueBounds bounds, int depth) {
    Block block = merge.block();
    if (block == phi.block() || block.isLoopHeader()) {
      return null;
    }
    Bounds all = null;
    for (Node input : merge.inputs()) {
      Bounds each = change(phi, input, bounds, depth - 1);
      if (each == null) {
        return null;
      }
      all = all == null ? each : all.join(each);
    }
    return all;
  }
}
