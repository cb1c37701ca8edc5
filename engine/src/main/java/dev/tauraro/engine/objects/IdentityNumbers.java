package dev.tauraro.engine.objects;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that {@code id()} gives to the objects of one context, in the order in which they are
 * asked for: two objects that live at the same time never have the same, and every run of a script
 * gives the same ones.
 */
public final class IdentityNumbers {
  private static final long FIRST = 0x7f0000000000L;
  private static final long SPACING = 16;

  /**
   * Numbers of plain values are odd multiples of this, so that they differ from those of objects.
   */
  private static final long VALUE_MARK = 8;

  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final Map<Key, Long> numbers = new HashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private long last = FIRST;

  /** A weak reference that equals others to the same object. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object value, ReferenceQueue<Object> queue) {
      super(value, queue);
      hash = System.identityHashCode(value);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object value = get();
      return value != null && other instanceof Key && ((Key) other).get() == value;
    }
  }

  /** The number of a value; ints and floats are known by their value. */
  public long of(Object value) {
    if (value instanceof Long) {
      return ofBits((Long) value);
    }
    if (value instanceof Double) {
      return ofBits(Double.doubleToRawLongBits((Double) value) * MIXER);
    }
    for (Reference<?> key = dead.poll(); key != null; key = dead.poll()) {
      numbers.remove(key);
    }
    return numbers.computeIfAbsent(new Key(value, dead), key -> last += SPACING);
  }

  private static long ofBits(long bits) {
    return (bits * SPACING & Long.MAX_VALUE) + VALUE_MARK;
  }
}
