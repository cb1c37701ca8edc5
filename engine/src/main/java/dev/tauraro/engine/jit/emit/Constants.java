package dev.tauraro.engine.jit.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The objects that compiled code refers to. Each becomes a {@code static final} field of the hidden
 * class, so HotSpot treats it as a constant; the objects come as the class's data.
 */
final class Constants {
  private final List<Object> values = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();

  /** Number of the constant with this object, which has this type for the JVM. */
  int add(Object value, Class<?> type) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == value && types.get(i) == type) {
        return i;
      }
    }
    values.add(value);
    types.add(type);
    return values.size() - 1;
  }

  int size() {
    return values.size();
  }

  Class<?> type(int index) {
    return types.get(index);
  }

  Object[] data() {
    return values.toArray();
  }

  static String fieldName(int index) {
    return "K" + index;
  }
}
