package dev.tauraro.engine.bytecode;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Adds registers to a set or takes them out. A class of its own because a lambda, which would do,
 * is slow to link when the first loop of a process is compiled.
 */
public record RegisterMarker(BitSet set, boolean value) implements IntConsumer {
  @Override
  public void accept(int register) {
    set.set(register, value);
  }
}
