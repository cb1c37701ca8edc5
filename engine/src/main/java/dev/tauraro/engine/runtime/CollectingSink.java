package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.KeyTable;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** Adds items to a list or a set, and charges steps for each batch of them. */
final class CollectingSink extends ItemSink {
  private static final int BATCH = 64;

  private final PyList list;
  private final PySet set;
  private int count;

  CollectingSink(PyList list) {
    this.list = list;
    this.set = null;
  }

  CollectingSink(PySet set) {
    this.list = null;
    this.set = set;
  }

  /** Counts an item that was added. */
  void count() {
    if ((++count & BATCH - 1) == 0) {
      Metering.charge(BATCH / 8);
    }
  }

  @Override
  public boolean take(Object item) {
    // The last item of a batch goes the usual way, for steps are charged then.
    if ((count + 1 & BATCH - 1) == 0) {
      return false;
    }
    try {
      if (list != null) {
        list.append(item);
      } else if (!addQuietly(item)) {
        return false;
      }
    } catch (ScriptRaise | LimitExceeded e) {
      // It is raised again, by whoever adds the item instead.
      return false;
    }
    count++;
    return true;
  }

  private boolean addQuietly(Object item) {
    int entry;
    if (item instanceof Long) {
      entry = set.findQuietly((long) (Long) item);
    } else if (item instanceof String) {
      entry = set.findQuietly((String) item);
    } else if (item.getClass() == PyTuple.class) {
      entry = set.findQuietly((PyTuple) item);
    } else {
      return false;
    }
    if (entry == KeyTable.ASK) {
      return false;
    }
    set.addAt(entry, item);
    return true;
  }
}
