package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The splitting of one loop. Of
 *
 * <pre>
 *   entry → header → … → latch → header
 * </pre>
 *
 * it makes
 *
 * <pre>
 *   entry → strip → first → header → … → latch → again → header
 *                                              ↘ counted → strip
 * </pre>
 *
 * where {@code strip} has a phi for each of the header's, decides whether another trip follows if
 * that can be known for many trips at once, and {@code counted} counts the steps.
 */
final class Strip {
  private final Graph graph;
  private final Loop loop;
  private final Node step;
  private final LoopTest test;
  private final List<Node> calls;
  private final Block header;
  private final Dominators dominators;
  private final Map<Node, Node> outer = new HashMap<>();
  private Block strip;
  private Block first;
  private Block again;
  private Block counted;
  private Node trips;
  private Node trip;

  /**
   * @param calls what counts the steps of inlined calls in the loop
   */
  Strip(Graph graph, Loop loop, Node step, LoopTest test, List<Node> calls) {
    this.graph = graph;
    this.calls = calls;
    this.loop = loop;
    this.step = step;
    this.test = test;
    this.header = loop.header();
    this.dominators = Dominators.of(graph);
  }

  void apply() {
    Set<Block> outside = new HashSet<>();
    for (Block block : graph.blocks()) {
      if (!loop.contains(block) && dominators.dominates(header, block)) {
        outside.add(block);
      }
    }
    makeBlocks();
    if (test != null) {
      moveTest();
    } else {
      strip.endGoto(first);
    }
    countTrips();
    closeLoop();
    countEarlyLeavers();
    if (test != null) {
      new OuterValues(graph, loop, strip, outer).repair(outside);
    }
    makeStates();
    if (!calls.isEmpty()) {
      countCalls();
    }
    Appends.replace(graph, loop, first, trips);
    replaceCounters();
  }

  /** The blocks before the header, and the phis of the outer loop. */
  private void makeBlocks() {
    Block entry = loop.entry();
    strip = graph.insertBlock(header.pc(), header);
    first = graph.insertBlock(header.pc(), header);
    strip.setLoop(header.loop());
    entry.splitEdge(header, strip);
    header.predecessors().set(0, first);
    for (Node phi : header.phis()) {
      Node above = graph.node(IrOp.PHI, phi.ty(), null, phi.input(0), phi.input(1));
      above.setComment(phi.comment());
      above.setBlock(strip);
      strip.phis().add(above);
      outer.put(phi, above);
      phi.setInput(0, above);
    }
  }

  /** The header's test is made once for all trips of a strip. */
  private void moveTest() {
    Node condition = header.condition();
    boolean leavesWhenTrue = header.target() == test.leave();
    Substitution map = new Substitution(graph);
    for (Map.Entry<Node, Node> each : outer.entrySet()) {
      map.put(each.getKey(), each.getValue());
    }
    for (Node node : header.nodes()) {
      Node[] inputs = node.inputs().clone();
      for (int i = 0; i < inputs.length; i++) {
        inputs[i] = map.of(inputs[i]);
      }
      Node copy = add(strip, node.op(), node.ty(), node.data(), inputs);
      copy.setComment(node.comment());
      if (node.state() != null) {
        copy.setExit(map.copyOf(node.state()), node.reason());
      }
      map.put(node, copy);
      outer.put(node, copy);
    }
    header.fold(!leavesWhenTrue);
    if (leavesWhenTrue) {
      strip.endBranch(map.of(condition), test.leave(), first);
    } else {
      strip.endBranch(map.of(condition), first, test.leave());
    }
  }

  private void countTrips() {
    first.endGoto(header);
    header.predecessors().remove(header.predecessors().lastIndexOf(first));
    if (test == null) {
      trips = add(first, IrOp.STRIP_TRIPS, Ty.INT, stepsPerTrip());
      return;
    }
    Node counter = outer.get(test.counter().phi());
    Node bound = outer.getOrDefault(test.bound(), test.bound());
    boolean up = test.counter().knownStep() > 0;
    Node high = wide(up ? bound : counter);
    Node low = wide(up ? counter : bound);
    Node most = high;
    if (!low.isLong(0)) {
      most = add(first, IrOp.CALL_PURE, Ty.LONG, Trips.DISTANCE, high, low);
    }
    if (test.isInclusive()) {
      most = add(first, IrOp.CALL_PURE, Ty.LONG, Trips.ONE_MORE, most);
    }
    trips = add(first, IrOp.STRIP_TRIPS, Ty.INT, stepsPerTrip(), most);
  }

  /** Most steps of a trip, or null for one. */
  private Integer stepsPerTrip() {
    return calls.isEmpty() ? null : Integer.valueOf(1 + calls.size());
  }

  private Node wide(Node node) {
    if (node.ty() == Ty.LONG) {
      return node;
    }
    return node.isConstant()
        ? graph.node(IrOp.CONST, Ty.LONG, ((Number) node.data()).longValue())
        : add(first, IrOp.INT_TO_LONG, Ty.LONG, null, node);
  }

  /** The inner loop ends with the last trip of the strip. */
  private void closeLoop() {
    Block latch = loop.latches().get(0);
    counted = graph.insertBlockAfter(header.pc(), latch);
    again = graph.insertBlockAfter(header.pc(), latch);
    latch.nodes().remove(step);
    trip = graph.node(IrOp.PHI, Ty.INT, null, intConstant(0));
    trip.setComment("trip");
    trip.setBlock(header);
    Node next = add(latch, IrOp.ADD, Ty.INT, null, trip, intConstant(1));
    Node more = add(latch, IrOp.COMPARE, Ty.BOOL, Condition.LT, next, trips);
    trip.addInput(next);
    header.phis().add(trip);
    latch.splitEdge(header, again);
    latch.endBranch(more, again, counted);
    again.predecessors().remove(again.predecessors().size() - 1);
    Node all = add(counted, IrOp.COUNT_STEP, Ty.VOID, step.data(), trips);
    all.setExit(step.state(), null);
    all.setAfterState(step.afterState());
    counted.endGoto(strip);
  }

  /** Where the loop is left within a strip, the trips made so far are counted. */
  private void countEarlyLeavers() {
    Set<FrameState> states = new HashSet<>();
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        states.add(node.state());
        states.add(node.afterState());
      }
      for (Block next : block.successors()) {
        if (!loop.contains(next) && next != again && next != counted) {
          Block leaving = graph.insertBlock(next.pc(), next);
          block.splitEdge(next, leaving);
          add(leaving, IrOp.SPEND, Ty.VOID, null, trip);
        }
      }
    }
    states.remove(null);
    for (FrameState state : states) {
      state.setUncounted(trip);
    }
  }

  /** Guards taken out of either loop leave with the values that a strip begins with. */
  private void makeStates() {
    if (header.headerState() != null) {
      Substitution map = new Substitution(graph);
      for (Node phi : header.phis()) {
        if (outer.containsKey(phi)) {
          map.put(phi, outer.get(phi));
        }
      }
      header.setHeaderState(map.copyOf(header.headerState()));
      strip.takeRefusals(header);
      strip.setHeaderState(map.copyOf(header.headerState()));
    }
  }

  /**
   * Inlined calls count their steps without a look at the limits: a strip has no more trips than
   * there are steps for, however many calls they make.
   */
  private void countCalls() {
    for (Node call : calls) {
      Node spend = graph.node(IrOp.SPEND, Ty.VOID, null);
      spend.setBlock(call.block());
      List<Node> nodes = call.block().nodes();
      nodes.set(nodes.indexOf(call), spend);
    }
    Node ensure = graph.node(IrOp.ENSURE_STEPS, Ty.VOID, stepsPerTrip());
    ensure.setBlock(first);
    FrameState start = header.headerState();
    ensure.setExit(
        new FrameState(step.state().pc(), start.entries(), start.isHandled(), start.caller()),
        null);
    ensure.setAfterState(start.onBehalfOf(start.origin()));
    first.nodes().add(0, ensure);
  }

  /** What goes up or down by one on each trip follows from the number of the trip. */
  private void replaceCounters() {
    Substitution map = new Substitution(graph);
    List<Node> made = new ArrayList<>();
    List<Node> replaced = new ArrayList<>();
    Node wideTrip = graph.node(IrOp.INT_TO_LONG, Ty.LONG, null, trip);
    wideTrip.setBlock(header);
    made.add(wideTrip);
    for (Node phi : header.phis()) {
      Induction counter = phi == trip ? null : Induction.of(loop, phi);
      if (counter != null && counter.isUnit()) {
        Node offset = phi.ty() == Ty.LONG ? wideTrip : trip;
        IrOp op = counter.knownStep() > 0 ? IrOp.ADD : IrOp.SUB;
        Node value = graph.node(op, phi.ty(), null, outer.get(phi), offset);
        value.setComment(phi.comment());
        value.setBlock(header);
        made.add(value);
        replaced.add(phi);
        map.put(phi, value);
      }
    }
    header.phis().removeAll(replaced);
    header.nodes().addAll(0, made);
    map.apply();
  }

  private Node add(Block block, IrOp op, Ty ty, Object data, Node... inputs) {
    Node node = graph.node(op, ty, data, inputs);
    node.setBlock(block);
    block.nodes().add(node);
    return node;
  }

  private Node intConstant(int value) {
    return graph.node(IrOp.CONST, Ty.INT, value);
  }
}
