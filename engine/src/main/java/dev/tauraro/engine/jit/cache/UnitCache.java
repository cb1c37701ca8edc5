package dev.tauraro.engine.jit.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Units by key, bounded; the least recently used one goes first. Thread-safe. */
public final class UnitCache<U> {
  /**
   * Identifies a unit.
   *
   * @param owner what the unit belongs to, compared by identity
   * @param part which part of it
   */
  public record Key(Object owner, int part) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key && ((Key) other).owner == owner && ((Key) other).part == part;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(owner) * 31 + part;
    }
  }

  private final int capacity;
  private final Consumer<U> evicted;
  private final Map<Key, U> units = new LinkedHashMap<>(16, 0.75f, true);

  /** A cache of that many units; {@code evicted} hears of each that has to go. */
  public UnitCache(int capacity, Consumer<U> evicted) {
    this.capacity = capacity;
    this.evicted = evicted;
  }

  /** The unit of a key, made if there is none. */
  public U get(Key key, Supplier<U> maker) {
    U unit;
    U oldest = null;
    synchronized (units) {
      unit = units.get(key);
      if (unit == null) {
        unit = maker.get();
        units.put(key, unit);
        if (units.size() > capacity) {
          Key first = units.keySet().iterator().next();
          oldest = units.remove(first);
        }
      }
    }
    if (oldest != null) {
      evicted.accept(oldest);
    }
    return unit;
  }

  /** The unit of a key, or null. */
  public U getIfPresent(Key key) {
    synchronized (units) {
      return units.get(key);
    }
  }

  /** Removes the units that are to go; {@code evicted} hears of each. */
  public int removeIf(Predicate<U> isToGo) {
    List<Map.Entry<Key, U>> all;
    synchronized (units) {
      all = units.entrySet().stream().map(Map.Entry::copyOf).toList();
    }
    int removed = 0;
    for (Map.Entry<Key, U> entry : all) {
      if (isToGo.test(entry.getValue()) && remove(entry)) {
        evicted.accept(entry.getValue());
        removed++;
      }
    }
    return removed;
  }

  private boolean remove(Map.Entry<Key, U> entry) {
    synchronized (units) {
      return units.remove(entry.getKey(), entry.getValue());
    }
  }

  public int size() {
    synchronized (units) {
      return units.size();
    }
  }
}
