package dev.tauraro.engine.objects;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A tuple. Its items never change. */
public class PyTuple extends PyObject implements Iterable<Object> {
  public static final PyTuple EMPTY = new PyTuple(new Object[0]);

  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  /** Public because compiled code reads it. Not to be changed. */
  public final Object[] items;

  /** A tuple of the given items; the array now belongs to it. */
  protected PyTuple(Object[] items) {
    this.items = items;
  }

  /** A tuple of the given items; the array now belongs to it. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public PyType type() {
    return Types.TUPLE;
  }

  /** The items. Not to be changed. */
  public final Object[] items() {
    return items;
  }

  public final int size() {
    return items.length;
  }

  public final Object get(int index) {
    return items[index];
  }

  /** An unmodifiable view for Java code. */
  public final List<Object> asList() {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  @Override
  public final Iterator<Object> iterator() {
    return asList().iterator();
  }

  /** {@code hash(tuple)}: mixes the hashes of the items in order. */
  public long hash() {
    Work.elements(items.length);
    long sum = PRIME_5;
    int nested = 0;
    for (Object item : items) {
      nested += item instanceof PyObject ? 1 : 0;
      sum += Keys.hash(item) * PRIME_2;
      sum = Long.rotateLeft(sum, 31);
      sum *= PRIME_1;
    }
    if (nested > 0) {
      Work.steps(nested);
    }
    sum += items.length ^ (PRIME_5 ^ 3527539L);
    return sum == -1 ? 1546275796L : sum;
  }

  /** Java's equality: for host code and tests; scripts compare through the runtime. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PyTuple && Arrays.equals(items, ((PyTuple) other).items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }

  @Override
  public String toString() {
    String inner = Arrays.toString(items);
    return "(" + inner.substring(1, inner.length() - 1) + (items.length == 1 ? ",)" : ")");
  }
}
