package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.runtime.Items;

/** Items and short displays. */
final class ItemSteps {
  private ItemSteps() {}

  static final class BuildList extends Instruction {
    BuildList(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.list(r, b, c);
      return pc + 1;
    }
  }

  static final class BuildTuple extends Instruction {
    BuildTuple(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.tuple(r, b, c);
      return pc + 1;
    }
  }

  static final class ListAppend extends Instruction {
    ListAppend(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      ((PyList) r[a]).append(r[b]);
      return pc + 1;
    }
  }

  static final class GetItem extends Instruction {
    GetItem(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = Items.get(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class SetItem extends Instruction {
    SetItem(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Items.set(r[a], r[b], r[c]);
      return pc + 1;
    }
  }
}
