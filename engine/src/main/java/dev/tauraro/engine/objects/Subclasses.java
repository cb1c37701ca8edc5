package dev.tauraro.engine.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The classes of scripts that are derived from a class of theirs; it does not keep them alive. */
final class Subclasses {
  private final List<WeakReference<PyType>> references = new ArrayList<>();

  void add(PyType type) {
    references.removeIf(reference -> reference.get() == null);
    references.add(new WeakReference<>(type));
  }

  void remove(PyType type) {
    references.removeIf(reference -> reference.get() == type);
  }

  List<PyType> alive() {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> reference : references) {
      PyType type = reference.get();
      if (type != null) {
        alive.add(type);
      }
    }
    return alive;
  }
}
