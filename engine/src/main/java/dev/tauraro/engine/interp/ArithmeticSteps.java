package dev.tauraro.engine.interp;

import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Truth;

/** Arithmetic. */
final class ArithmeticSteps {
  private ArithmeticSteps() {}

  static final class Negate extends Instruction {
    Negate(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.negate(r[b]);
      return pc + 1;
    }
  }

  static final class Not extends Instruction {
    Not(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = !Truth.of(r[b]);
      return pc + 1;
    }
  }

  static final class Add extends Instruction {
    Add(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.add(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Sub extends Instruction {
    Sub(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.sub(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Mul extends Instruction {
    Mul(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.mul(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class TrueDiv extends Instruction {
    TrueDiv(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.trueDiv(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class FloorDiv extends Instruction {
    FloorDiv(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.floorDiv(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Mod extends Instruction {
    Mod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.mod(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Pow extends Instruction {
    Pow(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.pow(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Lshift extends Instruction {
    Lshift(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.lshift(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Rshift extends Instruction {
    Rshift(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.rshift(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class And extends Instruction {
    And(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.and(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Or extends Instruction {
    Or(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.or(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Xor extends Instruction {
    Xor(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.xor(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Iadd extends Instruction {
    Iadd(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.iadd(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Isub extends Instruction {
    Isub(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.isub(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Imul extends Instruction {
    Imul(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Arithmetic.imul(r[b], r[c]);
      return pc + 1;
    }
  }
}
