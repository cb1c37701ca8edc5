package dev.tauraro.engine.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The direct subclasses of a type. Classes of scripts are not kept alive; those of a built-in type,
 * which all contexts share, are known to the context alone.
 */
final class Subclasses {
  private final PyType base;
  private final List<PyType> builtin = new CopyOnWriteArrayList<>();
  private final List<WeakReference<PyType>> references = new ArrayList<>();

  Subclasses(PyType base) {
    this.base = base;
  }

  /** Adds a built-in type. */
  void addBuiltin(PyType type) {
    builtin.add(type);
  }

  /** Adds a class of a script. */
  void add(PyType type) {
    if (!base.isBuiltin()) {
      references.removeIf(reference -> reference.get() == null);
      references.add(new WeakReference<>(type));
      return;
    }
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context != null) {
      context.heirs().add(base, type);
    }
  }

  void remove(PyType type) {
    references.removeIf(reference -> reference.get() == type);
    ExecutionContext context = base.isBuiltin() ? ExecutionContext.currentOrNull() : null;
    if (context != null) {
      context.heirs().remove(base, type);
    }
  }

  /** As far as they are known and alive, oldest first. */
  List<PyType> all() {
    List<PyType> all = new ArrayList<>(builtin);
    if (base.isBuiltin()) {
      all.addAll(ExecutionContext.current().heirs().of(base));
    }
    all.addAll(ofClass());
    return all;
  }

  /** Those of a class that a script made; none of a built-in type. */
  List<PyType> ofClass() {
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
