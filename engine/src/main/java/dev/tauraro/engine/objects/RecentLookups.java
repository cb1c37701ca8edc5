package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * The places that were found last in a type. Names are compared by identity: those of instructions
 * are interned.
 */
final class RecentLookups {
  /** Size of the table; a power of two. */
  private static final int SIZE = 64;

  private static final Held[] NOTHING = new Held[SIZE];

  static {
    Arrays.fill(NOTHING, new Held(null));
  }

  private Held[] table = NOTHING;

  /** What a lookup found, or null when it is not among the last. */
  Held find(String attribute) {
    Held last = table[attribute.hashCode() & SIZE - 1];
    return last.foundAs == attribute ? last : null;
  }

  /** Keeps a place, which is of no other attribute. */
  void add(String attribute, Held held) {
    Held[] known = table;
    if (known == NOTHING) {
      known = NOTHING.clone();
      table = known;
    }
    held.foundAs = attribute;
    known[attribute.hashCode() & SIZE - 1] = held;
  }

  void clear() {
    table = NOTHING;
  }
}
