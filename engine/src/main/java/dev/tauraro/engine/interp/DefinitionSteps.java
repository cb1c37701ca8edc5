package dev.tauraro.engine.interp;

import dev.tauraro.engine.runtime.Access;

/** Functions, classes, imports, and calls with keywords. */
final class DefinitionSteps {
  private DefinitionSteps() {}

  static final class Nop extends Instruction {
    Nop(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      return pc + 1;
    }
  }

  static final class DeleteAttr extends Instruction {
    DeleteAttr(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Access.delete(r[a], frame.profile.names[c]);
      return pc + 1;
    }
  }

  static final class CallKw extends Instruction {
    CallKw(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = CallOps.callKeywords(frame, b, c);
      return pc + 1;
    }
  }

  static final class CallEx extends Instruction {
    CallEx(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = CallOps.callSpread(r, b);
      return pc + 1;
    }
  }

  static final class MakeFunction extends Instruction {
    MakeFunction(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = FunctionOps.make(frame, b, c);
      return pc + 1;
    }
  }

  static final class BuildClass extends Instruction {
    BuildClass(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = ClassOps.build(frame, b);
      return pc + 1;
    }
  }

  static final class Intrinsic extends Instruction {
    Intrinsic(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = IntrinsicOps.run(frame, c & 0xFF, b, c >> 8);
      return pc + 1;
    }
  }

  static final class ImportName extends Instruction {
    ImportName(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Imports.statement(frame, frame.profile.names[c], r[b], r[b + 1]);
      return pc + 1;
    }
  }

  static final class ImportFrom extends Instruction {
    ImportFrom(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Imports.importFrom(frame, r[b], frame.profile.names[c]);
      return pc + 1;
    }
  }
}
