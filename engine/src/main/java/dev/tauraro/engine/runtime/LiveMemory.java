package dev.tauraro.engine.runtime;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.Limit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A walk over everything that a script holds, that adds up how large it is. It knows the fields of
 * every class of the engine by reflection, so that no new kind of value can hide memory; what is
 * shared by all contexts (code, types, built-in functions) does not count.
 */
public final class LiveMemory {
  private static final long HEADER = 16;
  private static final long REFERENCE = 4;
  private static final long LARGE = 16 * 1024;
  private static final String OURS = "dev.tauraro.engine.";
  private static final Field[] OPAQUE = {};

  /** The reference fields of each class of ours, and its own size, found once. */
  private static final ClassValue<Layout> LAYOUTS =
      new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
          return layout(type);
        }
      };

  private record Layout(Field[] references, long bytes) {}

  private final IdentitySet met = new IdentitySet();
  private final ArrayDeque<Object> open = new ArrayDeque<>();
  private final Set<Object> largeArrays;
  private final long enough;
  private long bytes;

  private LiveMemory(long enough, Set<Object> largeArrays) {
    this.enough = enough;
    this.largeArrays = largeArrays;
  }

  /**
   * Bytes reachable from the roots, which may be null.
   *
   * @param enough the walk stops when it has found more
   * @param largeArrays receives the arrays of 16 KiB and more that were met
   */
  public static long measure(Collection<?> roots, long enough, Set<Object> largeArrays) {
    LiveMemory walk = new LiveMemory(enough, largeArrays);
    for (Object root : roots) {
      walk.visit(root);
    }
    walk.run();
    return walk.bytes;
  }

  private void run() {
    while (bytes <= enough) {
      Object next = open.poll();
      if (next == null) {
        return;
      }
      expand(next);
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
    if (!isShared(value) && met.add(value)) {
      open.push(value);
    }
  }

  private static boolean isShared(Object value) {
    return value instanceof CodeUnit
        || value instanceof CodeState
        || value instanceof Shape
        || value instanceof ClassBlueprint
        || value instanceof BuiltinFunction
        || value instanceof ExecutionContext
        || value instanceof Budget
        || value instanceof Limit
        || value instanceof Class
        || (value instanceof PyType && ((PyType) value).isBuiltin());
  }

  private void expand(Object value) {
    if (value instanceof String) {
      bytes += 40 + ((String) value).length();
    } else if (value instanceof BigInteger) {
      bytes += 56 + ((BigInteger) value).bitLength() / 8;
    } else if (value.getClass().isArray()) {
      expandArray(value);
    } else if (value.getClass().getName().startsWith(OURS)) {
      expandFields(value);
    } else if (value instanceof Map) {
      Map<?, ?> map = (Map<?, ?>) value;
      bytes += 64 + 48L * map.size();
      map.forEach(
          (key, item) -> {
            visit(key);
            visit(item);
          });
    } else if (value instanceof Collection) {
      Collection<?> items = (Collection<?>) value;
      bytes += 48 + 8L * items.size();
      items.forEach(this::visit);
    } else {
      bytes += 2 * HEADER;
    }
  }

  private void expandArray(Object array) {
    long size;
    if (array instanceof Object[]) {
      Object[] items = (Object[]) array;
      size = HEADER + REFERENCE * items.length;
      for (Object item : items) {
        visit(item);
      }
    } else if (array instanceof long[]) {
      size = HEADER + 8L * ((long[]) array).length;
    } else if (array instanceof double[]) {
      size = HEADER + 8L * ((double[]) array).length;
    } else if (array instanceof int[]) {
      size = HEADER + 4L * ((int[]) array).length;
    } else if (array instanceof char[]) {
      size = HEADER + 2L * ((char[]) array).length;
    } else if (array instanceof byte[]) {
      size = HEADER + ((byte[]) array).length;
    } else {
      size = HEADER;
    }
    bytes += size;
    if (size >= LARGE) {
      largeArrays.add(array);
    }
  }

  private void expandFields(Object value) {
    Layout layout = LAYOUTS.get(value.getClass());
    bytes += layout.bytes;
    for (Field field : layout.references) {
      try {
        visit(field.get(value));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("field not made accessible: " + field, e);
      }
    }
  }

  private static Layout layout(Class<?> type) {
    List<Field> references = new ArrayList<>();
    long size = HEADER;
    for (Class<?> each = type;
        each != null && each.getName().startsWith(OURS);
        each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        if (field.getType().isPrimitive()) {
          size += 8;
        } else {
          size += REFERENCE;
          field.setAccessible(true);
          references.add(field);
        }
      }
    }
    return new Layout(references.toArray(OPAQUE), size);
  }
}
