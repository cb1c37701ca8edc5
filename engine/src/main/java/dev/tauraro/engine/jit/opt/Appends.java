package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import dev.tauraro.engine.objects.PyList;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists that grow in a strip: room for at least one trip is made before it, and the strip ends when
 * the room does, so that adding an item is a store.
 */
final class Appends {
  private Appends() {}

  /** Whether the node adds to a list in a way that can be made a store. */
  private static boolean isAppend(Loop loop, Node node) {
    Ty kind = kind(node);
    if (kind == null || loop.contains(node.input(0)) || loop.header().headerState() == null) {
      return false;
    }
    return !node.state().isHandled()
        && !loop.header().refuses(node.state().origin(), ExitReason.LIST_STRATEGY);
  }

  /** The kind of the items that a list stores after the node added one, or null for other nodes. */
  private static Ty kind(Node node) {
    if (node.op() != IrOp.CALL) {
      return null;
    }
    switch ((RuntimeMethod) node.data()) {
      case LIST_APPEND_LONG:
        return Ty.LONG;
      case LIST_APPEND_DOUBLE:
        return Ty.DOUBLE;
      case LIST_APPEND:
        return isNoNumber(node.input(1)) ? Ty.OBJECT : null;
      default:
        return null;
    }
  }

  private static boolean isNoNumber(Node item) {
    if (item.op() == IrOp.BOX) {
      return item.input(0).ty() == Ty.BOOL;
    }
    return item.ty().isReference() && item.ty().isKnown() && item.ty() != Ty.BIG;
  }

  private static int strategy(Ty kind) {
    switch (kind) {
      case LONG:
        return PyList.LONG;
      case DOUBLE:
        return PyList.DOUBLE;
      default:
        return PyList.OBJECT;
    }
  }

  /** Makes the appends of a loop that was split stores. */
  static void replace(Graph graph, Loop loop, Block first, Node trips) {
    List<Node> appends = appends(loop);
    if (appends.isEmpty()) {
      return;
    }
    first.nodes().remove(trips);
    FrameState header = loop.header().headerState();
    Dominators dominators = Dominators.of(graph);
    Node known = staysToTheEnd(loop) && trips.inputs().length > 0 ? trips.input(0) : null;
    for (Node append : appends) {
      boolean always = dominators.dominates(append.block(), loop.latches().get(0));
      Node expected = always && known != null ? known : graph.node(IrOp.CONST, Ty.LONG, 0L);
      Node limit = makeRoom(graph, append, appends.size(), expected, first, header);
      trips.addInput(limit);
      Node store = graph.node(IrOp.APPEND, Ty.VOID, kind(append), append.input(0), append.input(1));
      store.setBlock(append.block());
      List<Node> nodes = append.block().nodes();
      nodes.set(nodes.indexOf(append), store);
    }
    first.nodes().add(trips);
  }

  /** Whether only the last trip of a strip leads out of the loop. */
  private static boolean staysToTheEnd(Loop loop) {
    for (Block block : loop.blocks()) {
      for (Block next : block.successors()) {
        if (!loop.contains(next) && !loop.latches().contains(block)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The appends of a loop if all can be made stores, and nothing else in it changes lists. */
  private static List<Node> appends(Loop loop) {
    List<Node> appends = new ArrayList<>();
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        if (kind(node) != null && isAppend(loop, node)) {
          appends.add(node);
        } else if (mayChangeLists(node)) {
          return List.of();
        }
      }
    }
    return appends;
  }

  private static boolean mayChangeLists(Node node) {
    if (node.op() == IrOp.PUT_FIELD) {
      return ((FieldRef) node.data()).owner() == PyList.class;
    }
    return Effects.reach(node) == Effects.Reach.HEAP
        || Effects.reach(node) == Effects.Reach.EVERYTHING;
  }

  /**
   * Makes room for a trip.
   *
   * @param perTrip how many items a trip may add, to whichever list: two may be the same
   * @param expected how many trips will add one, as far as that is known
   */
  private static Node makeRoom(
      Graph graph, Node append, int perTrip, Node expected, Block first, FrameState header) {
    CodePlace origin = append.state().origin();
    Node most = intConstant(graph, perTrip);
    Node strategy = intConstant(graph, strategy(kind(append)));
    Node room =
        add(
            graph,
            first,
            IrOp.CALL,
            Ty.INT,
            RuntimeMethod.LIST_ROOM,
            append.input(0),
            strategy,
            most,
            expected);
    // No more memory: that ends the activation, in the middle of no trip.
    room.setExit(new FrameState(append.state().pc(), header.entries()), null);
    Node each =
        perTrip == 1 ? room : add(graph, first, IrOp.UNSIGNED_DIV, Ty.INT, null, room, most);
    Node enough =
        add(graph, first, IrOp.COMPARE, Ty.BOOL, Condition.GT, each, intConstant(graph, 0));
    add(graph, first, IrOp.CHECK_TRUE, Ty.VOID, null, enough)
        .setExit(header.onBehalfOf(origin), ExitReason.LIST_STRATEGY);
    return add(graph, first, IrOp.INT_TO_LONG, Ty.LONG, null, each);
  }

  private static Node add(Graph graph, Block block, IrOp op, Ty ty, Object data, Node... inputs) {
    Node node = graph.node(op, ty, data, inputs);
    node.setBlock(block);
    block.nodes().add(node);
    return node;
  }

  private static Node intConstant(Graph graph, int value) {
    return graph.node(IrOp.CONST, Ty.INT, value);
  }
}
