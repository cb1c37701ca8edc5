package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.HashMap;
import java.util.Map;

/** JVM locals of a unit's main method: a few fixed ones, and one for each node that needs it. */
final class Locals {
  private final int frame;
  private final int function;
  private final int context;
  private final int depth;
  private final int budget;
  private final int fuel;
  private final int exception;
  private final int registers;
  private final int[] parameters;
  private final Map<Node, Integer> byNode = new HashMap<>();
  private final Map<Integer, Integer> globalCells = new HashMap<>();
  private final Map<Integer, Integer> cells = new HashMap<>();
  private int next;

  private Locals(Signature signature) {
    if (signature == null) {
      // int run(Frame frame), on the unit's object
      next = 1;
      parameters = new int[0];
      frame = allocate(Ty.RAW);
      function = -1;
      context = allocate(Ty.RAW);
      depth = allocate(Ty.INT);
    } else {
      // static Object body(PyFunction function, ExecutionContext context, int depth, ...)
      function = allocate(Ty.RAW);
      context = allocate(Ty.RAW);
      depth = allocate(Ty.INT);
      parameters = new int[signature.parameters().size()];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = allocate(signature.parameters().get(i));
      }
      frame = allocate(Ty.RAW);
    }
    budget = allocate(Ty.RAW);
    fuel = allocate(Ty.LONG);
    exception = allocate(Ty.RAW);
    registers = allocate(Ty.RAW);
  }

  static Locals ofLoop() {
    return new Locals(null);
  }

  static Locals ofFunction(Signature signature) {
    return new Locals(signature);
  }

  int frame() {
    return frame;
  }

  int function() {
    return function;
  }

  int context() {
    return context;
  }

  int depth() {
    return depth;
  }

  int budget() {
    return budget;
  }

  int fuel() {
    return fuel;
  }

  int exception() {
    return exception;
  }

  int registers() {
    return registers;
  }

  int parameter(int index) {
    return parameters[index];
  }

  int of(Node node) {
    Integer local = byNode.get(node);
    if (local == null) {
      local = allocate(node.ty());
      byNode.put(node, local);
    }
    return local;
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
