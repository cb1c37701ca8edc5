package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Truth;

/** Jumps within a trip of a loop. */
final class JumpSteps {
  private JumpSteps() {}

  static final class Jump extends Instruction {
    Jump(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return c;
    }
  }

  static final class JumpIfTrue extends Instruction {
    JumpIfTrue(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Truth.of(r[a]) ? c : pc + 1;
    }
  }

  static final class JumpIfFalse extends Instruction {
    JumpIfFalse(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Truth.of(r[a]) ? pc + 1 : c;
    }
  }

  static final class JumpIfNone extends Instruction {
    JumpIfNone(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return r[a] == None.NONE ? c : pc + 1;
    }
  }

  static final class JumpIfNotNone extends Instruction {
    JumpIfNotNone(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return r[a] == None.NONE ? pc + 1 : c;
    }
  }

  static final class JumpIfLt extends Instruction {
    JumpIfLt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isLt(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpIfLe extends Instruction {
    JumpIfLe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isLe(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpIfEq extends Instruction {
    JumpIfEq(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isEq(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpIfNe extends Instruction {
    JumpIfNe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isNe(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpIfGt extends Instruction {
    JumpIfGt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isGt(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpIfGe extends Instruction {
    JumpIfGe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isGe(r[a], r[b]) ? c : pc + 1;
    }
  }

  static final class JumpUnlessLt extends Instruction {
    JumpUnlessLt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isLt(r[a], r[b]) ? pc + 1 : c;
    }
  }

  static final class JumpUnlessLe extends Instruction {
    JumpUnlessLe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isLe(r[a], r[b]) ? pc + 1 : c;
    }
  }

  static final class JumpUnlessEq extends Instruction {
    JumpUnlessEq(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isEq(r[a], r[b]) ? pc + 1 : c;
    }
  }

  static final class JumpUnlessNe extends Instruction {
    JumpUnlessNe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isNe(r[a], r[b]) ? pc + 1 : c;
    }
  }

  static final class JumpUnlessGt extends Instruction {
    JumpUnlessGt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isGt(r[a], r[b]) ? pc + 1 : c;
    }
  }

  static final class JumpUnlessGe extends Instruction {
    JumpUnlessGe(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return Compare.isGe(r[a], r[b]) ? pc + 1 : c;
    }
  }
}
