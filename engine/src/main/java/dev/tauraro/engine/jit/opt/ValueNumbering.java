package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Computes what is known already only once: the same operation on the same operands, a guard that
 * held before, memory that nobody changed since it was read or written.
 */
public final class ValueNumbering implements Pass {
  /** What makes two nodes the same; {@code memory} is the version of the place that they read. */
  private record Key(IrOp op, Ty ty, Object data, List<Object> inputs, int memory) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && ((Key) other).op == op
          && ((Key) other).ty == ty
          && ((Key) other).memory == memory
          && ((Key) other).inputs.equals(inputs)
          && Objects.equals(((Key) other).data, data);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * (31 * op.ordinal() + ty.ordinal()) + memory) + inputs.hashCode())
          + Objects.hashCode(data);
    }
  }

  /** A constant as an operand: equal by value when it is a number, else by identity. */
  private record ConstantKey(Ty ty, Object value) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof ConstantKey
          && ((ConstantKey) other).ty == ty
          && Objects.equals(((ConstantKey) other).value, value);
    }

    @Override
    public int hashCode() {
      return 31 * ty.ordinal() + Objects.hashCode(value);
    }
  }

  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity && ((Identity) other).object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  @Override
  public void run(Graph graph) {
    new Run(graph).run();
  }

  /** The numbering of one graph. */
  private static final class Run {
    private final Graph graph;
    private final Dominators dominators;
    private final MemoryVersions memory;
    private final Substitution found;
    private final Simplifier simplifier;
    private final int firstNew;
    private final Map<Key, List<Node>> known = new HashMap<>();

    Run(Graph graph) {
      this.graph = graph;
      this.dominators = Dominators.of(graph);
      this.memory = new MemoryVersions(graph);
      this.found = new Substitution(graph);
      this.simplifier = new Simplifier(graph);
      this.firstNew = graph.nodeCount();
    }

    void run() {
      for (Block block : graph.blocks()) {
        memory.enter(block);
        List<Node> kept = new ArrayList<>();
        for (Node node : block.nodes()) {
          for (int i = 0; i < node.inputs().length; i++) {
            node.setInput(i, found.of(node.input(i)));
          }
          if (!isKnown(node, kept)) {
            kept.add(node);
          }
        }
        block.nodes().clear();
        block.nodes().addAll(kept);
        memory.leave(block);
      }
      found.apply();
    }

    private boolean isKnown(Node node, List<Node> kept) {
      Node simple = simplifier.simplified(node);
      if (simple != null) {
        found.put(node, placed(simple, kept));
        return true;
      }
      if (Simplifier.isNeedless(node)) {
        return true;
      }
      memory.change(node);
      if (node.op() == IrOp.ARRAY_STORE) {
        rememberElement(node);
        return false;
      }
      Key key = key(node);
      if (key == null) {
        return false;
      }
      Node before = earlier(key, node.block());
      if (before == null) {
        know(key, node);
        return false;
      }
      found.put(node, before);
      return true;
    }

    /** A node that takes the place of another, or one that is there already. */
    private Node placed(Node node, List<Node> kept) {
      if (node.isConstant() || !made(node)) {
        return node;
      }
      if (isKnown(node, kept)) {
        return found.of(node);
      }
      kept.add(node);
      return node;
    }

    private boolean made(Node node) {
      return node.id() >= firstNew;
    }

    private Node earlier(Key key, Block block) {
      for (Node candidate : known.getOrDefault(key, List.of())) {
        if (dominators.dominates(candidate.block(), block)) {
          return candidate;
        }
      }
      return null;
    }

    /** A stored number is what a load of the element finds. */
    private void rememberElement(Node store) {
      Node value = store.input(2);
      if (value.block() == null || !value.ty().isPrimitive() || value.ty() != store.data()) {
        return;
      }
      List<Object> inputs = List.of(operand(store.input(0)), operand(store.input(1)));
      Key key = new Key(IrOp.ARRAY_LOAD, value.ty(), null, inputs, memory.version(store));
      know(key, value);
    }

    private void know(Key key, Node node) {
      List<Node> nodes = known.get(key);
      if (nodes == null) {
        nodes = new ArrayList<>();
        known.put(key, nodes);
      }
      nodes.add(node);
    }

    private Key key(Node node) {
      if (!isNumbered(node)) {
        return null;
      }
      List<Object> inputs = new ArrayList<>();
      for (Node input : node.inputs()) {
        inputs.add(operand(input));
      }
      Object data = node.op() == IrOp.CHECK_SAME ? new Identity(node.data()) : node.data();
      return new Key(node.op(), node.ty(), data, inputs, memory.version(node));
    }

    private static Object operand(Node input) {
      if (!input.isConstant()) {
        return input;
      }
      Object value = input.data();
      boolean plain = value == null || value instanceof Number || value instanceof Boolean;
      return new ConstantKey(input.ty(), plain ? value : new Identity(value));
    }

    private boolean isNumbered(Node node) {
      switch (node.op()) {
        case CONST:
        case PHI:
        case VIRTUAL_RANGE:
        case VIRTUAL_RANGE_ITERATOR:
        case VIRTUAL_VALUE:
        case UNEXPECTED:
          return false;
        case GET_FIELD:
        case ARRAY_LOAD:
        case ARRAY_LENGTH:
        case LOAD_GLOBAL:
        case LOAD_BUILTIN:
        case LOAD_DEREF:
        case DEPTH_FITS:
          return true;
        case CALL_READ:
          return Effects.place(node) != null;
        default:
          return node.op().isPure() || node.op().isGuard();
      }
    }
  }
}
