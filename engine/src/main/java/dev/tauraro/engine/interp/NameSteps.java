package dev.tauraro.engine.interp;

/** Variables of class bodies, deletions, and cells. */
final class NameSteps {
  private NameSteps() {}

  static final class DeleteGlobal extends Instruction {
    DeleteGlobal(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      NameOps.deleteGlobal(frame, c);
      return pc + 1;
    }
  }

  static final class LoadName extends Instruction {
    LoadName(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = NameOps.load(frame, b == 1 ? null : frame.namespace, c);
      return pc + 1;
    }
  }

  static final class StoreName extends Instruction {
    StoreName(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      NameOps.store(frame, b == 1 ? null : frame.namespace, c, r[a]);
      return pc + 1;
    }
  }

  static final class DeleteName extends Instruction {
    DeleteName(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      NameOps.delete(frame, b == 1 ? null : frame.namespace, c);
      return pc + 1;
    }
  }

  static final class LoadClassDeref extends Instruction {
    LoadClassDeref(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = NameOps.loadClassCell(frame, c);
      return pc + 1;
    }
  }

  static final class DeleteDeref extends Instruction {
    DeleteDeref(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      NameOps.deleteCell(frame, c);
      return pc + 1;
    }
  }

  static final class LoadCell extends Instruction {
    LoadCell(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = frame.cells[c];
      return pc + 1;
    }
  }
}
