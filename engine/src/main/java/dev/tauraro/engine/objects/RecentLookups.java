package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * The lookups done last in a type. Names are compared by identity: those of instructions are
 * interned.
 */
final class RecentLookups {
  /** Size of the table; a power of two. */
  private static final int SIZE = 64;

  private static final Lookup[] NOTHING = new Lookup[SIZE];

  static {
    Arrays.fill(NOTHING, new Lookup("", null));
  }

  private record Lookup(String attribute, Held held) {}

  private Lookup[] table = NOTHING;

  /** What a lookup found, or null when it is not among the last. */
  Held find(String attribute) {
    Lookup last = table[attribute.hashCode() & SIZE - 1];
    return last.attribute == attribute ? last.held : null;
  }

  void add(String attribute, Held held) {
    Lookup[] known = table;
    if (known == NOTHING) {
      known = NOTHING.clone();
      table = known;
    }
    known[attribute.hashCode() & SIZE - 1] = new Lookup(attribute, held);
  }

  void clear() {
    table = NOTHING;
  }
}
