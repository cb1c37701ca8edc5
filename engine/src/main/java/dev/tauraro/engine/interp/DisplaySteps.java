package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Unpacking;

/** Displays, formatting, unpacking and slices. */
final class DisplaySteps {
  private DisplaySteps() {}

  static final class BuildSet extends Instruction {
    BuildSet(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.set(r, b, c);
      return pc + 1;
    }
  }

  static final class BuildDict extends Instruction {
    BuildDict(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.dict(r, b, c);
      return pc + 1;
    }
  }

  static final class BuildString extends Instruction {
    BuildString(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.string(r, b, c);
      return pc + 1;
    }
  }

  static final class BuildSlice extends Instruction {
    BuildSlice(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = new PySlice(r[b], r[b + 1], r[b + 2]);
      return pc + 1;
    }
  }

  static final class FormatValue extends Instruction {
    FormatValue(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = BuildOps.format(r[b], r[b + 1], c);
      return pc + 1;
    }
  }

  static final class ListExtend extends Instruction {
    ListExtend(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      BuildOps.extend((PyList) r[a], r[b]);
      return pc + 1;
    }
  }

  static final class SetAdd extends Instruction {
    SetAdd(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      ((PySet) r[a]).add(r[b]);
      return pc + 1;
    }
  }

  static final class SetUpdate extends Instruction {
    SetUpdate(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Iteration.addAll((PySet) r[a], r[b]);
      return pc + 1;
    }
  }

  static final class DictAdd extends Instruction {
    DictAdd(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      ((PyDict) r[a]).store(r[b], r[c]);
      return pc + 1;
    }
  }

  static final class DictUpdate extends Instruction {
    DictUpdate(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      BuildOps.updateDict((PyDict) r[a], r[b]);
      return pc + 1;
    }
  }

  static final class DictMerge extends Instruction {
    DictMerge(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      BuildOps.mergeKeywords((PyDict) r[a], r[b], r[c]);
      return pc + 1;
    }
  }

  static final class ListToTuple extends Instruction {
    ListToTuple(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      r[a] = PyTuple.of(((PyList) r[b]).toArray());
      return pc + 1;
    }
  }

  static final class UnpackEx extends Instruction {
    UnpackEx(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Unpacking.starred(r[b], r, a, c & 0xFFF, c >> 12);
      return pc + 1;
    }
  }

  static final class DeleteItem extends Instruction {
    DeleteItem(int pc, long w) {
      super(pc, w);
    }

    @Override
    int run(Frame frame, Object[] r) {
      Items.delete(r[a], r[b]);
      return pc + 1;
    }
  }
}
