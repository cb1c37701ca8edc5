package dev.tauraro.engine.runtime;

import dev.tauraro.engine.sandbox.Reachability;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A walk over everything that a script holds, that adds up how large it is. It knows the fields of
 * every class of the engine by reflection, so that no new kind of value can hide memory; what is
 * shared by all contexts (code, types, built-in functions) does not count.
 */
public final class LiveMemory implements Reachability.Walk {
  private static final long HEADER = 16;
  private static final long REFERENCE = 4;

  /** Arrays from this size on are remembered even if only one object can refer to them. */
  private static final long LARGE = 16 * 1024;

  /** Bytes of which one object is a sample. */
  private static final long SAMPLE = 16 * 1024;

  /** Objects between two looks at the clock. */
  private static final int BATCH = 1 << 15;

  private final IdentitySet met;
  private final ArrayDeque<Object> open = new ArrayDeque<>();
  private final List<Object> samples = new ArrayList<>();
  private final Runnable pulse;
  private long bytes;
  private long nextSample = SAMPLE;
  private int untilPulse = BATCH;

  /**
   * @param expected about how many objects will be met
   * @param pulse called now and then; may throw to end the walk
   */
  public LiveMemory(int expected, Runnable pulse) {
    this.met = new IdentitySet(expected);
    this.pulse = pulse;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public Iterable<Object> samples() {
    return samples;
  }

  /** Number of objects met, as far as they are remembered. */
  public int count() {
    return met.size();
  }

  @Override
  public void addRoot(Object root, long enough) {
    visit(root);
    while (bytes <= enough) {
      Object next = open.poll();
      if (next == null) {
        return;
      }
      expand(next);
      if (--untilPulse < 0) {
        untilPulse = BATCH;
        pulse.run();
      }
    }
  }

  private void visit(Object value) {
    if (value == null || value instanceof Boolean) {
      return;
    }
    if (value instanceof Long || value instanceof Double) {
      bytes += HEADER;
      return;
    }
    MemoryLayout layout = MemoryLayout.of(value);
    if (layout.kind() == MemoryLayout.Kind.LEAF) {
      bytes += 2 * HEADER;
    } else if (!layout.isShared(value) && met.add(value)) {
      open.push(value);
    }
  }

  private void expand(Object value) {
    MemoryLayout layout = MemoryLayout.of(value);
    if (bytes >= nextSample) {
      nextSample = bytes + SAMPLE;
      samples.add(value);
    }
    switch (layout.kind()) {
      case OURS:
        expandFields(value, layout);
        break;
      case TEXT:
        bytes += 40 + ((String) value).length();
        break;
      case BIG_INTEGER:
        bytes += 56 + ((BigInteger) value).bitLength() / 8;
        break;
      case ARRAY:
        expandArray(value);
        break;
      case MAP:
        expandMap((Map<?, ?>) value);
        break;
      case COLLECTION:
        Collection<?> items = (Collection<?>) value;
        bytes += 48 + 8L * items.size();
        items.forEach(this::visit);
        break;
      default:
        bytes += 2 * HEADER;
        break;
    }
  }

  private void expandMap(Map<?, ?> map) {
    bytes += 64 + 48L * map.size();
    map.forEach(
        (key, item) -> {
          visit(key);
          visit(item);
        });
  }

  private void expandArray(Object array) {
    bytes += sizeOf(array);
    if (array instanceof Object[]) {
      for (Object item : (Object[]) array) {
        visit(item);
      }
    }
  }

  private static long sizeOf(Object array) {
    if (array instanceof Object[]) {
      return HEADER + REFERENCE * ((Object[]) array).length;
    }
    if (array instanceof long[]) {
      return HEADER + 8L * ((long[]) array).length;
    }
    if (array instanceof double[]) {
      return HEADER + 8L * ((double[]) array).length;
    }
    if (array instanceof int[]) {
      return HEADER + 4L * ((int[]) array).length;
    }
    if (array instanceof char[]) {
      return HEADER + 2L * ((char[]) array).length;
    }
    if (array instanceof byte[]) {
      return HEADER + ((byte[]) array).length;
    }
    return HEADER;
  }

  private void expandFields(Object value, MemoryLayout layout) {
    bytes += layout.bytes();
    for (int i = 0; i < layout.owned(); i++) {
      expandOwned(layout.read(value, i));
    }
    for (int i = layout.owned(); i < layout.references(); i++) {
      visit(layout.read(value, i));
    }
  }

  /** An array that nothing else refers to: it need not be remembered unless it is tracked. */
  private void expandOwned(Object array) {
    if (array != null && (sizeOf(array) < LARGE || met.add(array))) {
      expandArray(array);
    }
  }
}
