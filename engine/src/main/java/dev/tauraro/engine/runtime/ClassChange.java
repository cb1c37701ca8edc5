package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Types;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which class an instance may get by {@code instance.__class__ = type}: one whose instances have
 * the same places for attributes, in CPython's reckoning.
 */
public final class ClassChange {
  private ClassChange() {}

  /** Raises TypeError unless instances of one class may become instances of another. */
  public static void check(PyType from, PyType to) {
    boolean modules = from.isSubtypeOf(Types.MODULE) && to.isSubtypeOf(Types.MODULE);
    if (!modules && (from.isBuiltin() || to.isBuiltin())) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    PyType oldest = adding(from);
    PyType newest = adding(to);
    if (oldest != newest && !addSame(oldest, newest)) {
      throw Errors.typeError(
          "__class__ assignment: '"
              + to.name()
              + "' object layout differs from '"
              + from.name()
              + "'");
    }
  }

  /** The nearest of a class and its bases that adds a place to those of its base. */
  private static PyType adding(PyType type) {
    PyType each = type;
    while (!each.isBuiltin()) {
      PyType base = Layouts.best(each.bases());
      if (hasDict(each) != hasDict(base)
          || hasReferences(each) != hasReferences(base)
          || !slots(each).isEmpty()) {
        return each;
      }
      each = base;
    }
    return each;
  }

  private static boolean addSame(PyType a, PyType b) {
    return !a.isBuiltin()
        && !b.isBuiltin()
        && Layouts.best(a.bases()) == Layouts.best(b.bases())
        && !addsDictAtEnd(a)
        && hasDict(a) == hasDict(b)
        && hasReferences(a) == hasReferences(b)
        && slots(a).equals(slots(b));
  }

  /**
   * Whether the place of the dict depends on how long the value is, so that it is nobody else's.
   */
  private static boolean addsDictAtEnd(PyType type) {
    PyType base = Layouts.best(type.bases());
    return hasDict(type)
        && !hasDict(base)
        && (base.isSubtypeOf(Types.INT)
            || base.isSubtypeOf(Types.TUPLE)
            || base.isSubtypeOf(Types.BYTES));
  }

  private static boolean hasDict(PyType type) {
    return type.hasInstanceAttributes()
        || type.isSubtypeOf(Exceptions.BASE_EXCEPTION)
        || type.isSubtypeOf(Types.MODULE);
  }

  /** Whether instances have a place for weak references. */
  private static boolean hasReferences(PyType type) {
    for (PyType each : type.mro()) {
      if (each == Types.SET
          || each == Types.FROZENSET
          || each == Types.TYPE
          || each == Types.MODULE) {
        return true;
      }
      if (!each.isBuiltin()) {
        Object slots = each.own("__slots__");
        if (slots == null || names(slots).contains("__weakref__")) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<?> names(Object slots) {
    if (slots instanceof PyTuple) {
      return List.of(((PyTuple) slots).items());
    }
    return slots instanceof PyList ? (PyList) slots : List.of(slots);
  }

  private static Set<String> slots(PyType type) {
    Set<String> slots = new TreeSet<>();
    for (String name : type.ownNames()) {
      Object value = type.own(name);
      if (value instanceof SlotMember && ((SlotMember) value).owner() == type) {
        slots.add(name);
      }
    }
    return slots;
  }
}
