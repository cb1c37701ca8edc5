package dev.tauraro.engine.compile;

import dev.tauraro.engine.bytecode.AssignedRegisters;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Code whose jumps are resolved, with the last touches: checks of variables that are certainly
 * bound are taken out, jumps to jumps go straight to the end, jumps to the next instruction
 * disappear.
 */
final class FinishedCode {
  private long[] words;
  private int[] starts;
  private int[] ends;
  private final boolean[] removed;
  private CodeUnit.Loop[] loops;
  private CodeUnit.Handler[] handlers;

  FinishedCode(long[] words, int[] starts, int[] ends) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.removed = new boolean[words.length];
  }

  long[] words() {
    return words;
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  CodeUnit.Loop[] loops() {
    return loops;
  }

  CodeUnit.Handler[] handlers() {
    return handlers;
  }

  /** Numbers the loops that have a back edge. They come in the order of their headers. */
  void setLoops(List<LoopRange> ranges) {
    int count = 0;
    for (LoopRange range : ranges) {
      if (range.end >= 0) {
        range.index = count++;
      }
    }
    loops = new CodeUnit.Loop[count];
    for (LoopRange range : ranges) {
      if (range.end >= 0) {
        LoopRange parent = range.realParent();
        loops[range.index] =
            new CodeUnit.Loop(range.header, range.end, parent == null ? -1 : parent.index);
        words[range.end - 1] = Word.of(Op.JUMP_BACK, range.index, 0, range.header);
      }
    }
  }

  void setHandlers(List<CodeUnit.Handler> list) {
    handlers = list.toArray(new CodeUnit.Handler[0]);
  }

  /** Takes out the checks of variables that are bound on every path. */
  void removeChecks(int locals, int parameters) {
    boolean found = false;
    for (long word : words) {
      if (Op.of(word) == Op.CHECK_BOUND) {
        found = true;
        break;
      }
    }
    if (!found) {
      return;
    }
    new AssignedRegisters(words, handlers, locals, true)
        .run(
            parameters,
            (pc, state) -> {
              long word = words[pc];
              if (Op.of(word) == Op.CHECK_BOUND && state.isAssigned(Word.a(word))) {
                removed[pc] = true;
              }
            });
  }

  /** Leads jumps to unconditional jumps straight to where these go. */
  void threadJumps() {
    boolean[] header = new boolean[words.length];
    for (CodeUnit.Loop loop : loops) {
      header[loop.header()] = true;
    }
    for (int pc = words.length - 1; pc >= 0; pc--) {
      long word = words[pc];
      Op op = Op.of(word);
      if (op.c() != Operand.TARGET || op == Op.JUMP_BACK) {
        continue;
      }
      // Jumps go forward, so the target's own jump has been led to its end already.
      int target = skipRemoved(Word.c(word));
      if (Op.of(words[target]) == Op.JUMP && !header[target]) {
        target = skipRemoved(Word.c(words[target]));
      }
      words[pc] = Word.of(op, Word.a(word), Word.b(word), target);
    }
  }

  /** Drops jumps to the next instruction. */
  void removeEmptyJumps() {
    for (int pc = words.length - 2; pc >= 0; pc--) {
      long word = words[pc];
      if (!removed[pc]
          && Op.of(word) == Op.JUMP
          && skipRemoved(pc + 1) == skipRemoved(Word.c(word))) {
        removed[pc] = true;
      }
    }
  }

  /** Drops what no path leads to since jumps go straight to their ends. */
  void removeUnreachable() {
    boolean[] reached = new boolean[words.length];
    boolean[] handles = new boolean[words.length];
    for (CodeUnit.Handler handler : handlers) {
      handles[handler.handler()] = true;
    }
    reached[0] = true;
    // Jumps go forward and handlers stand behind their ranges: one sweep finds everything.
    for (int pc = 0; pc < words.length; pc++) {
      if (handles[pc]) {
        for (CodeUnit.Handler handler : handlers) {
          reached[pc] |= handler.handler() == pc && anyReached(reached, handler);
        }
      }
      if (!reached[pc]) {
        removed[pc] = true;
        continue;
      }
      long word = words[pc];
      Op op = Op.of(word);
      if (op.c() == Operand.TARGET) {
        reached[Word.c(word)] = true;
      }
      if (!op.has(Effect.TERMINATES)) {
        reached[pc + 1] = true;
      }
    }
  }

  private static boolean anyReached(boolean[] reached, CodeUnit.Handler handler) {
    for (int pc = handler.start(); pc < handler.end(); pc++) {
      if (reached[pc]) {
        return true;
      }
    }
    return false;
  }

  private int skipRemoved(int pc) {
    int next = pc;
    while (next < removed.length - 1 && removed[next]) {
      next++;
    }
    return next;
  }

  /** Moves the code together. */
  void compact() {
    keepHeadersApart();
    int count = words.length;
    int[] moved = new int[count + 1];
    int size = 0;
    for (int pc = 0; pc < count; pc++) {
      moved[pc] = size;
      if (!removed[pc]) {
        size++;
      }
    }
    moved[count] = size;
    if (size == count) {
      return;
    }
    long[] newWords = new long[size];
    int[] newStarts = new int[size];
    int[] newEnds = new int[size];
    for (int pc = 0; pc < count; pc++) {
      if (removed[pc]) {
        continue;
      }
      long word = words[pc];
      Op op = Op.of(word);
      int to = moved[pc];
      newWords[to] =
          op.c() == Operand.TARGET
              ? Word.of(op, Word.a(word), Word.b(word), moved[Word.c(word)])
              : word;
      newStarts[to] = starts[pc];
      newEnds[to] = ends[pc];
    }
    words = newWords;
    starts = newStarts;
    ends = newEnds;
    moveTables(moved);
  }

  /** A pc is the header of one loop only. */
  private void keepHeadersApart() {
    for (CodeUnit.Loop loop : loops) {
      if (loop.parent() >= 0) {
        int header = loops[loop.parent()].header();
        if (skipRemoved(header) >= loop.header()) {
          words[header] = Word.of(Op.NOP, 0, 0, 0);
          removed[header] = false;
        }
      }
    }
  }

  private void moveTables(int[] moved) {
    for (int i = 0; i < loops.length; i++) {
      CodeUnit.Loop loop = loops[i];
      loops[i] = new CodeUnit.Loop(moved[loop.header()], moved[loop.end()], loop.parent());
    }
    int kept = 0;
    for (CodeUnit.Handler handler : handlers) {
      int start = moved[handler.start()];
      int end = moved[handler.end()];
      if (start < end) {
        handlers[kept++] =
            new CodeUnit.Handler(start, end, moved[handler.handler()], handler.register());
      }
    }
    handlers = Arrays.copyOf(handlers, kept);
  }
}
