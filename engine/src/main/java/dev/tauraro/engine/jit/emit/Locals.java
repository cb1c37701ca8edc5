package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.sandbox.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * JVM locals of a unit's main method: a few fixed ones, and those of the nodes that need one. All
 * are known, and have a value, before the first block: so every stack map frame lists the same.
 */
final class Locals {
  /** How many of the locals are parameters. */
  private final int given;

  private final int frame;
  private final int function;
  private final int context;
  private final int depth;
  private final int budget;
  private final int fuel;
  private final int exception;
  private final int registers;
  private final int numbers;
  private final int objects;
  private final int[] parameters;
  private final Map<Node, Integer> byNode = new HashMap<>();
  private final Map<Integer, Integer> globalCells = new HashMap<>();
  private final Map<Integer, Integer> cells = new HashMap<>();
  private final List<Class<?>> types = new ArrayList<>();
  private final Map<Class<?>, List<Shared>> shared = new HashMap<>();
  private int next;

  /** A local of several nodes, and the place from which on the last of them needs it no more. */
  private static final class Shared {
    private final int local;
    private int last;

    private Shared(int local) {
      this.local = local;
    }
  }

  private Locals(Signature signature, boolean part) {
    if (signature == null) {
      // int run(Frame frame), on the unit's object
      allocate(CompiledCode.class);
      parameters = new int[0];
      frame = allocate(Frame.class);
      function = -1;
      numbers = part ? allocate(long[].class) : -1;
      objects = part ? allocate(Object[].class) : -1;
      given = types.size();
      context = allocate(ExecutionContext.class);
      depth = allocate(int.class);
    } else {
      // static Object body(PyFunction function, ExecutionContext context, int depth, ...)
      function = allocate(PyFunction.class);
      context = allocate(ExecutionContext.class);
      depth = allocate(int.class);
      numbers = part ? allocate(long[].class) : -1;
      objects = part ? allocate(Object[].class) : -1;
      parameters = new int[part ? 0 : signature.parameters().size()];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = allocate(signature.parameters().get(i).javaClass());
      }
      given = types.size();
      frame = allocate(Frame.class);
    }
    budget = allocate(Budget.class);
    fuel = allocate(long.class);
    exception = allocate(Throwable.class);
    registers = allocate(Object[].class);
  }

  /**
   * The fixed locals.
   *
   * @param signature of a function; null for a loop
   * @param part whether the method is one of several
   */
  static Locals of(Signature signature, boolean part) {
    return new Locals(signature, part);
  }

  /** Of one method of several: the array of shared numbers. */
  int numbers() {
    return numbers;
  }

  /** Of one method of several: the array of shared objects. */
  int objects() {
    return objects;
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

  /** The local of a node that was given one. */
  int of(Node node) {
    Integer local = byNode.get(node);
    if (local == null) {
      throw new IllegalStateException("no local for " + node);
    }
    return local;
  }

  /** Gives a node a local, unless it has one. */
  void add(Node node) {
    if (!byNode.containsKey(node)) {
      byNode.put(node, allocate(node.ty().javaClass()));
    }
  }

  /** Gives each node a local; those of one type that are not needed at the same time share it. */
  void addAll(LiveRanges ranges) {
    for (Node node : ranges.nodes()) {
      Shared local = free(node.ty().javaClass(), ranges.first(node));
      local.last = ranges.last(node);
      byNode.put(node, local.local);
    }
  }

  private Shared free(Class<?> type, int place) {
    List<Shared> known = shared.computeIfAbsent(type, key -> new ArrayList<>());
    for (Shared each : known) {
      if (each.last < place) {
        return each;
      }
    }
    Shared added = new Shared(allocate(type));
    known.add(added);
    return added;
  }

  int allocate(Class<?> type) {
    int local = next;
    next += type == long.class || type == double.class ? 2 : 1;
    types.add(type);
    return local;
  }

  /** Gives all locals but those that the JVM set a value. */
  void initialize(Code code) {
    int local = next;
    for (int i = types.size() - 1; i >= given; i--) {
      Type type = Type.getType(types.get(i));
      local -= type.getSize();
      code.pushZero(type);
      code.visitor().visitVarInsn(type.getOpcode(Opcodes.ISTORE), local);
    }
  }

  /** The Java types of all locals, in their order. */
  List<Class<?>> types() {
    return types;
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
