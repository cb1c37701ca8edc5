package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A straight run of nodes with one way in at the top and a terminator at the end. */
public final class Block {
  /** How a block ends. */
  public enum End {
    /** Not ended yet (while building). */
    OPEN,
    /** Goes on at {@link Block#target()}. */
    GOTO,
    /**
     * Goes on at {@link Block#target()} when {@link Block#condition()} is true, else at {@link
     * Block#other()}.
     */
    BRANCH,
    /** Leaves the unit through {@link Block#exitState()}. */
    EXIT,
    /** Returns {@link Block#condition()} from a function unit. */
    RETURN
  }

  private record Refusal(CodePlace place, ExitReason reason) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Refusal
          && ((Refusal) other).place.equals(place)
          && ((Refusal) other).reason == reason;
    }

    @Override
    public int hashCode() {
      return 31 * place.hashCode() + reason.ordinal();
    }
  }

  private final int id;
  private final int pc;
  private final List<Node> phis = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Block> predecessors = new ArrayList<>();
  private End end = End.OPEN;
  private Node condition;
  private Block target;
  private Block other;
  private FrameState exitState;
  private ExitReason exitReason;
  private int loop = -1;
  private FrameState headerState;
  private final Set<Refusal> refused = new HashSet<>();

  Block(int id, int pc) {
    this.id = id;
    this.pc = pc;
  }

  public int id() {
    return id;
  }

  /** So that sets have the same order, and code is the same, in each run. */
  @Override
  public int hashCode() {
    return id;
  }

  /** The pc at which the block's code starts. */
  public int pc() {
    return pc;
  }

  public List<Node> phis() {
    return phis;
  }

  public List<Node> nodes() {
    return nodes;
  }

  public List<Block> predecessors() {
    return predecessors;
  }

  public End end() {
    return end;
  }

  /** The condition of a branch, or the value returned. */
  public Node condition() {
    return condition;
  }

  public void setCondition(Node condition) {
    this.condition = condition;
  }

  public Block target() {
    return target;
  }

  public Block other() {
    return other;
  }

  public FrameState exitState() {
    return exitState;
  }

  public ExitReason exitReason() {
    return exitReason;
  }

  /** Index of the loop of which this is the header, or -1. */
  public int loop() {
    return loop;
  }

  public void setLoop(int loop) {
    this.loop = loop;
  }

  public boolean isLoopHeader() {
    return loop >= 0;
  }

  /**
   * Of a loop header: where guards that are taken out of the loop leave to, in terms of the
   * header's phis. Null when nothing may be taken out.
   */
  public FrameState headerState() {
    return headerState;
  }

  public void setHeaderState(FrameState state) {
    headerState = state;
  }

  /** Of a loop header: the guard of an instruction may not be taken out, for it failed then. */
  public void refuse(CodePlace place, ExitReason reason) {
    refused.add(new Refusal(place, reason));
  }

  /** Of a loop header: refuses what another one does. */
  public void takeRefusals(Block other) {
    refused.addAll(other.refused);
  }

  /** Whether the guard of an instruction must stay in the loop. */
  public boolean refuses(CodePlace place, ExitReason reason) {
    return refused.contains(new Refusal(place, reason));
  }

  /** Puts an empty block on the edge to a successor; phis there keep their inputs. */
  public void splitEdge(Block to, Block middle) {
    if (target == to) {
      target = middle;
    } else {
      other = middle;
    }
    middle.predecessors.add(this);
    middle.end = End.GOTO;
    middle.target = to;
    to.predecessors.set(to.predecessors.indexOf(this), middle);
  }

  /** Moves the nodes from an index on, and the end, to an empty block that follows this one. */
  public void splitAt(int index, Block rest) {
    List<Node> moved = nodes.subList(index, nodes.size());
    for (Node node : moved) {
      node.setBlock(rest);
    }
    rest.nodes.addAll(moved);
    moved.clear();
    for (Block next : successors()) {
      next.predecessors.replaceAll(block -> block == this ? rest : block);
    }
    rest.end = end;
    rest.condition = condition;
    rest.target = target;
    rest.other = other;
    rest.exitState = exitState;
    rest.exitReason = exitReason;
    condition = null;
    other = null;
    exitState = null;
    exitReason = null;
    endGoto(rest);
  }

  public void endGoto(Block next) {
    end = End.GOTO;
    target = next;
    next.predecessors.add(this);
  }

  public void endBranch(Node test, Block whenTrue, Block whenFalse) {
    end = End.BRANCH;
    condition = test;
    target = whenTrue;
    other = whenFalse;
    whenTrue.predecessors.add(this);
    whenFalse.predecessors.add(this);
  }

  public void endExit(FrameState state, ExitReason reason) {
    end = End.EXIT;
    exitState = state;
    exitReason = reason;
  }

  public void endReturn(Node value) {
    end = End.RETURN;
    condition = value;
  }

  /** Makes a branch an unconditional jump to one of its sides; the other loses a predecessor. */
  public void fold(boolean toTarget) {
    Block kept = toTarget ? target : other;
    Block dropped = toTarget ? other : target;
    dropped.removePredecessor(this);
    end = End.GOTO;
    condition = null;
    target = kept;
    other = null;
  }

  /** Removes an edge with the phi inputs that came over it. */
  public void removePredecessor(Block block) {
    int index = predecessors.indexOf(block);
    predecessors.remove(index);
    for (Node phi : phis) {
      Node[] old = phi.inputs();
      Node[] inputs = new Node[old.length - 1];
      System.arraycopy(old, 0, inputs, 0, index);
      System.arraycopy(old, index + 1, inputs, index, inputs.length - index);
      phi.setInputs(inputs);
    }
  }

  /** The blocks that may follow. */
  public List<Block> successors() {
    switch (end) {
      case GOTO:
        return List.of(target);
      case BRANCH:
        return List.of(target, other);
      default:
        return List.of();
    }
  }

  @Override
  public String toString() {
    return "b" + id;
  }
}
