package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.jit.deopt.ExitReason;
import java.util.Arrays;

/** One value or effect in SSA form. Its block lists it at the place where it happens. */
public final class Node {
  private static final Node[] NO_INPUTS = {};

  private final int id;
  private final IrOp op;
  private Ty ty;
  private Node[] inputs;
  private final Object data;
  private Block block;
  private FrameState state;
  private ExitReason reason;
  private FrameState afterState;
  private String comment;

  Node(int id, IrOp op, Ty ty, Object data, Node... inputs) {
    this.id = id;
    this.op = op;
    this.ty = ty;
    this.data = data;
    this.inputs = inputs.length == 0 ? NO_INPUTS : inputs;
  }

  public int id() {
    return id;
  }

  /** So that sets have the same order, and code is the same, in each run. */
  @Override
  public int hashCode() {
    return id;
  }

  public IrOp op() {
    return op;
  }

  public Ty ty() {
    return ty;
  }

  public void setTy(Ty ty) {
    this.ty = ty;
  }

  public Node[] inputs() {
    return inputs;
  }

  public Node input(int index) {
    return inputs[index];
  }

  public void setInput(int index, Node input) {
    inputs[index] = input;
  }

  void setInputs(Node[] inputs) {
    this.inputs = inputs;
  }

  /** Adds an input to a phi. */
  public void addInput(Node input) {
    inputs = Arrays.copyOf(inputs, inputs.length + 1);
    inputs[inputs.length - 1] = input;
  }

  public Object data() {
    return data;
  }

  public Block block() {
    return block;
  }

  public void setBlock(Block block) {
    this.block = block;
  }

  /** Where to leave to when the node fails or raises; null when it can't. */
  public FrameState state() {
    return state;
  }

  /**
   * Where the interpreter goes on after the node, for those that can be left when they are done: a
   * direct call whose result is not of the kind promised, a step at which memory is to be measured.
   */
  public FrameState afterState() {
    return afterState;
  }

  public void setAfterState(FrameState state) {
    this.afterState = state;
  }

  /** Why the node leaves; null for a node that raises. */
  public ExitReason reason() {
    return reason;
  }

  public void setExit(FrameState state, ExitReason reason) {
    this.state = state;
    this.reason = reason;
  }

  /** Name of the variable, for listings; may be null. */
  public String comment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public boolean isConstant() {
    return op == IrOp.CONST;
  }

  /** Whether this is the long constant. */
  public boolean isLong(long value) {
    return op == IrOp.CONST && ty == Ty.LONG && ((Long) data) == value;
  }

  /** The value of a long constant. */
  public long longValue() {
    return (Long) data;
  }

  @Override
  public String toString() {
    return GraphPrinter.line(this);
  }
}
