package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.Tables;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyDict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads values of dicts that are used as ints without making objects of them: dicts whose values
 * are all ints have them unboxed.
 */
public final class DictNumbers implements Pass {
  private static final Map<PureMethod, PureMethod> CHECKS =
      Map.of(
          PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class),
          PureMethod.of(Tables.class, "isLongAt", PyDict.class, int.class),
          PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class, Object.class),
          PureMethod.of(Tables.class, "isLongAt", PyDict.class, int.class, Object.class));

  private static final Map<PureMethod, PureMethod> READS =
      Map.of(
          PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class),
          PureMethod.of(Tables.class, "longAt", PyDict.class, int.class),
          PureMethod.of(Tables.class, "valueAt", PyDict.class, int.class, Object.class),
          PureMethod.of(Tables.class, "longAt", PyDict.class, int.class, Object.class));

  @Override
  public void run(Graph graph) {
    for (Block block : graph.blocks()) {
      for (Node node : List.copyOf(block.nodes())) {
        if (node.op() == IrOp.UNBOX_LONG && isRead(node.input(0), block)) {
          replace(graph, block, node);
        }
      }
    }
  }

  private static boolean isRead(Node value, Block block) {
    return value.op() == IrOp.CALL_READ
        && READS.containsKey(value.data())
        && value.block() == block;
  }

  private static void replace(Graph graph, Block block, Node unbox) {
    Node value = unbox.input(0);
    List<Node> nodes = block.nodes();
    int from = nodes.indexOf(value);
    int to = nodes.indexOf(unbox);
    Set<FrameState> before = statesWith(value, nodes.subList(from, to + 1));
    if (before == null
        || changesMemory(nodes.subList(from, to))
        || isUsedOtherwise(graph, value, unbox)
        || areUsedLater(graph, before, block, from)) {
      return;
    }
    Node check =
        graph.node(IrOp.CALL_READ, Ty.BOOL, CHECKS.get(value.data()), value.inputs().clone());
    Node number =
        graph.node(IrOp.CALL_READ, Ty.LONG, READS.get(value.data()), value.inputs().clone());
    Node guard = graph.node(IrOp.CHECK_TRUE, Ty.VOID, null, check);
    guard.setExit(unbox.state(), unbox.reason());
    number.setComment(unbox.comment());
    for (Node each : List.of(check, number, guard)) {
      each.setBlock(block);
    }
    nodes.set(to, guard);
    nodes.set(from, number);
    nodes.add(from, check);
    Node object = graph.node(IrOp.VIRTUAL_VALUE, Ty.OBJECT, value.data(), value.inputs().clone());
    for (FrameState state : before) {
      state.replace(node -> node == value ? object : node);
    }
    Substitution map = new Substitution(graph);
    map.put(unbox, number);
    map.put(value, number);
    map.apply();
  }

  private static boolean changesMemory(List<Node> nodes) {
    for (Node node : nodes) {
      if (Effects.reach(node) != Effects.Reach.NOTHING) {
        return true;
      }
    }
    return false;
  }

  /** The states of some nodes that have the value; null when that of a caller has it. */
  private static Set<FrameState> statesWith(Node value, List<Node> nodes) {
    Set<FrameState> states = new HashSet<>();
    for (Node node : nodes) {
      for (FrameState state : statesOf(node)) {
        if (state.caller() != null && has(state.caller().state(), value)) {
          return null;
        }
        if (has(state, value)) {
          states.add(state);
        }
      }
    }
    return states;
  }

  private static List<FrameState> statesOf(Node node) {
    List<FrameState> states = new ArrayList<>();
    if (node.state() != null) {
      states.add(node.state());
    }
    if (node.afterState() != null) {
      states.add(node.afterState());
    }
    return states;
  }

  private static boolean has(FrameState state, Node value) {
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    return values.contains(value);
  }

  /** Whether the value is needed as an object by more than exits. */
  private static boolean isUsedOtherwise(Graph graph, Node value, Node unbox) {
    for (Block block : graph.blocks()) {
      for (Node phi : block.phis()) {
        if (List.of(phi.inputs()).contains(value)) {
          return true;
        }
      }
      for (Node node : block.nodes()) {
        if (node != unbox && List.of(node.inputs()).contains(value)) {
          return true;
        }
      }
      if (block.condition() == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node has one of the states where memory may differ from what the read found. */
  private static boolean areUsedLater(Graph graph, Set<FrameState> states, Block home, int from) {
    for (Block block : graph.blocks()) {
      if (states.contains(block.exitState()) || states.contains(block.headerState())) {
        return true;
      }
      boolean unchanged = false;
      for (int i = 0; i < block.nodes().size(); i++) {
        Node node = block.nodes().get(i);
        unchanged |= block == home && i == from;
        for (FrameState state : statesOf(node)) {
          if (states.contains(state) && !unchanged) {
            return true;
          }
        }
        unchanged &= Effects.reach(node) == Effects.Reach.NOTHING;
      }
    }
    return false;
  }
}
