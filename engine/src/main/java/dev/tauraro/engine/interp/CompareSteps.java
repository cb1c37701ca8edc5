package dev.tauraro.engine.interp;

import dev.tauraro.engine.runtime.Compare;

/** Comparisons that have a value. */
final class CompareSteps {
  private CompareSteps() {}

  static final class Lt extends Instruction {
    Lt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.lt(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Le extends Instruction {
    Le(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.le(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Eq extends Instruction {
    Eq(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.eq(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ne extends Instruction {
    Ne(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.ne(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Gt extends Instruction {
    Gt(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.gt(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Ge extends Instruction {
    Ge(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.ge(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class Is extends Instruction {
    Is(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = CompareOps.is(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class IsNot extends Instruction {
    IsNot(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = !CompareOps.is(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class In extends Instruction {
    In(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Compare.contains(r[c], r[b]);
      return pc + 1;
    }
  }

  static final class NotIn extends Instruction {
    NotIn(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = !Compare.contains(r[c], r[b]);
      return pc + 1;
    }
  }
}
