package dev.tauraro.engine.jit.ir;

import java.util.ArrayList;
import java.util.List;

/** The blocks of one compilation unit, in an order in which forward jumps go forward. */
public final class Graph {
  private final String name;
  private final List<Block> blocks = new ArrayList<>();
  private int nextNode;
  private int nextBlock;

  public Graph(String name) {
    this.name = name;
  }

  /** What is compiled, for listings and reports. */
  public String name() {
    return name;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The block at which the unit is entered. */
  public Block entry() {
    return blocks.get(0);
  }

  /** A new block at the end of the order. */
  public Block addBlock(int pc) {
    Block block = new Block(nextBlock++, pc);
    blocks.add(block);
    return block;
  }

  /** A new block whose place in the order is before another one. */
  public Block insertBlock(int pc, Block before) {
    Block block = new Block(nextBlock++, pc);
    blocks.add(blocks.indexOf(before), block);
    return block;
  }

  /** A new block whose place in the order is behind another one. */
  public Block insertBlockAfter(int pc, Block after) {
    Block block = new Block(nextBlock++, pc);
    blocks.add(blocks.indexOf(after) + 1, block);
    return block;
  }

  /** A node that is in no block yet. */
  public Node node(IrOp op, Ty ty, Object data, Node... inputs) {
    return new Node(nextNode++, op, ty, data, inputs);
  }

  /** Number of nodes made so far; greater than any id. */
  public int nodeCount() {
    return nextNode;
  }
}
