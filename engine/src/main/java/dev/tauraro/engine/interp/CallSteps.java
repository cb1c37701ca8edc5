package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyFunction;

/** Calls, and what ends an activation. */
final class CallSteps {
  private CallSteps() {}

  static final class Call extends Instruction {
    Call(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object function = r[b];
      // Not left to the general method: each Java method between two activations costs stack.
      r[a] =
          function instanceof PyFunction
              ? CallOps.callFunction((PyFunction) function, r, b + 1, c)
              : CallOps.call(r, b, c);
      return pc + 1;
    }
  }

  static final class CallMethod extends Instruction {
    CallMethod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object function = r[b];
      r[a] =
          function instanceof PyFunction && r[b + 1] != null
              ? CallOps.callFunction((PyFunction) function, r, b + 1, c + 1)
              : CallOps.callMethod(r, b, c);
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
