package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.GlobalCell;

/** Loading and storing variables. */
final class VariableSteps {
  private VariableSteps() {}

  static final class LoadConst extends Instruction {
    LoadConst(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = frame.profile.constants[c];
      return pc + 1;
    }
  }

  static final class Move extends Instruction {
    Move(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = r[b];
      return pc + 1;
    }
  }

  static final class Clear extends Instruction {
    Clear(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = null;
      return pc + 1;
    }
  }

  static final class CheckBound extends Instruction {
    CheckBound(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      if (r[a] == null) {
        throw NameOps.unbound(frame, c);
      }
      return pc + 1;
    }
  }

  static final class LoadGlobal extends Instruction {
    LoadGlobal(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      GlobalCell cell = frame.globals[c];
      r[a] = cell.value != null ? cell.value : NameOps.builtin(frame, cell);
      return pc + 1;
    }
  }

  static final class StoreGlobal extends Instruction {
    StoreGlobal(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      frame.globals[c].value = r[a];
      return pc + 1;
    }
  }

  static final class LoadDeref extends Instruction {
    LoadDeref(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Object captured = frame.cells[c].value;
      r[a] = captured != null ? captured : NameOps.emptyCell(frame, c);
      return pc + 1;
    }
  }

  static final class StoreDeref extends Instruction {
    StoreDeref(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      frame.cells[c].value = r[a];
      return pc + 1;
    }
  }
}
