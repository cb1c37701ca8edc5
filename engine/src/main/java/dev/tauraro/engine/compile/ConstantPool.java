package dev.tauraro.engine.compile;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyTuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a unit, equal ones of the same type once. */
final class ConstantPool {
  private final List<Object> values = new ArrayList<>();
  private final Map<Object, Integer> indices = new HashMap<>();

  /** What makes two tuples the same constant: their items' keys. */
  private record TupleKey(List<Object> items) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof TupleKey && ((TupleKey) other).items.equals(items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }
  }

  /** What makes two other objects the same constant: being the same object. */
  private static final class IdentityKey {
    private final Object value;

    IdentityKey(Object value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof IdentityKey identityKey && identityKey.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }

  int index(Object value) {
    Object key = key(value);
    Integer known = indices.get(key);
    if (known != null) {
      return known;
    }
    indices.put(key, values.size());
    values.add(value);
    return values.size() - 1;
  }

  Object[] toArray() {
    return values.toArray();
  }

  /** Java's equality of numbers and strings tells 1, 1.0, True and -0.0 apart, as needed here. */
  private static Object key(Object value) {
    if (value instanceof Number
        || value instanceof String
        || value instanceof Boolean
        || value instanceof PyBytes) {
      return value;
    }
    if (value instanceof PyComplex number) {
      return new TupleKey(List.of(PyComplex.class, number.real(), number.imaginary()));
    }
    if (value instanceof PyTuple pyTuple) {
      List<Object> keys = new ArrayList<>();
      for (Object item : Constants.items(pyTuple)) {
        keys.add(key(item));
      }
      return new TupleKey(keys);
    }
    return new IdentityKey(value);
  }
}
