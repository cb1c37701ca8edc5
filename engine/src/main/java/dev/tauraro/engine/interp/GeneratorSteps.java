package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.runtime.Awaiting;

/** Suspension and delegation. */
final class GeneratorSteps {
  private GeneratorSteps() {}

  static final class Send extends Instruction {
    Send(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return GeneratorOps.send(frame, r, this);
    }
  }

  static final class GetYieldFromIter extends Instruction {
    GetYieldFromIter(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = GeneratorOps.yieldFromIterator(frame, r[b]);
      return pc + 1;
    }
  }

  static final class GetAwaitable extends Instruction {
    GetAwaitable(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Awaiting.iterator(r[b], AwaitOrigin.of(c));
      return pc + 1;
    }
  }

  static final class GetAiter extends Instruction {
    GetAiter(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = AsyncOps.iterate(r[b]);
      return pc + 1;
    }
  }

  static final class GetAnext extends Instruction {
    GetAnext(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = AsyncOps.next(r[b]);
      return pc + 1;
    }
  }
}
