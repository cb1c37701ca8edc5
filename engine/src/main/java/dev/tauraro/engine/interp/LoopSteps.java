package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Unpacking;
import dev.tauraro.engine.sandbox.Budget;

/** Iteration and back edges. */
final class LoopSteps {
  private LoopSteps() {}

  static final class JumpBack extends Instruction {
    JumpBack(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Budget budget = frame.context.budget;
      budget.interpreted++;
      if (--budget.fuel < 0) {
        budget.refill();
      }
      return frame.profile.tiering ? LoopOps.backEdge(frame, a, c) : c;
    }
  }

  static final class GetIter extends Instruction {
    GetIter(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Iteration.iterate(r[b]);
      return pc + 1;
    }
  }

  static final class ForIter extends Instruction {
    ForIter(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object iterator = r[b];
      Object item =
          iterator instanceof RangeIterator
              ? ((RangeIterator) iterator).next()
              : Iteration.next(iterator);
      if (item == null) {
        return c;
      }
      r[a] = item;
      return pc + 1;
    }
  }

  static final class Unpack extends Instruction {
    Unpack(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Unpacking.exact(r[b], r, a, c);
      return pc + 1;
    }
  }
}
