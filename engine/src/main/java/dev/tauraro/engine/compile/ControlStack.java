package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements around the one being compiled that a {@code return}, {@code break} or {@code
 * continue} leaves, with what has to be done on the way out of each.
 */
final class ControlStack {
  /** The limit of CPython: copies of {@code finally} bodies multiply with the depth. */
  private static final int MAX_DEPTH = 20;

  /** One of the statements around. */
  abstract static class Block {
    /** What protects the block's code, or null. */
    final Region region;

    Block(Region region) {
      this.region = region;
    }

    /** Emits what leaving the block does. */
    abstract void leave(UnitCompiler unit, Node at);

    /** Whether {@link #leave} emits anything. */
    boolean hasCleanup() {
      return true;
    }
  }

  /** A loop: where {@code break} and {@code continue} go. */
  static final class LoopBlock extends Block {
    final Label breakTarget;
    final Label continueTarget;

    LoopBlock(Label breakTarget, Label continueTarget) {
      super(null);
      this.breakTarget = breakTarget;
      this.continueTarget = continueTarget;
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      // The iterator is simply forgotten.
    }

    @Override
    boolean hasCleanup() {
      return false;
    }
  }

  /** The body of a {@code try … finally}. */
  static final class FinallyBlock extends Block {
    private final List<Stmt> finalbody;

    FinallyBlock(Region region, List<Stmt> finalbody) {
      super(region);
      this.finalbody = finalbody;
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      unit.statements.all(finalbody);
    }
  }

  /** An exception handler, perhaps with a variable for the exception. */
  static final class HandlerBlock extends Block {
    private final int saved;
    private final String name;

    HandlerBlock(Region region, int saved, String name) {
      super(region);
      this.saved = saved;
      this.name = name;
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      unit.tries.leaveHandler(at, saved, name);
    }
  }

  /** The body of a {@code with}. */
  static final class WithBlock extends Block {
    private final WithStatements.Manager manager;

    WithBlock(Region region, WithStatements.Manager manager) {
      super(region);
      this.manager = manager;
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      unit.withs.leaveNormally(manager);
    }
  }

  /** The body of an {@code except*} clause, which can't be left early. */
  static final class StarBlock extends Block {
    StarBlock(Region region) {
      super(region);
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      throw unit.module.error(
          at, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
  }

  private final UnitCompiler unit;
  private List<Block> blocks = new ArrayList<>();

  ControlStack(UnitCompiler unit) {
    this.unit = unit;
  }

  void push(Node at, Block block) {
    if (blocks.size() >= MAX_DEPTH) {
      throw unit.module.error(at, "too many statically nested blocks");
    }
    blocks.add(block);
  }

  void pop() {
    blocks.remove(blocks.size() - 1);
  }

  /** Whether leaving all blocks emits code. */
  boolean hasCleanup() {
    for (Block block : blocks) {
      if (block.hasCleanup()) {
        return true;
      }
    }
    return false;
  }

  /** Leaves all blocks, then emits {@code exit}. */
  void leaveAll(Node at, Runnable exit) {
    leave(at, 0, exit);
  }

  /** Leaves the blocks inside the innermost loop, then goes to its end. */
  void breakLoop(Node at) {
    int loop = innermostLoop(at, "'break' outside loop");
    leave(at, loop + 1, () -> unit.code.jump(at, ((LoopBlock) blocks.get(loop)).breakTarget));
  }

  /** Leaves the blocks inside the innermost loop, then goes to its next iteration. */
  void continueLoop(Node at) {
    int loop = innermostLoop(at, "'continue' not properly in loop");
    leave(at, loop + 1, () -> unit.code.jump(at, ((LoopBlock) blocks.get(loop)).continueTarget));
  }

  private int innermostLoop(Node at, String message) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof LoopBlock) {
        return i;
      }
    }
    throw unit.module.error(at, message);
  }

  private void leave(Node at, int depth, Runnable exit) {
    List<Block> all = blocks;
    blocks = new ArrayList<>(all);
    for (int i = all.size() - 1; i >= depth; i--) {
      Block block = all.get(i);
      if (block.region != null) {
        block.region.suspend();
      }
      pop();
      block.leave(unit, at);
    }
    exit.run();
    blocks = all;
    for (Block block : all.subList(depth, all.size())) {
      if (block.region != null) {
        block.region.resume();
      }
    }
  }
}
