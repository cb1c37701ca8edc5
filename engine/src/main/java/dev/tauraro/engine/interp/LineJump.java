package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Liveness;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Work;
import java.util.BitSet;

/**
 * Lets a frame go on at another line, as tracing functions ask for by setting {@code f_lineno}. The
 * place must need no intermediate values (iterators, exit methods, exceptions) but those that the
 * frame has now.
 */
final class LineJump {
  private static final String NO_EXCEPTION =
      "can't jump into an 'except' block as there's no exception";

  private final Frame frame;
  private final CodeUnit code;
  private final Liveness live;

  private LineJump(Frame frame) {
    this.frame = frame;
    this.code = frame.code;
    Work.elements(code.code().length);
    this.live = Liveness.of(code, new BitSet());
  }

  static void to(Frame frame, long line) {
    if (frame.beginning || frame.event == null) {
      throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
    }
    if (!frame.event.equals("line") || !frame.code.globals().isTraced()) {
      throw Errors.valueError("can only jump from a 'line' trace event");
    }
    if (line < frame.code.firstLine()) {
      throw Errors.valueError("line " + line + " comes before the current code block");
    }
    new LineJump(frame).go(line);
  }

  private void go(long line) {
    int wanted = lineFrom(line);
    if (wanted < 0) {
      throw Errors.valueError("line " + line + " comes after the current code block");
    }
    int refused = -1;
    for (int pc = 0; pc < code.code().length; pc++) {
      if (isStart(pc, wanted)) {
        if (fits(pc)) {
          leaveHandlers(pc);
          frame.pc = pc;
          return;
        }
        refused = refused < 0 ? pc : refused;
      }
    }
    throw Errors.valueError(reason(refused));
  }

  /** The first line from the given one on at which something begins, or -1. */
  private int lineFrom(long line) {
    int found = -1;
    for (int pc = 0; pc < code.code().length; pc++) {
      int each = code.lineAt(pc);
      if (each >= line && (found < 0 || each < found) && isStart(pc, each)) {
        found = each;
      }
    }
    return found;
  }

  /** Whether a statement or a clause begins with the instruction. */
  private boolean isStart(int pc, int line) {
    int op = Word.op(code.code()[pc]);
    boolean artificial =
        op == Op.Code.JUMP
            || op == Op.Code.JUMP_BACK
            || op == Op.Code.POP_HANDLED
            || op == Op.Code.CLEAR
            || op == Op.Code.RERAISE;
    return !artificial
        && code.lineAt(pc) == line
        && (op == Op.Code.NOP || pc == 0 || code.lineAt(pc - 1) != line);
  }

  /** Whether all intermediate values that are read behind a place are there and in use. */
  private boolean fits(int pc) {
    int locals = code.variables().locals().size();
    BitSet needed = (BitSet) live.at(pc).clone();
    needed.clear(0, locals);
    needed.andNot(live.at(frame.pc));
    for (CodeUnit.Loop loop : code.body().loops()) {
      if (isIn(loop, pc) && isIn(loop, frame.pc)) {
        // Kept for the whole loop, though what follows here may not come back to it.
        needed.andNot(live.at(loop.header()));
      }
    }
    if (!needed.isEmpty()) {
      return false;
    }
    BitSet read = live.at(pc);
    for (int i = read.nextSetBit(locals); i >= 0; i = read.nextSetBit(i + 1)) {
      if (frame.r[i] == null) {
        return false;
      }
    }
    return code.handlingAt(pc).length <= code.handlingAt(frame.pc).length;
  }

  private static boolean isIn(CodeUnit.Loop loop, int pc) {
    return loop.header() <= pc && pc < loop.end();
  }

  /** Ends the handling of the exceptions in whose handlers the place is not. */
  private void leaveHandlers(int pc) {
    int[] now = code.handlingAt(frame.pc);
    int left = now.length - code.handlingAt(pc).length;
    for (int i = 0; i < left; i++) {
      RaiseOps.popHandled(frame, frame.r[now[i]]);
    }
  }

  private String reason(int pc) {
    if (code.handlingAt(pc).length > code.handlingAt(frame.pc).length) {
      return NO_EXCEPTION;
    }
    for (CodeUnit.Loop loop : code.body().loops()) {
      if (isIn(loop, pc) && !isIn(loop, frame.pc)) {
        return "can't jump into the body of a for loop";
      }
    }
    for (CodeUnit.Handler each : code.handlers()) {
      if (each.handler() <= pc && live.at(pc).get(each.register())) {
        return NO_EXCEPTION;
      }
    }
    return "incompatible stacks";
  }
}
