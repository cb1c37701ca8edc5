package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Ty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the loop headers of a region must assume about their variables. A build begins
 * optimistically; when a back edge does not keep an assumption, that is written down here and the
 * build starts anew. Assumptions only get weaker, so this ends.
 */
final class HeaderFacts {
  private record Key(int pc, int variable) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key && ((Key) other).pc == pc && ((Key) other).variable == variable;
    }

    @Override
    public int hashCode() {
      return 31 * pc + variable;
    }
  }

  private final Map<Key, Ty> kinds = new HashMap<>();
  private final Set<Key> settled = new HashSet<>();
  private final Set<Key> inMemory = new HashSet<>();
  private final Set<Integer> plainIterators = new HashSet<>();
  private boolean changed;

  /** The kind that a variable must have at the header, or null when none is demanded yet. */
  Ty kind(int pc, int variable) {
    return kinds.get(new Key(pc, variable));
  }

  /** Whether the variable is read from memory in the loop, since something in it may change it. */
  boolean isInMemory(int pc, int variable) {
    return inMemory.contains(new Key(pc, variable));
  }

  void setInMemory(int pc, int variable) {
    changed |= inMemory.add(new Key(pc, variable));
  }

  /** Whether the iterator of the loop at a header must be a real object. */
  boolean isPlainIterator(int pc) {
    return plainIterators.contains(pc);
  }

  void setPlainIterator(int pc) {
    changed |= plainIterators.add(pc);
  }

  /**
   * Compares what a back edge brings with what was assumed; weakens the assumption if need be.
   *
   * @param entry kind of the variable where the loop is entered
   */
  void meet(int pc, int variable, Ty assumed, Ty entry, Ty back) {
    if (back == assumed || assumed == Ty.ANY || assumed == Ty.OBJECT && back.isBound()) {
      boolean guessable = entry == Ty.ANY || entry == Ty.OBJECT;
      Key key = new Key(pc, variable);
      if (guessable && back.isKnown() && back.isPrimitive() && settled.add(key)) {
        // The loop keeps the variable unboxed if the value at its entry can be checked once.
        kinds.put(key, back);
        changed = true;
      }
      return;
    }
    Key key = new Key(pc, variable);
    settled.add(key);
    kinds.put(key, Ty.join(assumed, back));
    changed = true;
  }

  /** Whether anything changed since the last call. */
  boolean takeChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }
}
