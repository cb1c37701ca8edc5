package dev.tauraro.engine.interp;

/** Raising, handling, and with statements. */
final class ExceptionSteps {
  private ExceptionSteps() {}

  static final class Raise extends Instruction {
    Raise(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      throw RaiseOps.raise(frame, r[a], r[b], c);
    }
  }

  static final class Reraise extends Instruction {
    Reraise(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      throw RaiseOps.again(frame, r[a], b != 0);
    }
  }

  static final class PushHandled extends Instruction {
    PushHandled(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = RaiseOps.pushHandled(frame, r[b]);
      return pc + 1;
    }
  }

  static final class PopHandled extends Instruction {
    PopHandled(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      RaiseOps.popHandled(frame, r[a]);
      return pc + 1;
    }
  }

  static final class MatchException extends Instruction {
    MatchException(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = RaiseOps.matches(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class WithMethod extends Instruction {
    WithMethod(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = c == 0 ? WithOps.enter(r[b]) : WithOps.exit(r[b]);
      return pc + 1;
    }
  }

  static final class AsyncWithEnter extends Instruction {
    AsyncWithEnter(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      AsyncOps.enter(r, a, r[b]);
      return pc + 1;
    }
  }

  static final class WithExit extends Instruction {
    WithExit(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = WithOps.exit(r[b], r[c]);
      return pc + 1;
    }
  }
}
