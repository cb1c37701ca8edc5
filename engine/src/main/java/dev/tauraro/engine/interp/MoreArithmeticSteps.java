package dev.tauraro.engine.interp;

import dev.tauraro.engine.runtime.Arithmetic;

/** The rarer arithmetic. */
final class MoreArithmeticSteps {
  private MoreArithmeticSteps() {}

  static final class MatMul extends Instruction {
    MatMul(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.matMul(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class ItrueDiv extends Instruction {
    ItrueDiv(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.itrueDiv(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class IfloorDiv extends Instruction {
    IfloorDiv(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.ifloorDiv(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Imod extends Instruction {
    Imod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.imod(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ipow extends Instruction {
    Ipow(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.ipow(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class ImatMul extends Instruction {
    ImatMul(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.imatMul(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ilshift extends Instruction {
    Ilshift(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.ilshift(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Irshift extends Instruction {
    Irshift(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.irshift(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Iand extends Instruction {
    Iand(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.iand(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ior extends Instruction {
    Ior(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.ior(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ixor extends Instruction {
    Ixor(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.ixor(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Positive extends Instruction {
    Positive(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.positive(r[b]);
      return pc + 1;
    }
  }

  static final class Invert extends Instruction {
    Invert(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.invert(r[b]);
      return pc + 1;
    }
  }
}
