package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the instructions of a unit with their positions, jumps, loops and protected ranges.
 *
 * <p>Instructions that can't be reached are dropped as they come, so a caller need not ask.
 */
final class CodeBuilder {
  private long[] words = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Label[] targets = new Label[64];
  private int size;
  private boolean reachable = true;
  private final List<CodeUnit.Handler> handlers = new ArrayList<>();
  private final List<LoopRange> loops = new ArrayList<>();
  private LoopRange innermost;

  int pc() {
    return size;
  }

  /** Whether the next instruction can be reached. */
  boolean isReachable() {
    return reachable;
  }

  void emit(Node at, Op op, int a, int b, int c) {
    emit(at.start(), at.end(), op, a, b, c);
  }

  void emit(int start, int end, Op op, int a, int b, int c) {
    if (!reachable) {
      return;
    }
    if (size == words.length) {
      int capacity = size * 2;
      words = Arrays.copyOf(words, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      targets = Arrays.copyOf(targets, capacity);
    }
    words[size] = Word.of(op, a, b, c);
    starts[size] = start;
    ends[size] = end;
    size++;
    if (op.has(Effect.TERMINATES)) {
      reachable = false;
    }
  }

  /** Emits an instruction whose operand c is the target. */
  void emitJump(Node at, Op op, int a, int b, Label target) {
    if (!reachable) {
      return;
    }
    emit(at, op, a, b, 0);
    targets[size - 1] = target;
    target.used = true;
  }

  void jump(Node at, Label target) {
    emitJump(at, Op.JUMP, 0, 0, target);
  }

  void bind(Label label) {
    label.pc = size;
    if (label.used) {
      reachable = true;
    }
  }

  /** Starts a loop here: the next instruction is its header. */
  LoopRange beginLoop(Node at) {
    if (innermost != null && innermost.header == size) {
      // A header of its own for each loop, so that a pc says which loop is entered.
      emit(at, Op.NOP, 0, 0, 0);
    }
    LoopRange loop = new LoopRange(innermost, size);
    innermost = loop;
    loops.add(loop);
    return loop;
  }

  /** Ends a loop with its back edge, unless the end of its body can't be reached. */
  void endLoop(Node at, LoopRange loop) {
    if (reachable) {
      emit(at, Op.JUMP_BACK, 0, 0, loop.header);
      loop.end = size;
    }
    innermost = loop.parent;
  }

  /**
   * Starts the handler of a region here. Without an instruction in the region that could raise, the
   * handler can't be reached.
   */
  void bindHandler(Region region, int register) {
    for (Region.Range range : region.ranges()) {
      if (mayRaise(range)) {
        handlers.add(new CodeUnit.Handler(range.start(), range.end(), size, register));
        reachable = true;
      }
    }
  }

  private boolean mayRaise(Region.Range range) {
    for (int pc = range.start(); pc < range.end(); pc++) {
      if (Op.of(words[pc]).has(Effect.RAISES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The finished code; nothing can be emitted afterwards.
   *
   * @param jumps whether scripts may go on at any line, so that all variables are checked
   */
  FinishedCode finish(int locals, int parameters, boolean jumps) {
    for (int pc = 0; pc < size; pc++) {
      if (targets[pc] != null) {
        long word = words[pc];
        words[pc] = Word.of(Op.of(word), Word.a(word), Word.b(word), targets[pc].pc);
      }
    }
    FinishedCode code =
        new FinishedCode(
            Arrays.copyOf(words, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    code.setLoops(loops);
    code.setHandlers(handlers);
    if (!jumps) {
      code.removeChecks(locals, parameters);
    }
    code.threadJumps();
    code.removeUnreachable();
    code.removeEmptyJumps();
    code.compact();
    return code;
  }
}
