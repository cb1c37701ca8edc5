package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.HashMap;
import java.util.Map;

/** JVM locals of a unit's main method: a few fixed ones, and one for each node that needs it. */
final class Locals {
  static final int FRAME = 1;
  static final int BUDGET = 2;
  static final int FUEL = 3;
  static final int EXCEPTION = 5;
  static final int REGISTERS = 6;
  private static final int FIRST_FREE = 7;

  private final Map<Node, Integer> byNode = new HashMap<>();
  private final Map<Integer, Integer> globalCells = new HashMap<>();
  private final Map<Integer, Integer> cells = new HashMap<>();
  private int next = FIRST_FREE;

  int of(Node node) {
    Integer local = byNode.get(node);
    if (local == null) {
      local = allocate(node.ty());
      byNode.put(node, local);
    }
    return local;
  }

  boolean has(Node node) {
    return byNode.containsKey(node);
  }

  int allocate(Ty ty) {
    int local = next;
    next += Code.width(ty);
    return local;
  }

  /** The local with the cell of a module variable. */
  Map<Integer, Integer> globalCells() {
    return globalCells;
  }

  /** The local with a cell. */
  Map<Integer, Integer> cells() {
    return cells;
  }
}
