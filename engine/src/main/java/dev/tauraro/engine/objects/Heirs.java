package dev.tauraro.engine.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of one context that derive from built-in types, which know nothing of contexts. It
 * does not keep the classes.
 */
final class Heirs {
  private static final int FEW = 16;

  private final Map<PyType, List<WeakReference<PyType>>> byBase = new HashMap<>();
  private int added;
  private int nextCleaning = FEW;

  void add(PyType base, PyType type) {
    if (++added > nextCleaning) {
      clean();
    }
    byBase.computeIfAbsent(base, key -> new ArrayList<>()).add(new WeakReference<>(type));
  }

  /** Forgets that a class is derived from a type. */
  void remove(PyType base, PyType type) {
    byBase.getOrDefault(base, List.of()).removeIf(reference -> reference.get() == type);
  }

  /** Forgets the classes that are gone, when there may be as many of them as of the others. */
  private void clean() {
    added = 1;
    for (List<WeakReference<PyType>> each : byBase.values()) {
      each.removeIf(reference -> reference.get() == null);
      added += each.size();
    }
    nextCleaning = FEW + 2 * added;
  }

  /** The direct subclasses that are alive, oldest first. */
  List<PyType> of(PyType base) {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> reference : byBase.getOrDefault(base, List.of())) {
      PyType type = reference.get();
      if (type != null) {
        alive.add(type);
      }
    }
    return alive;
  }
}
