package dev.tauraro.engine.interp;

/** Calls, and what ends an activation. */
final class CallSteps {
  private CallSteps() {}

  static final class Call extends Instruction {
    Call(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = CallOps.call(r, b, c);
      return pc + 1;
    }
  }

  static final class CallMethod extends Instruction {
    CallMethod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = CallOps.callMethod(r, b, c);
      return pc + 1;
    }
  }

  static final class Return extends Instruction {
    Return(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return ~a;
    }
  }

  static final class Yield extends Instruction {
    Yield(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      frame.generator.markYield();
      return ~b;
    }
  }
}
